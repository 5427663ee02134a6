/**
 * The words of pages and pictures that readers see and the server alone writes: heads, sections, legends, alternative texts.
 * Those of places, reports and figures are in report-messages.ts, those that scripts need too in messages.ts.
 */
export const writtenMessages = {
	site: {
		name: 'Dateline',
		title: 'Dateline: news stories as maps that readers can question',
		lead: 'Every place opens what was reported there. Every number says who claims it, as of when, how sure, and from which paragraph.',
		stories: 'Stories',
		notFound: 'There is no such page',
		notFoundText: 'The address may have been mistyped, or the page may have moved.',
		home: 'All stories',
	},
	story: {
		skipMap: 'Skip the map',
		fullStory: 'Full story',
		showList: (reports: string) => `List of ${reports}`,
		showCounts: 'All counts',
		reports: 'Reports',
		crossings: 'Border crossings',
		losses: 'Losses',
		about: 'About',
		views: 'Views of this story',
		counts: (reports: string, figures: string) => `${reports}, ${figures}, one article`,
		verified: 'What is verified?',
		draft: 'Draft: not published',
		/** In the head of a corrected story; leads to what was wrong. */
		corrected: (dates: string) => `Corrected on ${dates}`,
	},
	/** A story that is shown no longer. */
	withdrawn: {
		date: (date: string) => `Withdrawn · ${date}`,
		pageTitle: (title: string) => `Withdrawn: ${title}`,
	},
	/** The page at an address that a story had before. */
	moved: { title: 'This page has moved', link: 'Go to where it is now' },
	/** A list that is longer than a page. */
	listPages: {
		label: 'Pages of the list',
		page: (number: string, count: string) => `Page ${number} of ${count}`,
		next: 'Next page',
		previous: 'Previous page',
		title: (title: string, page: string) => `${title} (${page})`,
	},
	/** Between entries that have commas of their own. */
	semicolon: '; ',
	crossings: {
		pageTitle: (title: string) => `Border crossings: ${title}`,
		title: (country: string) => `Who has left ${country}`,
		totals: 'All countries together',
		byCountry: 'By country',
		bar: (place: string, quantity: string) => `${place}: ${quantity}`,
		rest: 'The rest',
		restText: 'The article gives no numbers for other countries. We do not calculate a remainder, because:',
		claimantsDiffer: (claimants: string) => `the counts come from different parties (${claimants})`,
		timesDiffer: (times: string) => `the counts are as of different times (${times})`,
		timeNotGiven: 'a time that the article does not give',
		notBounded: (figures: string) => `“${figures}” sets no firm limit, so a remainder would have none either`,
		atTheBorder: 'At the border',
		table: 'The same numbers as a table',
		columns: {
			place: 'Where',
			measure: 'What',
			quantity: 'How many',
			claimant: 'Who says so',
			asOf: 'As of',
			status: 'Status',
		},
		widths:
			'The length of a bar and the width of an arrow are the count. A dashed end of a bar: the source gives no exact number. Hatched: left again.',
	},
	losses: {
		title: 'What each side says about losses',
		of: (side: string) => `Losses of ${side}`,
	},
	about: {
		title: 'About this map',
		source: 'Source',
		sourceText: (description: string, paragraphs: string) => `${description}, ${paragraphs}.`,
		sourceUnknown: (missing: string) => `Not known of it, and so left out: ${missing}.`,
		sourceFields: {
			title: 'title',
			publisher: 'publisher',
			author: 'author',
			url: 'address',
			published: 'date of publication',
		},
		dateline: 'Dateline',
		method: 'Method',
		methodText:
			'Everything is told in our own words from the one article. Each report and each figure keeps who claims it, as of when, and the paragraphs it stands in. A place is drawn only as exactly as the article gives it. What we calculated is labelled, with its inputs and why it may be wrong.',
		uncited: 'Paragraphs of the article that no report cites',
		worldview: 'Whose borders',
		worldviewText: {
			un: 'Borders follow the view of the United Nations.',
		},
		/** For stories near what they are about. */
		worldviewNotes: {
			crimea:
				'Crimea is drawn as part of Ukraine (General Assembly resolution 68/262), without a border at Perekop; the dashed line in the Kerch Strait is schematic.',
		} as Record<string, string>,
		worldviewDashes: 'Disputed lines are dashed where the data has them.',
		worldviewMissing: (lines: string) => `The data has no lines for ${lines}.`,
		missingLines: {
			transnistria: 'Transnistria',
			abkhazia: 'Abkhazia',
			'south-ossetia': 'South Ossetia',
			'golan-1967': 'the Golan Heights as of 1967',
			'abyei-area': 'the Abyei area',
			'halaib-triangle': 'the Hala’ib triangle',
			'bir-tawil': 'Bir Tawil',
			'ilemi-triangle': 'the Ilemi triangle',
		} as Record<string, string>,
		corrections: 'Corrections',
		noCorrections: 'None so far.',
		correction: (date: string, was: string, now: string) => `${date}: was ${was}; is now ${now}.`,
		downloads: 'Downloads',
		geojson: 'The map as GeoJSON',
		csv: 'The figures as a table (CSV)',
		/** Followed by the source. */
		gazetteer: (places: string) => `Positions and further spellings of ${places}:`,
		gazetteerSource: 'GeoNames (CC BY 4.0)',
		/** In the GeoJSON. */
		gazetteerCredit: 'Positions of places: GeoNames (https://www.geonames.org/), CC BY 4.0',
		credits:
			'Base map: Natural Earth (public domain). Cities: GeoNames (CC BY 4.0). Letters in the picture files: Noto Sans and Source Serif 4 (SIL Open Font License).',
	},
	map: {
		farPlaces: 'Places off the map',
		legend: 'Legend',
		credit: 'Boundaries: United Nations view · Natural Earth, GeoNames',
		/** By the shapes of marks. */
		legendItems: {
			town: 'reported in this town',
			crossing: 'border crossing',
			country: 'about the country as a whole',
			area: 'somewhere in this area',
			border: 'somewhere on this border',
			flow: 'people leaving; the wider, the more',
			inferred: 'place implied, not named',
		},
		/** In the legend, of a mark with a count on it. */
		legendCluster: 'so many places, close together',
	},
	/** In and about the picture of a story. */
	image: {
		dateline: (place: string, date: string) => `${place}, ${date}`,
		source: (description: string) => `Source: ${description}`,
		asOf: (time: string) => `As of ${time}`,
		counts: 'Each count is that of the party named under it.',
		credit: (site: string) => `Map: ${site}`,
		boundaries: 'Boundaries: United Nations view',
		data: 'Data: Natural Earth; GeoNames, CC BY 4.0',
		alt: {
			title: (title: string, date: string) => `Map: ${title}. ${date}.`,
			flows: (flows: string) => `People on the move: ${flows}.`,
			flow: (amount: string, place: string, claimant: string) => `${amount} to ${place}, says ${claimant}`,
			places: (places: string) => `Reported at: ${places}.`,
			place: (place: string, reports: string) => `${place}, ${reports}`,
			more: (count: number) => `and ${count} more`,
		},
	},
};

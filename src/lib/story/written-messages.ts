/**
 * The words that readers see and the server alone writes: heads, lists, counts, notes, pictures, downloads. Those that
 * scripts need too are in messages.ts.
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
	precision: {
		site: 'The article names this spot.',
		settlement: 'The article names the town, not the spot in it.',
		area: 'Somewhere in this area: the article is no more exact.',
		country: 'The country as a whole: the article is no more exact.',
		inferred: 'Inferred: the article implies this place and does not name it.',
	},
	borderPrecision: 'Somewhere on this border: the article is no more exact.',
	place: {
		aliases: (names: string) => `Also written ${names}`,
		sides: (from: string, to: string) => `From ${from} to ${to}`,
		side: (name: string, country: string) => `${name} (${country})`,
		notOnMap: 'Not on the map',
		notOnMapText: 'The article names no place for these.',
	},
	status: {
		reported: 'Reported',
		claimed: 'Claimed',
		unverified: 'Unverified',
		disputed: 'Disputed',
		confirmed: 'Confirmed',
		calculated: 'Calculated',
	},
	statusMeaning: {
		reported: 'the article says it in its own voice',
		claimed: 'someone says it, and the article says who or which office',
		unverified: 'the article says that it could not be verified',
		disputed: 'someone denies it',
		confirmed: 'it was done in public, or the article names independent confirmation',
	},
	statuses: {
		title: 'What is verified, and what is not',
		lead: 'A status belongs to one statement, not to the whole event. That something happened and who caused it are two statements.',
	},
	attribution: {
		claimedBy: (claimant: string) => `Claimed by ${claimant}`,
		reportedBy: 'Reported by the article itself',
		confirmedArticle: 'Confirmed: done in public or independently checked, by the article’s account',
		confirmedClaim: (claimant: string) =>
			`Confirmed: claimed by ${claimant}, and done in public or independently checked`,
		unverifiedClaim: (claimant: string) =>
			`Unverified: claimed by ${claimant}; the article could not verify it`,
		unverifiedArticle: 'Unverified: the article could not verify it',
		disputedClaim: (claimant: string, denier: string) =>
			`Disputed: claimed by ${claimant}, denied by ${denier}`,
		calculatedFrom: (inputs: string) => `Calculated from: ${inputs}`,
		calculatedBy: (claimants: string) => `Dateline, from figures of ${claimants}`,
		asOf: (time: string) => `as of ${time}`,
		/** Follows an as-of that the article does not give for this figure, by the precision that it has. */
		inherited: {
			year: ' (the article’s year)',
			month: ' (the article’s month)',
			day: ' (the article’s day)',
			hour: ' (the article’s time)',
		},
		paragraph: (numbers: string) => `¶ ${numbers}`,
		paragraphLabel: (numbers: string) => `Paragraph ${numbers} of the article`,
		paragraphsLabel: (numbers: string) => `Paragraphs ${numbers} of the article`,
		words: (words: string) => `In the article: “${words}”`,
		partOf: (whole: string, claimant: string) => `part of ${whole} (${claimant})`,
		partOfInferred: (whole: string, claimant: string) =>
			`part of ${whole} (${claimant}), as the article implies`,
		caveat: (reason: string) => `Why it may be wrong: ${reason}`,
		when: (time: string) => `When: ${time}`,
		note: 'How it was read',
		/** At a figure that was wrong. */
		corrected: (date: string, was: string) => `Corrected on ${date}; was ${was}`,
		/** A reading after the words that it is of. */
		reading: (words: string, reading: string) => `“${words}”: ${reading}`,
		/** A figure that nobody gives: what was measured comes first. */
		unknownFigure: (measure: string) => `${measure}: `,
	},
	/** Between entries that have commas of their own. */
	semicolon: '; ',
	perHour: (unit: string) => `${unit} per hour`,
	time: {
		moment: (day: string, clock: string) => `${day}, ${clock}`,
		clock: (moment: string, city: string, utc: string) => `${moment} in ${city} (${utc} UTC)`,
		hours: (day: string, start: string, end: string, city: string, utc: string) =>
			`${day}, ${start} to ${end} in ${city} (${end} is ${utc} UTC)`,
		range: (start: string, end: string) => `${start} to ${end}`,
		since: (start: string) => `since ${start}`,
		until: (end: string) => `until ${end}`,
		soFar: 'so far',
		words: (words: string) => `“${words}”`,
	},
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

/**
 * The words that readers see and scripts need: labels, numbers, popups, the map. What the server alone writes is in
 * written-messages.ts and report-messages.ts, so that no page's script has it with it. A translation is another three objects
 * of these shapes.
 *
 * Numbers, dates and lists come formatted by Intl (format.ts). Words for authors are in the checks that find their mistakes.
 */
export const messages = {
	/** BCP 47: what Intl formats with. */
	locale: 'en-GB',
	/** The switch between light and dark; `auto` follows the device. */
	theme: { label: 'Theme', auto: 'Auto', light: 'Light', dark: 'Dark' },
	count: {
		report: { one: 'report', other: 'reports' },
		figure: { one: 'figure', other: 'figures' },
		place: { one: 'place', other: 'places' },
		paragraph: { one: 'paragraph', other: 'paragraphs' },
	},
	find: {
		label: 'Find a place',
		hint: 'By any name listed for it, such as an older spelling.',
		found: (places: string) => `${places} found`,
		none: 'No place of this story has that name.',
		elsewhere: 'Found on other pages of the list',
	},
	kind: {
		city: 'Town or city',
		crossing: 'Border crossing',
		country: 'Country',
		border: 'Border',
		area: 'Area',
	},
	place: {
		close: 'Close',
		crossings: 'Compare the border crossings',
		copyLink: 'Copy link',
		copied: 'Link copied',
		copyFailed: 'Copy this address:',
		alsoHere: 'Also here:',
		elsewhere: 'What was reported here, on its own page',
		nothing: 'No report is about this place itself; figures refer to it.',
	},
	/** Whoever claims what no party does. */
	article: 'the article',
	qualifier: {
		exactly: (number: string) => number,
		about: (number: string) => `about ${number}`,
		over: (number: string) => `over ${number}`,
		under: (number: string) => `under ${number}`,
		at_least: (number: string) => `at least ${number}`,
		almost: (number: string) => `almost ${number}`,
		up_to: (number: string) => `up to ${number}`,
	},
	/** Between the parts of a line of small print. */
	separator: ' · ',
	range: (low: string, high: string) => `${low} to ${high}`,
	openRange: (low: string) => `${low} or more`,
	unknown: 'not given',
	map: {
		label: (title: string) => `Map: ${title}`,
		places: 'Places on the map',
		zoomIn: 'Zoom in',
		zoomOut: 'Zoom out',
		home: 'Show the whole story',
		back: 'Back to the map',
		far: (place: string) => `${place}, off the map`,
		panNorth: 'Move the map north',
		panSouth: 'Move the map south',
		panWest: 'Move the map west',
		panEast: 'Move the map east',
		pan: 'Move the map',
		loading: 'One moment: the map is getting ready to move.',
		failed: 'The map cannot be moved or zoomed here; its places open all the same.',
		unscripted: 'Without scripts the map stands still; its places lead to their reports.',
		unloaded: 'What moves and zooms the map could not be loaded; use it again to try again.',
		lost: 'The graphics of the map were lost: it shows the whole story again, and moves once it is used.',
		cut: 'The reports could not be loaded for the map; they are all in the list.',
		cutElsewhere: 'The reports could not be loaded; each place leads to the page that has them.',
		gestures: {
			control: 'Click the map, or hold Ctrl, to zoom by scrolling',
			command: 'Click the map, or hold ⌘, to zoom by scrolling',
			twoFingers: 'Tap the map, or use two fingers, to move it',
		},
		reports: (place: string, reports: string) => `${place}, ${reports}`,
		/** Several places that one mark stands for, by the one with most reports. */
		cluster: (places: string, lead: string) => `${places} around ${lead}`,
		flowTo: (place: string, claimant: string) => `to ${place} · ${claimant}`,
	},
};

export type Messages = typeof messages;

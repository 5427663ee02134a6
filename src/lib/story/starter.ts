/** A new story as a file: what an author has answered, with a word on each part, and valid as it stands. */
import { stringify } from 'yaml';
import { formatTime } from './format-time';
import { ID_PATTERN, RESERVED_FRAGMENTS } from './ids';
import { foldName } from './search';
import { parseTime } from './time';

/** What a new story is made of. */
export interface StarterAnswers {
	title: string;
	/** ISO 3166-1 alpha-2. */
	country: string;
	/** A town, or a city. */
	place: string;
	/** [longitude, latitude]; left out where the gazetteer knows the place. */
	coordinates?: [number, number];
	/** A month, or a day. */
	date: string;
	/** What kind of article it is. */
	source: string;
	/** How many paragraphs the article has. */
	paragraphs: number;
	headline: string;
	/** The paragraph that the headline is from. */
	paragraph: number;
	/** Left out where the article says it in its own voice. */
	claimant?: string;
	/** As people say it, with its unit. */
	quantity?: string;
	/** What the quantity measures. */
	measure?: string;
}

/** Writes the file. The answers must have been checked. */
export function starterStory(answers: StarterAnswers): string {
	const { place, country, date, headline, claimant, paragraph, paragraphs } = answers;
	const placeId = makeId(place, 'place');
	const claimantId = claimant && makeId(claimant, 'claimant');
	const countryName = new Intl.DisplayNames(['en'], { type: 'region' }).of(country) ?? country;
	const rest = Array.from({ length: paragraphs }, (_, i) => i + 1).filter((number) => number !== paragraph);
	const lines = [
		'# yaml-language-server: $schema=./story.schema.json',
		'# Everything is told in your own words. Paragraphs of the article are counted from 1.',
		'',
		'# A draft is shown by "npm run dev" and never built. Delete this line to publish.',
		'draft: true',
		`title: ${scalar(answers.title)}`,
		'# The line above the title: where, and which day.',
		`kicker: ${scalar(`${countryName} · ${formatTime(parseTime(date))}`)}`,
		'# One or two sentences for the list of stories and for search engines.',
		`summary: ${scalar(sentence(headline))}`,
		'dateline:',
		`  place: ${scalar(place)}`,
		`  country: ${country}`,
		`  date: ${date}`,
		'  # Readers see this: say from which paragraphs the place and the date follow.',
		'  derivation: Place and date are taken from the article.',
		'# What figures without an as-of of their own hold for.',
		`as_of: ${date}`,
		'source:',
		`  description: ${scalar(answers.source)}`,
		`  paragraphs: ${paragraphs}`,
		'  # What you know of it, without the #. What is not known stays out.',
		'  # title:',
		'  # publisher:',
		'  # author:',
		'  # url:',
		'  # published:',
		'  # licence:',
		'',
		'# The headings of the list, in their order. "accent: flow" is for people on the move.',
		'topics:',
		'  events: { name: What happened }',
		'',
		...(claimant && claimantId
			? [
					'# Who says something. "role", "short" and "note" say more of them.',
					'claimants:',
					`  ${claimantId}:`,
					`    name: ${scalar(claimant)}`,
				]
			: [
					'# Who says something, where it is not the article itself:',
					'# claimants:',
					'#   mayor: { name: the mayor, note: The article gives no name. }',
				]),
		'',
		'# What is on the map: a town by name and country, or with coordinates of its own, longitude first.',
		'# Other kinds are crossing, country, border and area.',
		'places:',
		`  ${placeId}:`,
		`    name: ${scalar(place)}`,
		`    country: ${country}`,
		...(answers.coordinates ? [`    coordinates: [${answers.coordinates.join(', ')}]`] : []),
		'',
		'# What was reported: a report each, with the paragraphs that it is from.',
		'reports:',
		'  - id: first-report',
		`    place: ${placeId}`,
		'    topic: events',
		`    headline: ${scalar(headline)}`,
		`    text: ${scalar(sentence(headline))}`,
		...(claimantId ? [`    claimant: ${claimantId}`] : []),
		`    paragraphs: [${paragraph}]`,
		'    # When it happened, if the article says so.',
		`    # when: ${date}`,
		'    # Numbers as people say them: "over 200 people", "up to 30 hours", "unknown".',
		...(answers.quantity && answers.measure
			? [
					'    figures:',
					`      - measure: ${scalar(answers.measure)}`,
					`        quantity: ${scalar(answers.quantity)}`,
				]
			: ['    # figures:', '    #   - { measure: injured, quantity: over 20 people }']),
		...(rest.length > 0
			? [
					'',
					'# Paragraphs that no report cites. Take out what you have told, and give the others their reason.',
					'uncited:',
					`  - paragraphs: [${rest.join(', ')}]`,
					'    reason: Not told yet.',
				]
			: []),
	];
	return `${lines.join('\n')}\n`;
}

/** A text as YAML takes it on one line, quoted where it must be. */
function scalar(text: string): string {
	return stringify(text, { lineWidth: 0, blockQuote: false, singleQuote: true }).trimEnd();
}

function sentence(headline: string): string {
	return /[.!?…]$/.test(headline) ? headline : `${headline}.`;
}

/** An id from a name: the fallback where the name has no Latin letters, or where the page itself has such an id. */
function makeId(name: string, fallback: string): string {
	const id = foldName(name).replaceAll(' ', '-');
	const reserved: readonly string[] = RESERVED_FRAGMENTS;
	return ID_PATTERN.test(id) && !reserved.includes(id) && id !== 'first-report' ? id : fallback;
}

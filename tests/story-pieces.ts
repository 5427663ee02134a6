/** Pieces of a story for unit tests: the parsed sample, and parts whose defaults a test changes. */
import { readFileSync } from 'node:fs';
import { borders } from '$lib/server/geography';
import { gazetteer } from '$lib/server/gazetteer';
import { findStory } from '$lib/server/stories';
import { parseStory } from '$lib/story/parse';
import { parseQuantity } from '$lib/story/quantity';
import {
	storyFigures,
	type Attribution,
	type Figure,
	type Place,
	type Report,
	type Story,
} from '$lib/story/story';

const SAMPLE = 'tests/fixtures/stories/valid/sample.yaml';

/** The sample story, which holds one of everything; with replacements of its text where a test needs another. */
export function readSample(...replacements: [was: string, now: string][]): Story {
	const text = replacements.reduce(
		(sample, [was, now]) => {
			if (!sample.includes(was)) throw new Error(`the sample does not say "${was}"`);
			return sample.replace(was, () => now);
		},
		readFileSync(SAMPLE, 'utf8'),
	);
	return parseStory(text, SAMPLE, borders, gazetteer);
}

/** The published story with the most in it. */
export function readUkraine(): Story {
	return findStory('ukraine-day-four')!;
}

export function findPlace(story: Story, id: string): Place {
	return found(story.places, id);
}

export function findReport(story: Story, id: string): Report {
	return found(story.reports, id);
}

export function findFigure(story: Story, id: string): Figure {
	return found(storyFigures(story), id);
}

function found<T extends { id: string }>(all: readonly T[], id: string): T {
	const one = all.find((item) => item.id === id);
	if (!one) throw new Error(`the story has no "${id}"`);
	return one;
}

export function makePlace(changes: Partial<Place> = {}): Place {
	return {
		id: 'kyiv',
		kind: 'city',
		name: 'Kyiv',
		aliases: [],
		countries: ['UA'],
		precision: 'settlement',
		point: [30.5238, 50.4547],
		shape: { type: 'point' },
		zone: null,
		note: null,
		sides: null,
		...changes,
	};
}

const attribution: Attribution = {
	claimant: null,
	status: 'reported',
	denied_by: null,
	as_of: { time: { precision: 'day', value: '2020-05-04' }, inherited: true },
	paragraphs: [1],
};

/** A figure of a quantity as people say it. */
export function makeFigure(words: string, changes: Partial<Figure> = {}): Figure {
	return {
		id: 'figure',
		report: 'report',
		measure: 'arrived',
		quantity: parseQuantity(words),
		period: null,
		from: null,
		to: null,
		part_of: null,
		calculated: null,
		loss_of: null,
		note: null,
		...attribution,
		...changes,
	};
}

export function makeReport(changes: Partial<Report> = {}): Report {
	return {
		id: 'report',
		place: 'kyiv',
		topic: 'events',
		headline: 'Something happened',
		text: 'It happened.',
		when: null,
		note: null,
		figures: [],
		...attribution,
		...changes,
	};
}

/** A story of given places and reports, of one topic unless it says otherwise. */
export function makeStory(changes: Partial<Story> = {}): Story {
	return {
		slug: 'made',
		draft: false,
		title: 'Made',
		kicker: 'Made',
		summary: 'Made for a test.',
		lang: 'en',
		dateline: { place: 'Nowhere', date: attribution.as_of.time, derivation: 'Made.' },
		as_of: attribution.as_of.time,
		worldview: 'un',
		source: { description: 'None', paragraphs: 1 },
		topics: [{ id: 'events', name: 'Events', accent: 'event' }],
		places: [makePlace()],
		reports: [makeReport()],
		losses_note: null,
		crossings_note: null,
		uncited: [],
		corrections: [],
		formerly: [],
		withdrawn: null,
		...changes,
	};
}

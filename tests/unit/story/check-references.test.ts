// What counts as used; tests/fixtures/stories/invalid has the words of each mistake.
import { describe, expect, it } from 'vitest';
import { StoryError } from '$lib/story/problem';
import { findPlace, readSample } from '../../story-pieces';

const TALK = 'place: przemysl\n    topic: events\n    headline: Something';

describe('a place', () => {
	it('is used where another is drawn around it, though no report is about it', () => {
		const story = readSample([TALK, TALK.replace('place: przemysl\n    ', '')]);
		expect(findPlace(story, 'przemysl')).toBeDefined();
	});

	it('is used where a figure leads from it or to it', () => {
		expect(readSample().reports.some(({ place }) => place === 'ukraine')).toBe(false);
		expect(findPlace(readSample(), 'ukraine')).toBeDefined();
	});

	it('is not used by being there', () => {
		const lost: [string, string] = [
			'  line: { kind: border',
			'  lost: { kind: country, country: DE }\n  line: { kind: border',
		];
		expect(() => readSample(lost)).toThrow(StoryError);
		expect(() => readSample(lost)).toThrow(/the place "lost" is used by no report; use it or delete it/);
	});
});

describe('an id', () => {
	it.each([
		['a place and a report', 'id: talk', 'id: line'],
		['a report and a figure', 'id: talk', 'id: arrived'],
		['a place and a figure', 'id: waited', 'id: line'],
		['the page and a report', 'id: talk', 'id: losses'],
	])('may not be that of both %s', (_, was, now) => {
		expect(() => readSample([was, now])).toThrow(
			/the id "[a-z]+" is already used by (a|the) .*; choose another/,
		);
	});
});

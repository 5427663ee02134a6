import { describe, expect, it } from 'vitest';
import { placeReports, reportInstant } from '$lib/story/place-reports';
import { parsePeriod, parseTime } from '$lib/story/time';
import { makeReport, makeStory } from '../../story-pieces';

describe('placeReports', () => {
	it('has the newest first, and keeps the author’s order where two are of one moment', () => {
		const report = (id: string, place: string, day: string) =>
			makeReport({ id, place, when: parseTime(`2022-02-${day}`) });
		const story = makeStory({
			reports: [
				report('old', 'kyiv', '24'),
				report('first', 'kyiv', '27'),
				report('elsewhere', 'lviv', '28'),
				report('second', 'kyiv', '27'),
			],
		});
		expect(placeReports(story, 'kyiv').map(({ id }) => id)).toEqual(['first', 'second', 'old']);
	});
});

describe('reportInstant', () => {
	const as_of = { time: parseTime('2022-02-27'), inherited: true };
	const utc = (when: ReturnType<typeof makeReport>['when']) =>
		new Date(reportInstant(makeReport({ when, as_of }))).toISOString();

	it.each([
		['when it happened', parseTime('2022-02-25'), '2022-02-25T00:00:00.000Z'],
		['the end of its period', parsePeriod('2022-02-24 to 2022-02-26'), '2022-02-26T00:00:00.000Z'],
		['the start of a period that goes on', parsePeriod('since 2022-02-24'), '2022-02-24T00:00:00.000Z'],
		['the as-of of a period in words', { words: 'lately' }, '2022-02-27T00:00:00.000Z'],
		['the as-of where no time is given', null, '2022-02-27T00:00:00.000Z'],
	])('is %s', (_, when, instant) => {
		expect(utc(when)).toBe(instant);
	});
});

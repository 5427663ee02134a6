import { describe, expect, it } from 'vitest';
import { figureRecord, reportRecord } from '$lib/story/record';
import { storyFigures, type Figure, type Story } from '$lib/story/story';
import { parsePeriod, parseTime } from '$lib/story/time';
import { findFigure, findReport, makeFigure, makeReport, readSample } from '../../story-pieces';

const sample = readSample();
const recordOf = (id: string, story: Story = sample) =>
	figureRecord(findFigure(story, id), storyFigures(story));
const record = (changes: Partial<Figure>) => figureRecord(makeFigure('over 5 boats', changes), []);

describe('figureRecord', () => {
	it('loses nothing of a figure', () => {
		expect(recordOf('arrived')).toEqual({
			id: 'arrived',
			measure: 'left',
			qualifier: 'over',
			value: 200,
			value_max: null,
			unit: 'people',
			words: 'over 200 people',
			period_start: null,
			period_end: null,
			as_of: '2020-05-04',
			as_of_inherited: true,
			claimant: 'the first party',
			status: 'claimed',
			attribution: 'Claimed by the first party',
			denied_by: null,
			paragraphs: [2],
			part_of: 'all',
			part_of_inferred: true,
			calculated_from: [],
			correction: null,
			caveat: null,
			from: 'ukraine',
			to: 'poland',
			loss_of: null,
			note: null,
		});
	});

	it('of an unknown number is null, never 0', () => {
		expect(recordOf('silent')).toMatchObject({
			qualifier: 'unknown',
			value: null,
			value_max: null,
			words: 'unknown',
			loss_of: 'the first party',
			status: 'unverified',
			claimant: 'the article',
		});
	});

	it('of a range has both ends', () => {
		const range = makeFigure('20 to 30 boats');
		expect(figureRecord(range, [])).toMatchObject({ qualifier: 'range', value: 20, value_max: 30 });
	});

	it('writes times as ISO 8601, with their zone where they have an hour', () => {
		expect(recordOf('crossed')).toMatchObject({
			period_start: '2020-05-04T00:00:00+02:00[Europe/Warsaw]',
			period_end: '2020-05-04T06:00:00+02:00[Europe/Warsaw]',
			as_of: '2020-05-04T06:00:00+02:00[Europe/Warsaw]',
			as_of_inherited: false,
		});
		expect(record({ period: parsePeriod('since 2020-05') })).toMatchObject({
			period_start: '2020-05',
			period_end: null,
		});
	});

	it('keeps the source’s words for number, period and as-of, and how they were read', () => {
		const figure = record({
			note: 'Ours.',
			period: { ...parsePeriod('since 2020-05-01'), words: 'since Friday', reading: 'The first of May.' },
			as_of: {
				time: { ...parseTime('2020-05-04'), words: 'by Monday', reading: 'As it began.' },
				inherited: false,
			},
		});
		expect(figure.words).toBe('over 5 boats; since Friday; by Monday');
		expect(figure.note).toBe('Ours. “since Friday”: The first of May. “by Monday”: As it began.');
	});

	it('names who denies it, with their role', () => {
		expect(recordOf('waited')).toMatchObject({
			status: 'disputed',
			denied_by: 'the second party, an office',
			attribution: 'Disputed: claimed by the first party, denied by the second party, an office',
		});
	});

	it('tells a part that the article names from one that it implies', () => {
		expect(record({ part_of: { figure: 'all', inferred: false } })).toMatchObject({
			part_of: 'all',
			part_of_inferred: false,
		});
		expect(record({})).toMatchObject({ part_of: null, part_of_inferred: false });
	});
});

describe('the record of a calculated figure', () => {
	it('names its inputs, their claimants and why it may be wrong', () => {
		expect(recordOf('stayed')).toMatchObject({
			qualifier: 'over',
			value: 150,
			words: '',
			claimant: 'Dateline, from figures of the first party',
			calculated_from: ['arrived', 'onward'],
			caveat: 'Counted at two times.',
			status: 'claimed',
		});
		expect(recordOf('rate')).toMatchObject({
			value: 100,
			unit: 'people per hour',
			calculated_from: ['crossed'],
		});
	});

	it('is labelled as calculated, and lays the number in nobody’s mouth', () => {
		for (const id of ['stayed', 'rate']) {
			expect(recordOf(id).attribution).toMatch(/^Calculated\b/);
			expect(recordOf(id).attribution).not.toContain('the article');
		}
	});
});

describe('reportRecord', () => {
	it('loses nothing of a report', () => {
		const { figures, ...rest } = reportRecord(findReport(sample, 'wait'), storyFigures(sample));
		expect(rest).toEqual({
			id: 'wait',
			topic: 'moves',
			headline: 'A wait',
			text: 'They waited.',
			when: null,
			as_of: '2020-05-04',
			as_of_inherited: true,
			claimant: 'the first party',
			status: 'disputed',
			attribution: 'Disputed: claimed by the first party, denied by the second party, an office',
			denied_by: 'the second party, an office',
			paragraphs: [4],
			note: null,
		});
		expect(figures.map(({ id }) => id)).toEqual(['waited']);
	});

	it('writes a time as its own start and end, and a period as far as it is known', () => {
		const when = (time: Parameters<typeof makeReport>[0]) => reportRecord(makeReport(time), []).when;
		expect(when({ when: parseTime('2020-05-04') })).toEqual({
			start: '2020-05-04',
			end: '2020-05-04',
			words: null,
		});
		expect(when({ when: parsePeriod('until 2020-05-04') })).toEqual({
			start: null,
			end: '2020-05-04',
			words: null,
		});
		expect(when({ when: { words: 'lately' } })).toEqual({ start: null, end: null, words: 'lately' });
		expect(when({})).toBeNull();
	});

	it('adds how its as-of was read to its note', () => {
		const time = { ...parseTime('2020-05-04'), words: 'by Monday', reading: 'As it began.' };
		const report = makeReport({ as_of: { time, inherited: false } });
		expect(reportRecord(report, []).note).toBe('“by Monday”: As it began.');
	});

	it('adds how its time was read to its note', () => {
		const when = { ...parseTime('2020-05-04'), words: 'on Monday', reading: 'The day of the events.' };
		expect(reportRecord(makeReport({ when, note: 'Ours.' }), []).note).toBe(
			'Ours. “on Monday”: The day of the events.',
		);
		expect(reportRecord(makeReport({ when }), []).note).toBe('“on Monday”: The day of the events.');
		expect(reportRecord(makeReport(), []).note).toBeNull();
	});
});

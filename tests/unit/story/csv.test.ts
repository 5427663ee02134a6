import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { storyCsv, type COLUMNS } from '$lib/story/csv';
import { storyFigures, type Story } from '$lib/story/story';
import { findPlace, readSample, readUkraine } from '../../story-pieces';

const HEADER =
	'report_id,place_id,place,kind,precision,longitude,latitude,headline,measure,qualifier,value,value_max,unit,period_start,period_end,as_of,claimant,status,part_of,paragraph,words,denied_by,calculated_from,correction';
const stories = [readSample(), readUkraine()].map((story) => [story.slug, story] as const);
type Row = Record<(typeof COLUMNS)[number], string>;

function readRows(story: Story): Row[] {
	const { data, errors } = papaparse.parse<Row>(storyCsv(story), { header: true, skipEmptyLines: true });
	expect(errors).toEqual([]);
	return data;
}

function findRow(story: Story, wanted: Partial<Row>): Row {
	const rows = readRows(story).filter((row) =>
		Object.entries(wanted).every(([column, cell]) => row[column as keyof Row] === cell),
	);
	expect(rows).toHaveLength(1);
	return rows[0]!;
}

describe.each(stories)('the table of %s', (_, story) => {
	it('has the columns promised, in their order', () => {
		expect(storyCsv(story).split('\r\n')[0]).toBe(HEADER);
	});

	it('has one row a figure and one for each report without figures', () => {
		const without = story.reports.filter(({ figures }) => figures.length === 0);
		expect(readRows(story)).toHaveLength(storyFigures(story).length + without.length);
		expect(readRows(story).map((row) => row.report_id)).toEqual(
			story.reports.flatMap(({ id, figures }) => Array<string>(Math.max(1, figures.length)).fill(id)),
		);
	});

	it('ends every line with CR and LF, the last one too', () => {
		const csv = storyCsv(story);
		expect(csv.endsWith('\r\n')).toBe(true);
		expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
	});

	it('has an empty cell, never 0, for what is unknown', () => {
		const unknown = readRows(story).filter(({ qualifier }) => qualifier === 'unknown');
		expect(unknown.length).toBeGreaterThan(0);
		for (const { value, value_max } of unknown) expect([value, value_max]).toEqual(['', '']);
	});

	it('writes plain numbers', () => {
		for (const { value, value_max, longitude, latitude } of readRows(story)) {
			for (const cell of [value, value_max, longitude, latitude]) expect(cell).toMatch(/^(-?\d+(\.\d+)?)?$/);
		}
	});
});

describe('storyCsv', () => {
	// Rewritten by `vitest run -u`; the diff is read by eye.
	it('of the sample story is as it was read', async () => {
		await expect(storyCsv(readSample())).toMatchFileSnapshot(
			`${process.cwd()}/tests/fixtures/stories/valid/sample.csv`,
		);
	});

	it('tells of a figure all that it is', () => {
		expect(findRow(readSample(), { measure: 'left', qualifier: 'over' })).toEqual({
			report_id: 'count',
			place_id: 'poland',
			place: 'Poland',
			kind: 'country',
			precision: 'country',
			longitude: String(findPlace(readSample(), 'poland').point[0]),
			latitude: String(findPlace(readSample(), 'poland').point[1]),
			headline: 'People arrived',
			measure: 'left',
			qualifier: 'over',
			value: '200',
			value_max: '',
			unit: 'people',
			period_start: '',
			period_end: '',
			as_of: '2020-05-04',
			claimant: 'the first party',
			status: 'claimed',
			part_of: 'all',
			paragraph: '2',
			words: 'over 200 people',
			denied_by: '',
			calculated_from: '',
			correction: '',
		});
	});

	it('keeps hours with their zone', () => {
		expect(findRow(readSample(), { report_id: 'night', qualifier: 'exactly', value: '600' })).toMatchObject({
			period_start: '2020-05-04T00:00:00+02:00[Europe/Warsaw]',
			period_end: '2020-05-04T06:00:00+02:00[Europe/Warsaw]',
			as_of: '2020-05-04T06:00:00+02:00[Europe/Warsaw]',
		});
	});

	it('says of a calculated figure what it comes from, and has no words of a source for it', () => {
		expect(findRow(readSample(), { measure: 'stayed' })).toMatchObject({
			qualifier: 'over',
			value: '150',
			unit: 'people',
			claimant: 'Dateline, from figures of the first party',
			calculated_from: 'arrived;onward',
			words: '',
		});
	});

	it('has of a report without figures when, and who denies it', () => {
		const story = readSample(
			[
				'text: It happened in the town.',
				'text: It happened.\n    when: { period: since 2020-05-01, words: since Friday }',
			],
			['figures:\n      - { id: waited, measure: waiting, quantity: up to 30 hours }', 'figures: []'],
		);
		expect(findRow(story, { report_id: 'talk' })).toMatchObject({
			period_start: '2020-05-01',
			period_end: '',
			words: 'since Friday',
			claimant: 'the article',
			status: 'reported',
			measure: '',
			qualifier: '',
			value: '',
		});
		expect(findRow(story, { report_id: 'wait' })).toMatchObject({
			status: 'disputed',
			denied_by: 'the second party, an office',
			claimant: 'the first party',
		});
	});

	it('has both ends of a period and of a range', () => {
		const story = readSample(
			['text: It happened in the town.', 'text: It happened.\n    when: 2020-05-01 to 2020-05-03'],
			['quantity: 300 people', 'quantity: 300 to 400 people'],
		);
		expect(findRow(story, { report_id: 'talk' })).toMatchObject({
			period_start: '2020-05-01',
			period_end: '2020-05-03',
		});
		expect(findRow(story, { qualifier: 'range' })).toMatchObject({ value: '300', value_max: '400' });
	});

	it('has no place and no position for a report about no place', () => {
		const { place_id, place, kind, precision, longitude, latitude } = findRow(readSample(), {
			report_id: 'nowhere',
		});
		expect([place_id, place, kind, precision, longitude, latitude].join('')).toBe('');
	});

	it('joins paragraphs with semicolons, and corrections to their figure', () => {
		const story = readSample(
			['paragraphs: [2]', 'paragraphs: [2, 5]'],
			['uncited:', "corrections:\n  - { date: 2020-05-05, figure: all, was: '200', now: '300' }\nuncited:"],
		);
		expect(findRow(story, { qualifier: 'exactly', value: '300' })).toMatchObject({
			paragraph: '2;5',
			correction: '2020-05-05: 200 → 300',
		});
		expect(findRow(story, { qualifier: 'over', value: '200' }).correction).toBe('');
	});

	it('ends with what was corrected and is no figure', () => {
		const correction =
			"corrections:\n  - { date: 2020-05-05, was: a wrong name, now: 'the right one, as written' }\n";
		const story = readSample(['uncited:', `${correction}uncited:`]);
		const rows = readRows(story);
		const { correction: told, ...rest } = rows.at(-1)!;
		expect(told).toBe('2020-05-05: a wrong name → the right one, as written');
		expect(Object.values(rest).join('')).toBe('');
		expect(rows.slice(0, -1)).toEqual(readRows(readSample()));
	});
});

describe('a cell that a spreadsheet would run', () => {
	it.each(['=1+1', '+1', '-1 degrees', '@SUM(A1)', '=HYPERLINK("http://x.example","here")'])(
		'is made harmless: %s',
		(headline) => {
			const story = readSample(['headline: Something happened', `headline: ${JSON.stringify(headline)}`]);
			expect(findRow(story, { report_id: 'talk' }).headline).toBe(`'${headline}`);
		},
	);

	it('is none where a number is negative', () => {
		const csv = storyCsv(readUkraine());
		expect(csv).toMatch(/^council-due,new-york,New York,city,inferred,-73\.968,40\.7489,/m);
	});
});

describe('a cell with commas, quotes or lines', () => {
	it.each(['One, two', 'A "quoted" word', 'two\nlines', '"', ',,', 'Перемишль – Przemyśl'])(
		'is read back: %j',
		(text) => {
			const story = readSample(['headline: Something happened', `headline: ${JSON.stringify(text)}`]);
			expect(findRow(story, { report_id: 'talk' }).headline).toBe(text);
		},
	);

	it('is quoted as RFC 4180 says', () => {
		const csv = storyCsv(readSample(['headline: Something happened', 'headline: \'A "quoted", word\'']));
		expect(csv).toContain(',"A ""quoted"", word",');
	});
});

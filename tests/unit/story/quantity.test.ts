import { describe, expect, it } from 'vitest';
import { formatQuantity } from '$lib/story/format';
import type { Qualifier } from '$lib/story/qualifier';
import { parseQuantity, QUANTITY_EXAMPLES, type Quantity } from '$lib/story/quantity';
import { seedRandom, type Random } from '../../random';

type Row = [text: string, qualifier: Qualifier, value: number | null, max: number | null, unit: string];

const read: Row[] = [
	['over 200,000 people', 'over', 200_000, null, 'people'],
	['about 70,000 people', 'about', 70_000, null, 'people'],
	['almost 23,000 Ukrainians', 'almost', 23_000, null, 'Ukrainians'],
	['up to 30 hours', 'up_to', 30, null, 'hours'],
	['at least 12 boats', 'at_least', 12, null, 'boats'],
	['fewer than 100 boats', 'under', 100, null, 'boats'],
	['some 4,300 soldiers', 'about', 4300, null, 'soldiers'],
	['368,000 refugees', 'exactly', 368_000, null, 'refugees'],
	['exactly 5 boats', 'exactly', 5, null, 'boats'],
	['nine civilians', 'exactly', 9, null, 'civilians'],
	['eighteen members of the security forces', 'exactly', 18, null, 'members of the security forces'],
	['one child', 'exactly', 1, null, 'child'],
	['Ninety days', 'exactly', 90, null, 'days'],
	['twelve boats', 'exactly', 12, null, 'boats'],
	['zero boats', 'exactly', 0, null, 'boats'],
	['0 boats', 'exactly', 0, null, 'boats'],
	['more than forty boats', 'over', 40, null, 'boats'],
	['five hundred people', 'exactly', 500, null, 'people'],
	['1.5 million people', 'exactly', 1_500_000, null, 'people'],
	['about 1.5 million people', 'about', 1_500_000, null, 'people'],
	['1.1 million people', 'exactly', 1_100_000, null, 'people'],
	['1.5 Million people', 'exactly', 1_500_000, null, 'people'],
	['2.5 billion people', 'exactly', 2_500_000_000, null, 'people'],
	['20 thousand people', 'exactly', 20_000, null, 'people'],
	['1,234.5 hectares', 'exactly', 1234.5, null, 'hectares'],
	['1234567 people', 'exactly', 1_234_567, null, 'people'],
	['$100 million', 'exactly', 100_000_000, null, 'dollars'],
	['over €2.5 billion', 'over', 2_500_000_000, null, 'euros'],
	['£50', 'exactly', 50, null, 'pounds'],
	['25%', 'exactly', 25, null, 'per cent'],
	['25 per cent', 'exactly', 25, null, 'per cent'],
	['nearly 40 percent', 'almost', 40, null, 'per cent'],
	['20 to 30 boats', 'range', 20, 30, 'boats'],
	['20–30 boats', 'range', 20, 30, 'boats'],
	['20-30 boats', 'range', 20, 30, 'boats'],
	['20 — 30 boats', 'range', 20, 30, 'boats'],
	['between 20 and 30 boats', 'range', 20, 30, 'boats'],
	['two to three hours', 'range', 2, 3, 'hours'],
	['10% to 20%', 'range', 10, 20, 'per cent'],
	['1 million to 2 million people', 'range', 1_000_000, 2_000_000, 'people'],
	['1 to 2 million people', 'range', 1_000_000, 2_000_000, 'people'],
	['4.1 to 8.2 million people', 'range', 4_100_000, 8_200_000, 'people'],
	['one hundred to 200 thousand people', 'range', 100, 200_000, 'people'],
	['500,000 to 1 million people', 'range', 500_000, 1_000_000, 'people'],
	['200 people or more', 'at_least', 200, null, 'people'],
	['30 hours or less', 'up_to', 30, null, 'hours'],
	['over 200 Covid-19 patients', 'over', 200, null, 'Covid-19 patients'],
	['two MiG-29 jets', 'exactly', 2, null, 'MiG-29 jets'],
	['hundreds of thousands of people', 'range', 100_000, null, 'people'],
	['tens of thousands of people', 'range', 10_000, null, 'people'],
	['Thousands of people', 'range', 1000, null, 'people'],
	['hundreds of people', 'range', 100, null, 'people'],
	['tens of millions of dollars', 'range', 10_000_000, null, 'dollars'],
	['several military vehicles', 'unknown', null, null, 'military vehicles'],
	['many boats', 'unknown', null, null, 'boats'],
	['dozens of boats', 'unknown', null, null, 'boats'],
	['a number of boats', 'unknown', null, null, 'boats'],
	['a few boats', 'unknown', null, null, 'boats'],
	['unknown', 'unknown', null, null, ''],
	['not given', 'unknown', null, null, ''],
];

// Each is a way in which people write a number. To refuse one is safe; to read another number out of it is not.
const hard: Row[] = [
	['two hundred thousand people', 'exactly', 200_000, null, 'people'],
	['one hundred and six people', 'exactly', 106, null, 'people'],
	['one hundred twenty people', 'exactly', 120, null, 'people'],
	['twenty-five people', 'exactly', 25, null, 'people'],
	['100 to 200 million people', 'range', 100_000_000, 200_000_000, 'people'],
	['$20 to $30 million', 'range', 20_000_000, 30_000_000, 'dollars'],
	['20-30 thousand people', 'range', 20_000, 30_000, 'people'],
	['20 km to 30 km', 'range', 20, 30, 'km'],
	['3 or 4 boats', 'range', 3, 4, 'boats'],
	['$2 trillion', 'exactly', 2e12, null, 'dollars'],
	['2 trillion dollars', 'exactly', 2e12, null, 'dollars'],
	['$100m', 'exactly', 100_000_000, null, 'dollars'],
	['100 or so people', 'about', 100, null, 'people'],
	['$1 000 000', 'exactly', 1_000_000, null, 'dollars'],
	['$2 hundred thousand', 'exactly', 200_000, null, 'dollars'],
	['€5 or 6 million', 'range', 5_000_000, 6_000_000, 'euros'],
	['200 people or MORE', 'at_least', 200, null, 'people'],
	['over 200 people or more', 'at_least', 200, null, 'people'],
	['half a million people', 'exactly', 500_000, null, 'people'],
	['1,5 million people', 'exactly', 1_500_000, null, 'people'],
	['300,00 people', 'exactly', 300, null, 'people'],
];

function quantity([words, qualifier, value, value_max, unit]: Row): Quantity {
	return { qualifier, value, value_max, unit, words };
}

function readOrRefuse(text: string): Quantity | 'refused' {
	try {
		return parseQuantity(text);
	} catch (error) {
		if (error instanceof RangeError) return 'refused';
		throw error;
	}
}

function randomWords(random: Random): string {
	const hedge = random.pick(['', 'over ', 'under ', 'at least ', 'almost ', 'up to ', 'about ', 'exactly ']);
	const whole = random.between(1, 10 ** random.between(1, 9));
	const unit = random.pick([' people', ' military vehicles', '%']);
	const shape = random.between(0, 3);
	if (shape === 0) return `${hedge}${(whole / 100).toFixed(2)}${unit}`;
	if (shape === 1) return `${hedge}$${random.between(1, 999)} million`;
	if (shape === 2) return `${whole} to ${whole + random.between(1, 1000)}${unit}`;
	return `${hedge}${whole}${unit}`;
}

describe('parseQuantity', () => {
	it.each(read)('reads "%s"', (...row) => {
		expect(parseQuantity(row[0])).toEqual(quantity(row));
	});

	it.each(hard)('reads "%s" rightly or refuses it', (...row) => {
		expect([quantity(row), 'refused']).toContainEqual(readOrRefuse(row[0]));
	});

	it('keeps the words as they were said, spaces aside', () => {
		expect(parseQuantity('  Over   200,000  people ').words).toBe('Over 200,000 people');
	});

	it('never takes what is unknown for nothing', () => {
		for (const [text, qualifier] of read.filter((row) => row[1] === 'unknown')) {
			expect(parseQuantity(text)).toMatchObject({ qualifier, value: null, value_max: null });
		}
	});

	it.each([
		'lots of people',
		'',
		'over',
		'people',
		'-5 people',
		'16-storey',
		'1st person',
		'1.2.3 people',
		'1234,567 people',
	])('refuses "%s", which holds no number that it can read', (text) => {
		expect(() => parseQuantity(text)).toThrow(RangeError);
	});

	it.each(['300', 'over 300', '1.5 million', 'hundreds of', '20 to 30', '300 (people)'])(
		'refuses "%s", which does not say what is counted',
		(text) => {
			expect(() => parseQuantity(text)).toThrow(/does not say what is counted; write the unit/);
		},
	);

	it.each(['over 200 to 300 people', 'about 20–30 boats'])('refuses "%s", a range that is hedged', (text) => {
		expect(() => parseQuantity(text)).toThrow(/is a range and cannot be "\w+" as well/);
	});

	it.each(['300 to 200 people', '200 to 200 people'])('refuses "%s", a range that does not rise', (text) => {
		expect(() => parseQuantity(text)).toThrow(/ends at or before its start/);
	});

	it('can read the examples that it gives', () => {
		const examples = [...QUANTITY_EXAMPLES.matchAll(/"([^"]+)"/g)].map(([, example]) => example!);
		expect(examples.length).toBeGreaterThan(8);
		for (const example of examples) expect(() => parseQuantity(example)).not.toThrow();
	});

	it('reads back what is shown of a quantity', () => {
		const random = seedRandom(2022);
		for (let i = 0; i < 3000; i += 1) {
			const said = parseQuantity(randomWords(random));
			expect({ ...parseQuantity(formatQuantity(said)), words: '' }).toEqual({ ...said, words: '' });
		}
	});
});

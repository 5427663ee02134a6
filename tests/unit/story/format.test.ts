import { describe, expect, it } from 'vitest';
import {
	formatAmount,
	formatCount,
	formatList,
	formatNumber,
	formatParagraphs,
	formatQuantity,
	formatShortNumber,
} from '$lib/story/format';
import { parseQuantity } from '$lib/story/quantity';
import { seedRandom } from '../../random';

describe('formatNumber', () => {
	it.each([
		[0, '0'],
		[30, '30'],
		[999, '999'],
		[4000, '4,000'],
		[368_000, '368,000'],
		[999_999, '999,999'],
		[1_000_000, '1 million'],
		[1_500_000, '1.5 million'],
		[1_250_000, '1.25 million'],
		[1_234_000, '1,234,000'],
		[1_234_567, '1,234,567'],
		[100_000_000, '100 million'],
		[2_500_000_000, '2.5 billion'],
		[1_234_000_000, '1,234,000,000'],
		[1_500_000_000_000, '1.5 trillion'],
		[1_234_000_000_000, '1,234,000,000,000'],
		[12.5, '12.5'],
		[14.25, '14.25'],
	])('writes %d as "%s"', (value, text) => {
		expect(formatNumber(value)).toBe(text);
	});

	it('loses nothing in words', () => {
		const random = seedRandom(368);
		for (let i = 0; i < 2000; i += 1) {
			const value = random.between(100, 10 ** random.between(2, 9)) * 10_000;
			expect(parseQuantity(`${formatNumber(value)} people`).value).toBe(value);
		}
	});

	it.each([1.996, 0.004])('does not round %d up or away', (value) => {
		expect(Number(formatNumber(value))).toBe(value);
	});
});

describe('formatAmount', () => {
	it.each([
		['over 200,000 people', 'over 200,000'],
		['more than 28,000 people', 'over 28,000'],
		['around 70,000 people', 'about 70,000'],
		['fewer than 20 people', 'under 20'],
		['no fewer than 20 people', 'at least 20'],
		['nearly 20 people', 'almost 20'],
		['as many as 20 people', 'up to 20'],
		['nine civilians', '9'],
		['between 20 and 30 boats', '20 to 30'],
		['1 million to 2 million people', '1 million to 2 million'],
		['hundreds of thousands of people', 'hundreds of thousands'],
		['several military vehicles', 'several'],
		['dozens of boats', 'dozens'],
		['unknown', 'not given'],
		['unknown soldiers', 'not given'],
		['not given', 'not given'],
	])('of "%s" is "%s"', (words, amount) => {
		expect(formatAmount(parseQuantity(words))).toBe(amount);
	});

	it('of a calculated range with an open end says so', () => {
		const open = {
			qualifier: 'range',
			value: 4000,
			value_max: null,
			unit: 'people per hour',
			words: '',
		} as const;
		expect(formatAmount(open)).toBe('4,000 or more');
	});

	it('is never 0 where nothing is known', () => {
		const unknown = { qualifier: 'unknown', value: null, value_max: null, unit: '', words: '' } as const;
		expect(formatAmount(unknown)).toBe('not given');
		expect(formatQuantity(unknown)).toBe('not given');
	});
});

describe('formatQuantity', () => {
	it.each([
		['over 200,000 people', 'over 200,000 people'],
		['25%', '25 per cent'],
		['over $100 million', 'over 100 million dollars'],
		['20–30 boats', '20 to 30 boats'],
		['zero boats', '0 boats'],
		['hundreds of thousands of people', 'hundreds of thousands of people'],
		['several military vehicles', 'several military vehicles'],
		['dozens of boats', 'dozens of boats'],
		['a number of boats', 'a number of boats'],
		['a few boats', 'a few boats'],
		['unknown', 'not given'],
		['unknown soldiers', 'not given'],
	])('of "%s" is "%s"', (words, text) => {
		expect(formatQuantity(parseQuantity(words))).toBe(text);
	});

	it('of a calculated range with an open end has its unit', () => {
		const open = {
			qualifier: 'range',
			value: 4000,
			value_max: null,
			unit: 'people per hour',
			words: '',
		} as const;
		expect(formatQuantity(open)).toBe('4,000 or more people per hour');
	});
});

describe('formatCount', () => {
	it('has one form for one and another for none and many', () => {
		expect([0, 1, 2, 1200].map((count) => formatCount(count, 'report'))).toEqual([
			'0 reports',
			'1 report',
			'2 reports',
			'1,200 reports',
		]);
		expect(formatCount(1, 'paragraph')).toBe('1 paragraph');
	});
});

describe('formatList', () => {
	it('joins what there is', () => {
		expect(formatList([])).toBe('');
		expect(formatList(['Poland'])).toBe('Poland');
		expect(formatList(new Set(['Poland', 'Hungary', 'Romania']))).toBe('Poland, Hungary and Romania');
	});
});

describe('formatParagraphs', () => {
	it('lists their numbers', () => {
		expect(formatParagraphs([2])).toBe('2');
		expect(formatParagraphs([2, 6, 17])).toBe('2, 6, 17');
	});
});

describe('formatShortNumber', () => {
	it('is exact while there is room, and rounded from ten thousand on', () => {
		expect([7, 9999, 10_000, 12_345].map(formatShortNumber)).toEqual(['7', '9,999', '10k', '12k']);
	});
});

import { describe, expect, it } from 'vitest';
import { quantityBounds, type Bounds } from '$lib/story/bounds';
import { calculateDifference, calculateHourlyRate } from '$lib/story/calculate';
import { parseQuantity, type Quantity } from '$lib/story/quantity';
import { seedRandom } from '../../random';

const WHOLES = [
	'100',
	'over 100',
	'at least 100',
	'under 100',
	'almost 100',
	'up to 100',
	'90 to 110',
	'hundreds of',
];
const PARTS = ['40', 'over 40', 'at least 40', 'under 40', 'almost 40', 'up to 40', '30 to 50', 'tens of'];
// A row for each whole, a column for each part; "–" where nothing bounds the difference.
const DIFFERENCES = [
	['exactly 60', 'under 60', 'up_to 60', 'over 60', 'over 60', 'at_least 60', 'range 50 70', 'up_to 90'],
	['over 60', '–', '–', 'over 60', 'over 60', 'over 60', 'over 50', '–'],
	['at_least 60', '–', '–', 'over 60', 'over 60', 'at_least 60', 'at_least 50', '–'],
	['under 60', 'under 60', 'under 60', '–', '–', '–', 'under 70', 'under 90'],
	['under 60', 'under 60', 'under 60', '–', '–', '–', 'under 70', 'under 90'],
	['up_to 60', 'under 60', 'up_to 60', '–', '–', '–', 'up_to 70', 'up_to 90'],
	['range 50 70', 'under 70', 'up_to 70', 'over 50', 'over 50', 'at_least 50', 'range 40 80', 'up_to 100'],
	['at_least 60', '–', '–', 'over 60', 'over 60', 'at_least 60', 'at_least 50', '–'],
];
const HEDGES = ['', 'over ', 'at least ', 'under ', 'almost ', 'up to '];

const people = (words: string) => parseQuantity(`${words} people`);

function write({ qualifier, value, value_max }: Quantity): string {
	return [qualifier, value, value_max].filter((part) => part !== null).join(' ');
}

function differenceOf(whole: string, part: string): string {
	try {
		return write(calculateDifference(people(whole), people(part)));
	} catch (error) {
		if (error instanceof RangeError) return '–';
		throw error;
	}
}

const holds = ({ low, high, lowOpen, highOpen }: Bounds, value: number) =>
	(lowOpen ? value > low : value >= low) && (highOpen ? value < high : value <= high);

describe('calculateDifference', () => {
	const cells = WHOLES.flatMap((whole, i) =>
		PARTS.map((part, j): [string, string, string] => [whole, part, DIFFERENCES[i]![j]!]),
	);
	it.each(cells)('%s less %s is %s', (whole, part, expected) => {
		expect(differenceOf(whole, part)).toBe(expected);
	});

	it('of an "over" and an "almost" is an "over", in the unit of both', () => {
		const entered = parseQuantity('over 47,000 Ukrainians');
		const left = parseQuantity('almost 23,000 Ukrainians');
		expect(calculateDifference(entered, left)).toEqual({
			qualifier: 'over',
			value: 24_000,
			value_max: null,
			unit: 'Ukrainians',
			words: '',
		});
	});

	it.each([
		['about 100', '40'],
		['100', 'about 40'],
		['several', '40'],
		['100', 'several'],
	])('refuses %s less %s, where one of the two rules nothing out', (whole, part) => {
		expect(() => calculateDifference(people(whole), people(part))).toThrow(/rules nothing out/);
	});

	it('says that a difference is bounded on no side', () => {
		expect(() => calculateDifference(people('over 100'), people('over 40'))).toThrow(
			'"over 100 people" less "over 40 people" is bounded on no side, so it may not be shown; leave the calculation out',
		);
	});

	it('refuses to take boats from people', () => {
		expect(() => calculateDifference(people('100'), parseQuantity('40 boats'))).toThrow(/different units/);
	});

	it('of decimals has no more digits than they have', () => {
		const metres = (words: string) => parseQuantity(`${words} metres`);
		expect(calculateDifference(metres('1.1'), metres('1')).value).toBe(0.1);
		expect(calculateDifference(metres('over 0.3'), metres('0.1')).value).toBe(0.2);
	});
});

describe('calculateHourlyRate', () => {
	it.each([
		['600', 6, 'exactly 100'],
		['more than 28,000', 7, 'over 4000'],
		['over 28,100', 7, 'over 4010'],
		['at least 28,100', 7, 'at_least 4010'],
		['under 28,100', 7, 'under 4020'],
		['almost 28,100', 7, 'almost 4020'],
		['up to 28,100', 7, 'up_to 4020'],
		['about 28,100', 7, 'about 4010'],
		['28,100', 7, 'about 4010'],
		['100', 7, 'about 14.3'],
		['over 100', 7, 'over 14.2'],
		['100 to 200', 7, 'range 14.2 28.6'],
		['hundreds of', 7, 'range 14.2'],
		['0', 7, 'exactly 0'],
		['1', 3, 'about 0.333'],
		['2 million', 0.5, 'exactly 4000000'],
	])('of %s people in %d hours is %s', (words, hours, expected) => {
		expect(write(calculateHourlyRate(people(words), hours))).toBe(expected);
	});

	it('is in people per hour, and in nobody’s words', () => {
		expect(calculateHourlyRate(people('600'), 6)).toMatchObject({ unit: 'people per hour', words: '' });
	});

	it('refuses what is unknown', () => {
		expect(() => calculateHourlyRate(people('several'), 6)).toThrow('"several people" is unknown');
	});

	it.each([0, -1, NaN])('refuses a period of %d hours', (hours) => {
		expect(() => calculateHourlyRate(people('600'), hours)).toThrow(/needs a period with a start and an end/);
	});
});

describe('a calculation of many quantities', () => {
	it('holds every difference that its inputs allow', () => {
		const random = seedRandom(47_000);
		let tried = 0;
		for (let i = 0; i < 3000; i += 1) {
			const [a, b] = [random.between(1, 5000), random.between(1, 5000)];
			// Near the numbers themselves, where an end that is open differs from one that is not.
			const [x, y] = [a + random.between(-2, 2), b + random.between(-2, 2)];
			const whole = people(`${random.pick(HEDGES)}${a}`);
			const part = people(`${random.pick(HEDGES)}${b}`);
			if (!holds(quantityBounds(whole)!, x) || !holds(quantityBounds(part)!, y)) continue;
			if (differenceOf(whole.words.replace(' people', ''), part.words.replace(' people', '')) === '–')
				continue;
			tried += 1;
			expect(holds(quantityBounds(calculateDifference(whole, part))!, x - y)).toBe(true);
		}
		expect(tried).toBeGreaterThan(300);
	});

	it('never makes a rate stronger than what was counted', () => {
		const random = seedRandom(28_000);
		for (let i = 0; i < 3000; i += 1) {
			const hours = random.between(1, 48);
			const counted = people(
				`${random.pick(HEDGES.slice(1))}${random.between(1, 10 ** random.between(1, 7))}`,
			);
			const rate = quantityBounds(calculateHourlyRate(counted, hours))!;
			const { low, high } = quantityBounds(counted)!;
			expect(rate.low).toBeLessThanOrEqual(low / hours);
			expect(rate.high).toBeGreaterThanOrEqual(high / hours);
			// Three digits are kept, so no more than one in a hundred is given away.
			const [kept, exact] = [Number.isFinite(low) ? rate.low : rate.high, Number.isFinite(low) ? low : high];
			expect(Math.abs(kept / (exact / hours) - 1)).toBeLessThan(0.01);
		}
	});
});

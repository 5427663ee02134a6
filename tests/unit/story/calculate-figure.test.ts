import { describe, expect, it } from 'vitest';
import { calculateFigure } from '$lib/story/calculate-figure';
import type { Status } from '$lib/story/status';
import type { Calculated, Figure } from '$lib/story/story';
import { parsePeriod, parseTime } from '$lib/story/time';
import { makeFigure } from '../../story-pieces';

const difference: Calculated = { operation: 'difference', inputs: ['entered', 'left'], caveat: 'Two times.' };
const hourly: Calculated = { operation: 'hourly', inputs: ['entered'], caveat: 'Spread evenly.' };
const romania = { id: 'romania', name: 'Romania' };
const russia = { id: 'russia', name: 'Russia' };

function calculate(calculated: Calculated, entered: Partial<Figure> = {}, left: Partial<Figure> = {}) {
	const figures = new Map([
		['entered', makeFigure('over 47,000 people', { id: 'entered', ...entered })],
		['left', makeFigure('almost 23,000 people', { id: 'left', ...left })],
	]);
	return calculateFigure(calculated, figures);
}

describe('calculateFigure', () => {
	it('takes the second input from the first', () => {
		expect(calculate(difference).quantity).toMatchObject({
			qualifier: 'over',
			value: 24_000,
			unit: 'people',
		});
	});

	it('spreads the input over the hours of its period', () => {
		const period = parsePeriod('2020-05-04 00:00 Europe/Warsaw to 2020-05-04 08:00 Europe/Warsaw');
		const rate = calculate(hourly, { period });
		expect(rate.quantity).toMatchObject({ qualifier: 'over', value: 5870, unit: 'people per hour' });
		expect(rate.period).toBe(period);
	});

	it('has no period where two inputs have one each', () => {
		const period = parsePeriod('so far');
		expect(calculate(difference, { period }, { period }).period).toBeNull();
	});

	it('is claimed by nobody, whoever claims its inputs', () => {
		const claimed = { claimant: romania, status: 'claimed' } as const;
		expect(calculate(difference, claimed, claimed).claimant).toBeNull();
	});

	it.each<[Status, Status, Status]>([
		['confirmed', 'confirmed', 'confirmed'],
		['confirmed', 'reported', 'reported'],
		['reported', 'claimed', 'claimed'],
		['claimed', 'unverified', 'unverified'],
		['unverified', 'disputed', 'disputed'],
		['disputed', 'confirmed', 'disputed'],
		['claimed', 'claimed', 'claimed'],
	])('from %s and %s is %s, as the weaker of the two', (entered, left, expected) => {
		expect(calculate(difference, { status: entered }, { status: left }).status).toBe(expected);
	});

	it('is denied by whoever denies an input', () => {
		expect(calculate(difference, {}, { denied_by: russia }).denied_by).toEqual(russia);
		expect(calculate(difference).denied_by).toBeNull();
	});

	it.each([
		['2022-02-27 00:00 Europe/Bucharest', '2022-02-27', '2022-02-27'],
		['2022-02-27', '2022-02-26', '2022-02-27'],
		['2022-02-27', '2022-02-27 07:00 Europe/Warsaw', '2022-02-27T07:00:00+01:00[Europe/Warsaw]'],
	])('from inputs as of %s and of %s is as of the later', (entered, left, expected) => {
		const asOf = (text: string) => ({ as_of: { time: parseTime(text), inherited: false } });
		expect(calculate(difference, asOf(entered), asOf(left)).as_of.time.value).toBe(expected);
	});

	it('stands in the paragraphs of its inputs, each once and in order', () => {
		expect(calculate(difference, { paragraphs: [33, 4] }, { paragraphs: [12, 4] }).paragraphs).toEqual([
			4, 12, 33,
		]);
	});

	it('refuses an input that is not there, no input, and a period without hours', () => {
		expect(() => calculate({ ...hourly, inputs: ['gone'] })).toThrow('there is no figure "gone"');
		expect(() => calculate({ ...hourly, inputs: [] })).toThrow('a calculation needs an input');
		expect(() => calculate(hourly, { period: parsePeriod('so far') })).toThrow(/needs a period/);
		expect(() => calculate(hourly)).toThrow(RangeError);
	});
});

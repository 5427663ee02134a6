import { describe, expect, it } from 'vitest';
import { figureCorrections, formatCorrectionDates, writeCorrection } from '$lib/story/corrections';
import type { Correction } from '$lib/story/story';
import { parseTime } from '$lib/story/time';

const correct = (date: string, figure?: string): Correction => ({
	date: parseTime(date),
	...(figure && { figure }),
	was: '200 people',
	now: '300 people',
});

describe('figureCorrections', () => {
	it('are those of the one figure, oldest first', () => {
		const [late, early] = [correct('2020-06-01', 'all'), correct('2020-05-05', 'all')];
		const corrections = [late, correct('2020-05-06', 'other'), correct('2020-05-07'), early];
		expect(figureCorrections('all', corrections)).toEqual([early, late]);
		expect(figureCorrections('none', corrections)).toEqual([]);
	});
});

describe('formatCorrectionDates', () => {
	it('names each day once, in the order of time', () => {
		const dates = ['2020-06-01', '2020-05-05', '2020-06-01'].map((date) => correct(date));
		expect(formatCorrectionDates(dates)).toBe('5 May 2020 and 1 Jun 2020');
	});

	it('is empty where nothing was corrected', () => {
		expect(formatCorrectionDates([])).toBe('');
	});
});

describe('writeCorrection', () => {
	it('has the day, what was wrong and what it is', () => {
		expect(writeCorrection(correct('2020-05-05'))).toBe('2020-05-05: 200 people → 300 people');
	});
});

import { expect, test } from 'vitest';
import { median, medians, percentile, ratios } from '../../bench/medians';

test('the median is the middle of an odd number of values and between the middle two of an even one', () => {
	expect(median([9, 1, 5])).toBe(5);
	expect(median([4, 1, 2, 100])).toBe(3);
	expect(() => median([])).toThrow(RangeError);
});

test('a percentile is a value that was measured', () => {
	expect(percentile([30, 10, 20, 40], 0.5)).toBe(20);
	expect(percentile([30, 10, 20, 40], 0.95)).toBe(40);
});

test('medians are taken of the runs that have a measure', () => {
	expect(medians([{ ready: 3, heap: 8 }, { ready: 1 }, { ready: 2 }])).toEqual({ ready: 2, heap: 8 });
});

test('a ratio needs both numbers, and one to divide by', () => {
	expect(ratios({ ready: 3, shift: 0, heap: 1 }, { ready: 2, shift: 0 })).toEqual({ ready: 1.5 });
});

// When a figure may be called part of another; tests/fixtures/stories/invalid has the words of each mistake.
import { describe, expect, it } from 'vitest';
import { StoryError } from '$lib/story/problem';
import { readSample } from '../../story-pieces';

const CALCULATED = 'calculated: { difference: [arrived, onward], caveat: Counted at two times. }';

/** What is wrong with a sample story whose figure "arrived" is part of "all". */
function problemsOf(part: string, whole: string, ...more: [string, string][]): string {
	try {
		readSample(
			['quantity: 300 people', `quantity: ${whole}`],
			['quantity: over 200 people', `quantity: ${part}`],
			[CALCULATED, 'quantity: 5 people'],
			...more,
		);
	} catch (error) {
		if (error instanceof StoryError) return error.message;
		throw error;
	}
	return '';
}

describe('a part', () => {
	it.each([
		['200 people', '300 people'],
		['300 people', '300 people'],
		['0 people', '300 people'],
		['over 200 people', '300 people'],
		['up to 300 people', '300 people'],
		['about 200 people', '300 people'],
		['200 people', 'about 300 people'],
		['about 300 people', 'about 300 people'],
		['500 people', 'over 300 people'],
		['over 500 people', 'at least 300 people'],
		['150 people', '100 to 200 people'],
		['100 to 150 people', '200 people'],
		['5,000 people', 'hundreds of people'],
		['hundreds of people', '300 people'],
		['299 people', 'under 300 people'],
		['30 people', 'up to 30 people'],
		['several people', '300 people'],
		['200 people', 'several people'],
		['unknown', 'unknown'],
	])('of %s may be in a whole of %s', (part, whole) => {
		expect(problemsOf(part, whole)).toBe('');
	});

	it.each([
		['301 people', '300 people'],
		['over 400 people', '300 people'],
		['at least 301 people', '300 people'],
		['about 400 people', '300 people'],
		['400 people', 'about 300 people'],
		['about 400 people', 'about 300 people'],
		['201 people', '100 to 200 people'],
		['300 to 400 people', '200 people'],
		['thousands of people', '300 people'],
		['301 people', 'almost 300 people'],
		['31 people', 'up to 30 people'],
		['1 people', '0 people'],
		// The ends themselves: more than 300 are not among 300, and 300 are not among fewer.
		['over 300 people', '300 people'],
		['300 people', 'under 300 people'],
	])('of %s may not be in a whole of %s', (part, whole) => {
		expect(problemsOf(part, whole)).toMatch(
			`the part (${part}) is larger than the whole (${whole}); check both numbers, or swap them`,
		);
	});

	it('may be calculated, and so may a whole', () => {
		const partOfAll = 'calculated: { difference: [arrived, onward], caveat: None. }\n        part_of: all';
		expect(
			problemsOf(
				'200 people',
				'300 people',
				['measure: stayed', 'measure: left'],
				['quantity: 5 people', partOfAll],
			),
		).toBe('');
	});

	it('is not part of itself, at one step or at two', () => {
		const itself = problemsOf('200 people', '300 people', [
			'part_of: { figure: all, inferred: true }',
			'part_of: arrived',
		]);
		expect(itself).toMatch('"arrived" cannot be part of "arrived"');
		const turned = problemsOf('200 people', '300 people', [
			'quantity: 300 people',
			'quantity: 300 people\n        part_of: arrived',
		]);
		expect(turned).toMatch('"all" cannot be part of "arrived"');
		expect(turned.split('\n')).toHaveLength(2);
	});
});

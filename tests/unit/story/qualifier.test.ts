import { describe, expect, it } from 'vitest';
import { QUALIFIERS, splitQualifier, type Qualifier } from '$lib/story/qualifier';

const said: [words: string, qualifier: Qualifier][] = [
	['at least', 'at_least'],
	['no fewer than', 'at_least'],
	['no less than', 'at_least'],
	['not less than', 'at_least'],
	['at most', 'up_to'],
	['as many as', 'up_to'],
	['as much as', 'up_to'],
	['no more than', 'up_to'],
	['up to', 'up_to'],
	['more than', 'over'],
	['upwards of', 'over'],
	['in excess of', 'over'],
	['over', 'over'],
	['above', 'over'],
	['fewer than', 'under'],
	['less than', 'under'],
	['under', 'under'],
	['below', 'under'],
	['almost', 'almost'],
	['nearly', 'almost'],
	['just under', 'almost'],
	['close to', 'almost'],
	['about', 'about'],
	['around', 'about'],
	['some', 'about'],
	['roughly', 'about'],
	['approximately', 'about'],
	['circa', 'about'],
	['an estimated', 'about'],
	['exactly', 'exactly'],
];

describe('QUALIFIERS', () => {
	it('are the nine of the table that readers download', () => {
		expect(QUALIFIERS).toEqual([
			'exactly',
			'about',
			'over',
			'under',
			'at_least',
			'almost',
			'up_to',
			'range',
			'unknown',
		]);
	});
});

describe('splitQualifier', () => {
	it.each(said)('reads "%s" as %s', (words, qualifier) => {
		expect(splitQualifier(`${words} 300 people`)).toEqual({ qualifier, rest: '300 people' });
	});

	it('does not mind capitals, and keeps those of the rest', () => {
		expect(splitQualifier('More than 47,000 Ukrainians')).toEqual({
			qualifier: 'over',
			rest: '47,000 Ukrainians',
		});
	});

	it('takes a number that nothing hedges as exact', () => {
		expect(splitQualifier('368,000 refugees')).toEqual({ qualifier: 'exactly', rest: '368,000 refugees' });
	});

	it('takes a qualifier only as a whole word', () => {
		expect(splitQualifier('overall 300 people')).toEqual({
			qualifier: 'exactly',
			rest: 'overall 300 people',
		});
		expect(splitQualifier('over300 people').qualifier).toBe('exactly');
	});

	it('reads a qualifier before the number only', () => {
		expect(splitQualifier('300 people over 60')).toEqual({
			qualifier: 'exactly',
			rest: '300 people over 60',
		});
	});
});

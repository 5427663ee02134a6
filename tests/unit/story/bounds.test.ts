import { describe, expect, it } from 'vitest';
import { boundsQuantity, quantityBounds, type Bounds } from '$lib/story/bounds';
import { parseQuantity } from '$lib/story/quantity';

/** An interval as mathematicians write it: "(3, 5]" has 5 in it and not 3. */
function writeInterval({ low, high, lowOpen, highOpen }: Bounds): string {
	return `${lowOpen ? '(' : '['}${low}, ${high}${highOpen ? ')' : ']'}`;
}

function readInterval(text: string): Bounds {
	const [low, high] = text.slice(1, -1).split(', ').map(Number);
	return { low: low!, high: high!, lowOpen: text.startsWith('('), highOpen: text.endsWith(')') };
}

describe('quantityBounds', () => {
	it.each([
		['300 people', '[300, 300]'],
		['over 300 people', '(300, Infinity)'],
		['at least 300 people', '[300, Infinity)'],
		['under 300 people', '(-Infinity, 300)'],
		['almost 300 people', '(-Infinity, 300)'],
		['up to 300 people', '(-Infinity, 300]'],
		['20 to 30 people', '[20, 30]'],
		['hundreds of people', '[100, Infinity)'],
		['zero people', '[0, 0]'],
	])('of "%s" are %s', (words, interval) => {
		expect(writeInterval(quantityBounds(parseQuantity(words))!)).toBe(interval);
	});

	it.each(['about 300 people', 'several people', 'unknown'])('of "%s" are none', (words) => {
		expect(quantityBounds(parseQuantity(words))).toBeNull();
	});
});

describe('boundsQuantity', () => {
	it.each([
		['[300, 300]', 'exactly', 300, null],
		['[20, 30]', 'range', 20, 30],
		['(20, 30)', 'range', 20, 30],
		['(300, Infinity)', 'over', 300, null],
		['[300, Infinity)', 'at_least', 300, null],
		['(-Infinity, 300)', 'under', 300, null],
		['(-Infinity, 300]', 'up_to', 300, null],
		['[0, 0]', 'exactly', 0, null],
	])('of %s is %s %d', (interval, qualifier, value, value_max) => {
		expect(boundsQuantity(readInterval(interval))).toEqual({ qualifier, value, value_max });
	});

	it('is nothing where everything is open', () => {
		expect(boundsQuantity(readInterval('(-Infinity, Infinity)'))).toBeNull();
	});
});

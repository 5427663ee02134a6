import { describe, expect, it } from 'vitest';
import { nextIndex } from '$lib/components/toolbar-keys';

describe('nextIndex', () => {
	it.each([
		['ArrowRight', 0, 1],
		['ArrowDown', 1, 2],
		['ArrowRight', 2, 0],
		['ArrowDown', 2, 0],
		['ArrowLeft', 2, 1],
		['ArrowUp', 1, 0],
		['ArrowLeft', 0, 2],
		['ArrowUp', 0, 2],
		['Home', 2, 0],
		['End', 0, 2],
	])('%s leads from %i of three to %i', (key, current, next) => {
		expect(nextIndex(key, current, 3)).toBe(next);
	});

	it.each(['Enter', ' ', 'a', 'Tab'])('“%s” leads nowhere', (key) => {
		expect(nextIndex(key, 1, 3)).toBeNull();
	});
});

import { expect, test } from 'vitest';
import { mostIsolated } from '../../bench/most-isolated';

const window = { width: 100, height: 100 };

test('the place with the most room around it is clicked', () => {
	const targets = [
		{ id: 'a', x: 10, y: 10 },
		{ id: 'b', x: 12, y: 10 },
		{ id: 'c', x: 60, y: 60 },
	];
	expect(mostIsolated(targets, window)?.id).toBe('c');
});

test('a place outside the window cannot be clicked, and still takes room', () => {
	const targets = [
		{ id: 'out', x: 101, y: 50 },
		{ id: 'beside', x: 99, y: 50 },
		{ id: 'in', x: 50, y: 50 },
	];
	expect(mostIsolated(targets, window)?.id).toBe('in');
	expect(mostIsolated([targets[0]!], window)).toBeUndefined();
});

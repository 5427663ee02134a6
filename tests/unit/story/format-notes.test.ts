import { describe, expect, it } from 'vitest';
import { formatNotes } from '$lib/story/format-notes';

describe('formatNotes', () => {
	it('gives each reading after the words that it is of', () => {
		expect(
			formatNotes(
				['Ours.', null, undefined, ''],
				[{ precision: 'day', value: '2022-02-27', words: 'on Sunday', reading: 'That day.' }, null],
			),
		).toEqual(['Ours.', '“on Sunday”: That day.']);
	});

	it('gives a reading without words as it is, and nothing for words without a reading', () => {
		expect(formatNotes([], [{ so_far: true, reading: 'From the start.' }, { words: 'lately' }])).toEqual([
			'From the start.',
		]);
	});
});

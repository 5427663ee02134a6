import { describe, expect, it } from 'vitest';
import { groupBy, itemsById, remember, reportsAt } from '$lib/story/lookup';
import { storyFigures } from '$lib/story/story';
import { makeReport, readUkraine } from '../../story-pieces';

const story = readUkraine();

describe('itemsById', () => {
	it('finds each by its id, and nothing else', () => {
		for (const place of story.places) expect(itemsById(story.places).get(place.id)).toBe(place);
		const figures = storyFigures(story);
		for (const figure of figures) expect(itemsById(figures).get(figure.id)).toBe(figure);
		expect(itemsById(story.places).get('atlantis')).toBeUndefined();
	});
});

describe('reportsAt', () => {
	it('has the reports about a place in the order of the story', () => {
		for (const { id } of story.places) {
			expect(reportsAt(id, story.reports)).toEqual(story.reports.filter(({ place }) => place === id));
		}
	});

	it('has none of another list, and none that are about no place', () => {
		const reports = [makeReport({ id: 'a', place: null }), makeReport({ id: 'b' })];
		expect(reportsAt('kyiv', reports).map(({ id }) => id)).toEqual(['b']);
		expect(reportsAt('kyiv', [])).toEqual([]);
		expect(reportsAt('null', reports)).toEqual([]);
	});
});

describe('groupBy', () => {
	it('keeps the order of keys and of items', () => {
		expect([...groupBy([3, 1, 4, 2], (number) => number % 2)]).toEqual([
			[1, [3, 1]],
			[0, [4, 2]],
		]);
	});
});

describe('remember', () => {
	it('makes a thing once for each list', () => {
		let made = 0;
		const count = remember((list: number[]) => ({ length: list.length, made: ++made }));
		const [one, other] = [[1, 2], [3]];
		expect(count(one)).toBe(count(one));
		expect(count(other)).toEqual({ length: 1, made: 2 });
	});
});

import { describe, expect, it } from 'vitest';
import { storyList } from '$lib/story/list';
import { countListPages, listPage, pageOfPlace, placePages, placesOnPage } from '$lib/story/list-pages';
import { makePlace, makeReport, makeStory, readUkraine } from '../../story-pieces';

const topics = ['first', 'second', 'third'].map((id) => ({ id, name: id, accent: 'event' as const }));

/** Places whose reports are about one topic after another. */
function storyOf(count: number) {
	const places = Array.from({ length: count }, (_, i) => makePlace({ id: `p-${i}` }));
	const reports = places.map(({ id }, i) =>
		makeReport({ id: `r-${i}`, place: id, topic: topics[i % 3]!.id }),
	);
	return makeStory({ topics, places, reports });
}

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

describe('listPage', () => {
	it('is the whole list of a story that fits on one', () => {
		for (const story of [readUkraine(), storyOf(placesOnPage)]) {
			expect(countListPages(story)).toBe(1);
			expect(listPage(story, 1)).toEqual({ number: 1, count: 1, sections: storyList(story) });
		}
	});

	it.each([101, 250, 1000])(
		'has every place of %i once, in the order of the list, and no page is long',
		(count) => {
			const story = storyOf(count);
			const pages = numbers(countListPages(story)).map((number) => listPage(story, number)!);
			expect(pages).toHaveLength(Math.ceil(count / placesOnPage));
			const placesOf = (sections: ReturnType<typeof storyList>) =>
				sections.flatMap(({ topic, entries }) => entries.map(({ place }) => `${topic.id} ${place.id}`));
			expect(pages.flatMap(({ sections }) => placesOf(sections))).toEqual(placesOf(storyList(story)));
			for (const { sections } of pages) expect(placesOf(sections).length).toBeLessThanOrEqual(placesOnPage);
		},
	);

	it('goes on with a topic that the page before has begun', () => {
		const topicsOf = (number: number) =>
			listPage(storyOf(250), number)?.sections.map(({ topic }) => topic.id);
		expect(numbers(3).map(topicsOf)).toEqual([['first', 'second'], ['second', 'third'], ['third']]);
	});

	it('is not there before the first and after the last', () => {
		for (const number of [0, -1, 4, 1.5, Number.NaN]) expect(listPage(storyOf(250), number)).toBeUndefined();
	});

	it('is one for a story without places', () => {
		const story = makeStory({ places: [], reports: [makeReport({ place: null })] });
		expect(countListPages(story)).toBe(1);
		expect(listPage(story, 1)?.sections).toEqual([]);
	});
});

describe('pageOfPlace', () => {
	it('is the page that has the place', () => {
		const story = storyOf(250);
		for (const number of numbers(3)) {
			for (const { entries } of listPage(story, number)!.sections) {
				for (const { place } of entries) expect(pageOfPlace(story, place.id)).toBe(number);
			}
		}
		expect(pageOfPlace(story, 'atlantis')).toBe(1);
		expect(placePages(story)).toEqual(story.places.map(({ id }) => pageOfPlace(story, id)));
	});
});

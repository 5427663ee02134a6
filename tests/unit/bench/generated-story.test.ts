import { expect, test } from 'vitest';
import { borders } from '$lib/server/geography';
import { gazetteer } from '$lib/server/gazetteer';
import { storyExtent } from '$lib/story/extent';
import { parseStory } from '$lib/story/parse';
import { generateStory } from '../../bench/generated-story';

test.each([1, 2, 60])('%i generated places are a story that the door lets in', (count) => {
	const story = parseStory(generateStory(count), 'generated.yaml', borders, gazetteer);
	expect(story.places).toHaveLength(count);
	expect(story.reports.map((report) => report.place)).toEqual(story.places.map((place) => place.id));
	expect(new Set(story.places.map((place) => String(place.point))).size).toBe(count);
});

test('the seed decides the text, and nothing else does', () => {
	expect(generateStory(30, 7)).toBe(generateStory(30, 7));
	expect(generateStory(30, 7)).not.toBe(generateStory(30, 8));
});

test('places are spread over many countries', () => {
	const { places } = parseStory(generateStory(24), 'generated.yaml', borders, gazetteer);
	expect(new Set(places.flatMap((place) => place.countries)).size).toBe(12);
});

test('the first view of many places shows what that of few shows, to a few degrees', () => {
	const [few, many] = [100, 2000].map((count) => {
		const story = parseStory(generateStory(count), 'generated.yaml', borders, gazetteer);
		return storyExtent(story).bbox;
	});
	for (const [i, end] of few!.entries()) expect(Math.abs(end - many![i]!)).toBeLessThan(1.5);
});

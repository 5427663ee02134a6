import { describe, expect, it } from 'vitest';
import { storyAltText } from '$lib/story/alt-text';
import { makeFigure, makePlace, makeReport, makeStory, readUkraine } from '../../story-pieces';

describe('storyAltText', () => {
	it('names title, day, flows with who counts, and places with their reports', () => {
		const text = storyAltText(readUkraine());
		expect(text).toMatch(/^Map: .*\. Sunday 27 February 2022\./);
		expect(text).toContain('over 200,000 to Poland, says the Polish Border Guard');
		expect(text).toMatch(/Kyiv, \d+ reports/);
		expect(text.length).toBeLessThanOrEqual(600);
	});

	it('leaves out what a story has none of', () => {
		const story = makeStory({ title: 'Quiet', reports: [makeReport()] });
		expect(storyAltText(story)).toBe(
			'Map: Quiet. 4 May 2020. Reported at: Kyiv, 1 report.'.replace('4 May', 'Monday 4 May'),
		);
		expect(storyAltText(makeStory({ title: 'Nothing', reports: [] }))).toBe(
			'Map: Nothing. Monday 4 May 2020.',
		);
	});

	it('counts what does not fit', () => {
		const places = Array.from({ length: 60 }, (_, i) =>
			makePlace({ id: `place-${i}`, name: `Place with a long name ${i}`, point: [30 + i / 100, 50] }),
		);
		const reports = places.map(({ id }) => makeReport({ id: `at-${id}`, place: id }));
		const text = storyAltText(makeStory({ places, reports }));
		expect(text.length).toBeLessThanOrEqual(600);
		expect(text).toMatch(/; and \d+ more\.$/);
		const named = text.match(/long name/g)?.length ?? 0;
		expect(text).toContain(`and ${60 - named} more`);
	});

	it('says whose a count is, the article’s own too', () => {
		const places = [makePlace(), makePlace({ id: 'lviv', name: 'Lviv', point: [24, 49.8] })];
		const figures = [makeFigure('unknown', { from: 'kyiv', to: 'lviv' })];
		const text = storyAltText(makeStory({ places, reports: [makeReport({ figures })] }));
		expect(text).toContain('People on the move: not given to Lviv, says the article.');
	});
});

import { describe, expect, it } from 'vitest';
import { storyFlows } from '$lib/story/flows';
import { storyOutline } from '$lib/story/outline';
import { readUkraine } from '../../story-pieces';

const story = readUkraine();
const outline = storyOutline(story);

describe('storyOutline', () => {
	it('keeps every place and report, and no word of what was reported', () => {
		expect(outline.places).toBe(story.places);
		expect(outline.reports.map(({ place, topic }) => [place, topic])).toEqual(
			story.reports.map(({ place, topic }) => [place, topic]),
		);
		const text = JSON.stringify(outline);
		const quiet = story.reports.filter(({ figures }) => figures.length === 0);
		for (const report of quiet) expect(text).not.toContain(JSON.stringify(report.text));
		expect(text.length).toBeLessThan(JSON.stringify(story).length / 2);
	});

	it('has the same flows', () => {
		expect(storyFlows(story).length).toBeGreaterThan(2);
		expect(storyFlows(outline)).toEqual(storyFlows(story));
	});
});

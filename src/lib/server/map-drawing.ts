/** The first view of a story's map as a page has it, drawn once for all pages that show it. */
import { designs, firstView } from '$lib/map/first-view';
import { drawInlineSvg } from '$lib/map/svg-inline';
import { drawnDesigns } from '$lib/map/view-fit';
import { storyFeatures } from '$lib/story/features';
import type { StoryFrame } from '$lib/story/page';
import type { Story } from '$lib/story/story';
import { borders } from './geography';
import { storyBasemap } from './story-basemap';

const drawn = new WeakMap<Story, Map<StoryFrame, string>>();

/**
 * Draws the map.
 *
 * @param frame which framings it is for
 * @param list gives a place's id the address of the page whose list has it: '' where it is the one that the map is on
 */
export function drawStoryMap(story: Story, frame: StoryFrame, list: (place: string) => string): string {
	const ready = drawn.get(story) ?? new Map<StoryFrame, string>();
	const svg = ready.get(frame) ?? drawFramings(story, frame);
	drawn.set(story, ready.set(frame, svg));
	return svg.replace(/<a href="#([^"]+)"/g, (_, id: string) => `<a href="${list(id)}#${id}"`);
}

function drawFramings(story: Story, frame: StoryFrame): string {
	const features = storyFeatures(story, borders);
	const views = drawnDesigns[frame].map((name) => [name, firstView(story, features, designs[name])] as const);
	return drawInlineSvg({ story, features, basemap: storyBasemap(story) }, Object.fromEntries(views), frame);
}

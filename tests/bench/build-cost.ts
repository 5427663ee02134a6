/** What a story costs while the site is built: to parse it, and to draw its first views. */
import { mapData } from '../../src/lib/map/map-data';
import { borders } from '../../src/lib/server/geography';
import { gazetteer } from '../../src/lib/server/gazetteer';
import { drawStoryMap } from '../../src/lib/server/map-drawing';
import { storyFeatures } from '../../src/lib/story/features';
import { parseStory } from '../../src/lib/story/parse';
import '../cluster-library';
import { generateStory } from './generated-story';

/** All in milliseconds. */
export interface BuildCost {
	parse: number;
	/** Features, first views and all that the page's map fetches. */
	data: number;
	/** The inlined drawings of the page and of the embed. */
	drawing: number;
}

/** Measures the cost of a generated story, once. What is read once for all stories must have been read before. */
export function measureBuildCost(count: number): BuildCost {
	const text = generateStory(count);
	const start = performance.now();
	const story = parseStory(text, 'generated.yaml', borders, gazetteer);
	const parsed = performance.now();
	JSON.stringify(mapData(story, storyFeatures(story, borders)));
	const collected = performance.now();
	drawStoryMap(story, 'page', () => '');
	drawStoryMap(story, 'embed', () => '');
	const drawn = performance.now();
	return { parse: parsed - start, data: collected - parsed, drawing: drawn - collected };
}

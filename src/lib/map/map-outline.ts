/** What the browser draws a map from. */
import type { StoryOutline } from '$lib/story/outline';
import type { MapData } from './map-data';

/** The story as its map is drawn from it. Ask once: what is found out about a story is remembered by its outline. */
export function mapOutline({ story, paged }: Pick<MapData, 'story' | 'paged'>): StoryOutline {
	return paged ? { ...story, reports: paged.reports } : story;
}

/** The base map of a story. */
import type { FeatureCollection } from 'geojson';
import type { BasemapRequest } from '$lib/map/basemap';
import { storyExtent } from '$lib/story/extent';
import type { Story } from '$lib/story/story';
import { buildBasemap } from './geography';

const built = new Map<string, { request: string; basemap: FeatureCollection }>();

/**
 * The base map around a story, in detail where its crossings and borders are. Built once for all that shows it, and while
 * the story is written only when its places change: this takes longer than all else.
 */
export function storyBasemap(story: Story): FeatureCollection {
	const request = basemapRequest(story);
	const key = JSON.stringify(request);
	const known = built.get(story.slug);
	if (known?.request === key) return known.basemap;
	const basemap = buildBasemap(request);
	built.set(story.slug, { request: key, basemap });
	return basemap;
}

function basemapRequest(story: Story): BasemapRequest {
	const { bbox, far } = storyExtent(story);
	return {
		bbox,
		detail: story.places
			.filter(({ kind }) => kind === 'crossing' || kind === 'border')
			.map(({ point }) => point),
		...(story.dateline.country !== undefined && { country: story.dateline.country }),
		avoid: story.places
			.filter(({ kind }) => kind === 'city')
			.map(({ name, aliases, point }) => ({
				name,
				aliases: aliases.map((alias) => alias.name),
				coordinates: point,
			})),
		far: far.map(({ point }) => point),
	};
}

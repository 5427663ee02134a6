/** The base map of a story. */
import type { FeatureCollection } from 'geojson';
import { storyExtent } from '$lib/story/extent';
import type { Story } from '$lib/story/story';
import { buildBasemap } from './geography';

/** The base map around a story, in detail where its crossings and borders are. */
export function storyBasemap(story: Story): FeatureCollection {
	const { bbox, far } = storyExtent(story);
	return buildBasemap({
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
	});
}

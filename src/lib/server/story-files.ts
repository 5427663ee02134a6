/** What each route of a story answers with: find the story, or 404, and call one function. */
import { error } from '@sveltejs/kit';
import type { FeatureCollection } from 'geojson';
import { unitedNations } from '$lib/map/worldview';
import { storyCsv } from '$lib/story/csv';
import { storyCrossings } from '$lib/story/crossings';
import { storyExtent } from '$lib/story/extent';
import { storyFeatures } from '$lib/story/features';
import type { StoryPage } from '$lib/story/page';
import type { Story } from '$lib/story/story';
import { borders, buildBasemap } from './geography';
import { findStory, slugs } from './stories';

/** Every story as a route's parameter, for prerendering. */
export function storyEntries(): { story: string }[] {
	return slugs.map((story) => ({ story }));
}

/** The stories that have a view of border crossings, as a route's parameter. */
export function crossingsEntries(): { story: string }[] {
	return storyEntries().filter(({ story }) => storyCrossings(needStory(story)) !== null);
}

/** The data of a story's page; answers 404 where there is no such story. */
export function loadStoryPage(slug: string): StoryPage {
	const story = needStory(slug);
	return {
		story,
		far: storyExtent(story).far.map(({ id }) => id),
		crossings: storyCrossings(story) !== null,
		missingLines: unitedNations.missingLines,
	};
}

/** What the list of stories shows of each. */
export function loadStoryList(): Pick<Story, 'slug' | 'title' | 'kicker' | 'summary' | 'dateline'>[] {
	return slugs.map((slug) => {
		const { title, kicker, summary, dateline } = needStory(slug);
		return { slug, title, kicker, summary, dateline };
	});
}

/** Answers with the story's GeoJSON (RFC 7946). */
export function respondGeojson(slug: string): Response {
	const body = JSON.stringify(storyFeatures(needStory(slug), borders));
	return new Response(body, { headers: { 'content-type': 'application/geo+json' } });
}

/** Answers with the story's figures as a table (RFC 4180). */
export function respondCsv(slug: string): Response {
	return new Response(storyCsv(needStory(slug)), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}

/** Answers with the base map around a story, in detail where its crossings and borders are. */
export function respondBasemap(slug: string): Response {
	const body = JSON.stringify(storyBasemap(needStory(slug)));
	return new Response(body, { headers: { 'content-type': 'application/json' } });
}

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

/** The story of a slug; answers 404 where there is none. */
export function needStory(slug: string): Story {
	return findStory(slug) ?? error(404);
}

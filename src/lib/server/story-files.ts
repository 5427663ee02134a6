/** What each route of a story answers with: find the story, or 404, and call one function. */
import { error } from '@sveltejs/kit';
import { loadClusterLibrary } from '$lib/map/cluster-library';
import { mapData } from '$lib/map/map-data';
import { unitedNations } from '$lib/map/worldview';
import { storyCsv } from '$lib/story/csv';
import { storyCrossings } from '$lib/story/crossings';
import { storyExcerpt } from '$lib/story/excerpt';
import { storyFeatures } from '$lib/story/features';
import { countListPages, listPage, type ListPart } from '$lib/story/list-pages';
import type { StoryPage } from '$lib/story/page';
import { ServerOnly } from '$lib/story/server-only';
import type { Story } from '$lib/story/story';
import { borders } from './geography';
import { drawStoryMap } from './map-drawing';
import { findPageScripts } from './page-scripts';
import { storyBasemap } from './story-basemap';
import { findStory, slugs } from './stories';

await loadClusterLibrary();

/** Every story as a route's parameter, for prerendering. */
export function storyEntries(): { story: string }[] {
	return slugs.map((story) => ({ story }));
}

/** The stories that have a view of border crossings, as a route's parameter. */
export function crossingsEntries(): { story: string }[] {
	return storyEntries().filter(({ story }) => storyCrossings(needStory(story)) !== null);
}

/**
 * The data of a story's page or embed; answers 404 where there is no such story, or no such page of its list.
 *
 * @param number of the page of its list, from 1
 */
export function loadStoryPage(slug: string, frame: 'page' | 'embed', number = 1): StoryPage {
	const story = needStory(slug);
	return {
		written: new ServerOnly({
			story,
			...loadListPage(slug, number),
			hasCrossings: storyCrossings(story) !== null,
			missingLines: unitedNations.missingLines,
			drawMap: (of, list) => drawStoryMap(story, of, list),
		}),
		scripts: findPageScripts(frame),
	};
}

/** The pages of stories' lists after the first, as a route's parameters. */
export function listPageEntries(): { story: string; page: string }[] {
	return slugs.flatMap((story) => {
		const count = countListPages(needStory(story));
		return Array.from({ length: count - 1 }, (_, i) => ({ story, page: String(i + 2) }));
	});
}

/** Every page of the lists that have several, as a route's parameters. */
export function listReportsEntries(): { story: string; page: string }[] {
	const later = listPageEntries();
	const first = [...new Set(later.map(({ story }) => story))].map((story) => ({ story, page: '1' }));
	return [...first, ...later];
}

/** A page of a story's list, from 1, with the part of the story that it is written from; answers 404 for none. */
export function loadListPage(slug: string, number: number): ListPart {
	const story = needStory(slug);
	const page = listPage(story, number) ?? error(404);
	const places = page.sections.flatMap(({ entries }) => entries.map(({ place }) => place.id));
	return { page, excerpt: storyExcerpt(story, places) };
}

/** Answers with the reports that popups of a page's places are written from. */
export function respondListReports(slug: string, number: number): Response {
	const body = JSON.stringify(loadListPage(slug, number).excerpt.reports);
	return new Response(body, { headers: { 'content-type': 'application/json' } });
}

/** What the list of stories shows of each. */
export function loadStoryList(): Pick<Story, 'slug' | 'title' | 'kicker' | 'summary' | 'dateline'>[] {
	return slugs.map((slug) => {
		const { title, kicker, summary, dateline } = needStory(slug);
		return { slug, title, kicker, summary, dateline };
	});
}

/** Answers with what a page's map fetches: the story and its first views. */
export function respondMapData(slug: string): Response {
	const story = needStory(slug);
	const body = JSON.stringify(mapData(story, storyFeatures(story, borders)));
	return new Response(body, { headers: { 'content-type': 'application/json' } });
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

/** The story of a slug; answers 404 where there is none. */
export function needStory(slug: string): Story {
	return findStory(slug) ?? error(404);
}

/** What each route of a story answers with: find the story, or 404, and call one function. */
import { error } from '@sveltejs/kit';
import { loadClusterLibrary } from '$lib/map/cluster-library';
import { imageSizes } from '$lib/map/image-sizes';
import { mapData } from '$lib/map/map-data';
import { unitedNations } from '$lib/map/worldview';
import { worldviewNotes } from '$lib/map/worldview-notes';
import { storyAltText } from '$lib/story/alt-text';
import { storyCsv } from '$lib/story/csv';
import { storyCrossings } from '$lib/story/crossings';
import { storyExcerpt } from '$lib/story/excerpt';
import { storyExtent } from '$lib/story/extent';
import { storyFeatures } from '$lib/story/features';
import { listPage, type ListPart } from '$lib/story/list-pages';
import { storyOembed } from '$lib/story/oembed';
import type { ListedStory, StoryFrame, StoryPage, WrittenPage } from '$lib/story/page';
import { ServerOnly } from '$lib/story/server-only';
import type { Story } from '$lib/story/story';
import type { EmbedView } from '$lib/story/view';
import { readSettings } from '../../../scripts/settings.js';
import { borders } from './geography';
import { drawStoryMap } from './map-drawing';
import { findPageScripts } from './page-scripts';
import { storyBasemap } from './story-basemap';
import { findStory } from './stories';
import { findNewStory, shownStories } from './story-addresses';

await loadClusterLibrary();

/**
 * The data of a story's page or embed; answers 404 where there is no such story, or no such page of its list.
 *
 * @param number of the page of its list, from 1
 */
export function loadStoryPage(slug: string, frame: StoryFrame, number = 1): StoryPage {
	const story = findStory(slug) ?? error(404);
	const scripts = findPageScripts(frame);
	if (story.withdrawn) {
		const { title, lang, withdrawn } = story;
		return { written: new ServerOnly<WrittenPage>(null), scripts, withdrawn: { title, lang, ...withdrawn } };
	}
	return {
		written: new ServerOnly({
			story,
			...cutListPage(story, number),
			hasCrossings: storyCrossings(story) !== null,
			worldview: worldviewNotes(unitedNations, storyExtent(story).bbox),
			drawMap: (of, list) => drawStoryMap(story, of, list),
		}),
		scripts,
		withdrawn: null,
	};
}

/** A page of a story's list, from 1, with the part of the story that it is written from; answers 404 for none. */
function cutListPage(story: Story, number: number): ListPart {
	const page = listPage(story, number) ?? error(404);
	const places = page.sections.flatMap(({ entries }) => entries.map(({ place }) => place.id));
	return { page, excerpt: storyExcerpt(story, places) };
}

/** What the list of stories shows of each. */
export function loadStoryList(): ListedStory[] {
	return shownStories().map((story) => {
		const { slug, draft, title, lang, kicker, summary, dateline } = story;
		return { slug, draft, title, lang, kicker, summary, dateline, picture: storyAltText(story) };
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

/** Answers with what a site that embeds pasted addresses asks for; with 404 where the site does not know its own. */
export function respondOembed(slug: string, view: EmbedView): Response {
	const { publicAddress } = readSettings();
	if (publicAddress === '') error(404);
	const body = JSON.stringify(
		storyOembed(needStory(slug), view, { publicAddress, picture: imageSizes.card }),
	);
	return new Response(body, { headers: { 'content-type': 'application/json' } });
}

/** Answers with the base map around a story, in detail where its crossings and borders are. */
export function respondBasemap(slug: string): Response {
	const body = JSON.stringify(storyBasemap(needStory(slug)));
	return new Response(body, { headers: { 'content-type': 'application/json' } });
}

/** The story of a slug, or of one that it had before; answers 404 where there is none that is shown. */
export function needStory(slug: string): Story {
	const story = findNewStory(slug) ?? findStory(slug);
	return story && !story.withdrawn ? story : error(404);
}

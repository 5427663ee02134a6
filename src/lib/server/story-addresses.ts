/**
 * Under which addresses each story answers: as routes' parameters, for prerendering. A renamed story keeps its old ones:
 * its pages lead on from there (moved-page.ts), and its files answer there with what they hold today. Of a withdrawn story
 * only the pages are left, which say why.
 */
import { palettes } from '$lib/map/palette';
import { storyCrossings } from '$lib/story/crossings';
import { countListPages } from '$lib/story/list-pages';
import type { Story } from '$lib/story/story';
import { readSettings } from '../../../scripts/settings.js';
import { listSlugs, loadStories } from './stories';

interface StoryEntry {
	story: string;
}
interface ListEntry extends StoryEntry {
	page: string;
}
interface ThumbnailEntry extends StoryEntry {
	theme: string;
}

/** The stories that are shown, in the order of their slugs. */
export function shownStories(): Story[] {
	return loadStories().filter(({ withdrawn }) => !withdrawn);
}

/** The story that once had this slug; undefined where none had. */
export function findNewStory(slug: string): Story | undefined {
	if (listSlugs().includes(slug)) return undefined;
	return loadStories().find(({ formerly }) => formerly.includes(slug));
}

/** The pages of stories. */
export function pageEntries(): StoryEntry[] {
	return loadStories().flatMap(entriesOf);
}

/** The pages of stories that have a view of border crossings. */
export function crossingsEntries(): StoryEntry[] {
	return loadStories()
		.filter((story) => storyCrossings(story) !== null)
		.flatMap(entriesOf);
}

/** The pages of stories' lists after the first. */
export function listPageEntries(): ListEntry[] {
	return loadStories().flatMap(laterPages);
}

/** The downloads, pictures and data of stories. */
export function fileEntries(): StoryEntry[] {
	return shownStories().flatMap(entriesOf);
}

/** The small maps of stories in the list of them, one a theme. */
export function thumbnailEntries(): ThumbnailEntry[] {
	return shownStories().flatMap(({ slug }) => Object.keys(palettes).map((theme) => ({ theme, story: slug })));
}

/** The oEmbed answers: none where the site does not know its own address, since they are made of addresses. */
export function oembedEntries(): StoryEntry[] {
	return readSettings().publicAddress === '' ? [] : fileEntries();
}

/** The oEmbed answers about views of border crossings. */
export function crossingsOembedEntries(): StoryEntry[] {
	const crossings = new Set(crossingsEntries().map(({ story }) => story));
	return oembedEntries().filter(({ story }) => crossings.has(story));
}

function entriesOf({ slug, formerly }: Story): StoryEntry[] {
	return [slug, ...formerly].map((story) => ({ story }));
}

function laterPages(story: Story): ListEntry[] {
	const pages = Array.from({ length: countListPages(story) - 1 }, (_, i) => String(i + 2));
	return entriesOf(story).flatMap((entry) => pages.map((page) => ({ ...entry, page })));
}

/** The islands of a story's own page: fetched with the page, and run once that has been painted. */
import { followEmbedButtons } from '$lib/components/embed-button';
import { islands as themeIslands } from './theme-island';
import type { Islands } from './hydrate-islands';
import { storyIslands } from './story-islands';

export const islands: Islands = {
	...storyIslands({ onMap: followEmbedButtons }),
	...themeIslands,
};

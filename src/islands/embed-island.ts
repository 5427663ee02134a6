/** The islands of a story's embed: fetched with the page, and run once that has been painted. */
import { followInEmbed } from '$lib/components/embed-selection.svelte';
import { readStartCamera } from '$lib/embed/host-window';
import type { Islands } from './hydrate-islands';
import { storyIslands } from './story-islands';

export const islands: Islands = storyIslands({
	readStart: readStartCamera,
	onMap: ({ selection }) => {
		followInEmbed(selection);
	},
});

/** What the islands of a story's page share: one selection, and what was fetched. */
import type { StoryFrame } from '$lib/story/page';
import { provideSelection, Selection } from './selection.svelte';
import { provideStoryData, StoryData, type StoryAddresses } from './story-data.svelte';

export interface StoryState {
	selection: Selection;
	data: StoryData;
}

/** The state of a page that no reader has done anything on. Where the server writes one, nobody ever will. */
export function makeStoryState(
	frame: StoryFrame = 'page',
	addresses: StoryAddresses = { data: '', reports: '', story: '' },
): StoryState {
	return { selection: new Selection(frame === 'embed'), data: new StoryData(addresses) };
}

/** Hands it to the components of an island. */
export function provideStoryState(state: StoryState): StoryState {
	provideSelection(state.selection);
	provideStoryData(state.data);
	return state;
}

/** The islands of a story, in its own page or in an embed: its map and its list, over one state. */
import type { ListProps, MapProps, ReadStart } from '$lib/components/page-props';
import ListIsland from '$lib/components/ListIsland.svelte';
import MapIsland from '$lib/components/MapIsland.svelte';
import { makeStoryState, type StoryState } from '$lib/components/story-state';
import { hydrate } from 'svelte';
import type { Islands } from './hydrate-islands';

interface Options {
	readStart?: ReadStart;
	/** Is called when the map is there. */
	onMap: (state: StoryState) => void;
}

/** What hydrates them: the map before the list. */
export function storyIslands({ readStart, onMap }: Options): Islands {
	let state = makeStoryState();
	return {
		map: (target, props: MapProps) => {
			state = makeStoryState(props.frame, props.addresses);
			hydrate(MapIsland, { target, props: { ...props, state, ...(readStart && { readStart }) } });
			onMap(state);
		},
		list: (target, props: ListProps) => {
			hydrate(ListIsland, { target, props: { ...props, state } });
		},
	};
}

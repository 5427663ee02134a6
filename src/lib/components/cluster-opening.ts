/** What a reader's click on a cluster does, in the drawing and in the toolbar. */
import type { LiveMap } from './live-map.svelte';
import type { Selection } from './selection.svelte';
import type { StoryData } from './story-data.svelte';

/**
 * Goes to a cluster's places. Where no map can, one of them opens, with the others at hand.
 *
 * @param link the cluster's, which is followed where not even that can be had
 */
export function openCluster(link: Element, live: LiveMap, data: StoryData, selection: Selection): void {
	const id = Number(link.getAttribute('data-cluster'));
	live.do(
		(map) => {
			map.openCluster(id);
		},
		() => {
			Promise.all([data.load(), import('./drawn-clusters')])
				.then(async ([{ story }, { findClusterPlaces }]) => {
					selection.pick(await findClusterPlaces(story, id));
				})
				.catch(() => {
					selection.follow(link.getAttribute('href')!);
				});
		},
	);
}

/** Where to look when a cluster is opened: its places, as closely as they come apart. */
import type { StoryOutline } from '$lib/story/outline';
import { clusterPlaces, partingZoom } from './clusters';
import { fitBounds, type Bounds, type Camera } from './camera';
import { addMargin, type Insets, type Size } from './frame';

/** Pixels around the outermost places. */
const margin = 40;

/**
 * The camera that shows all of a cluster's places, and no longer as one mark.
 *
 * @returns null where they never come apart: places on one spot
 */
export function clusterCamera(story: StoryOutline, id: number, frame: Size, insets: Insets): Camera | null {
	const parting = partingZoom(story, id);
	if (parting === null) return null;
	const fitted = fitBounds(placesBounds(story, id), frame, addMargin(insets, margin));
	return { ...fitted, zoom: Math.max(fitted.zoom, parting) };
}

function placesBounds(story: StoryOutline, id: number): Bounds {
	const bounds: Bounds = [Infinity, Infinity, -Infinity, -Infinity];
	for (const { point } of clusterPlaces(story, id)) {
		const [x = 0, y = 0] = point;
		bounds[0] = Math.min(bounds[0], x);
		bounds[1] = Math.min(bounds[1], y);
		bounds[2] = Math.max(bounds[2], x);
		bounds[3] = Math.max(bounds[3], y);
	}
	return bounds;
}

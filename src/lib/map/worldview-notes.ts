/** What readers of a story are told of the worldview that its map draws: what is near enough to be seen there. */
import { distance } from './basemap-detail';
import type { Box, Remark, Worldview } from './worldview';

/** Kilometres from a story's places that readers come to see when they move the map or zoom out. */
const seenWithin = 1500;

export interface WorldviewNotes {
	/** Keys of what is said of the worldview itself. */
	notes: string[];
	/** Keys of lines that the map lacks. */
	missingLines: string[];
}

/**
 * The notes for a map.
 *
 * @param box what the first view of the story shows: west, south, east, north
 */
export function worldviewNotes({ notes, missingLines }: Worldview, box: Box): WorldviewNotes {
	const keysNear = (remarks: readonly Remark[]) =>
		remarks.filter(({ at }) => boxDistance(at, box) <= seenWithin).map(({ key }) => key);
	return { notes: keysNear(notes), missingLines: keysNear(missingLines) };
}

/** Kilometres from a position to the nearest point of a box, 0 within it. */
function boxDistance([x = 0, y = 0]: Remark['at'], [west, south, east, north]: Box): number {
	return distance([x, y], [Math.min(Math.max(x, west), east), Math.min(Math.max(y, south), north)]);
}

/** What readers of a story are told of the worldview that its map draws: what is near enough to be seen there. */
import { distanceToBounds } from './basemap-detail';
import type { Bounds } from './camera';
import type { Remark, Worldview } from './worldview';

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
export function worldviewNotes({ notes, missingLines }: Worldview, box: Bounds): WorldviewNotes {
	const keysNear = (remarks: readonly Remark[]) =>
		remarks.filter(({ at }) => distanceToBounds(at, box) <= seenWithin).map(({ key }) => key);
	return { notes: keysNear(notes), missingLines: keysNear(missingLines) };
}

/** The marks that one framing of the map shows, and around it as far as a reader moves it before it is drawn anew. */
import { reportsAt } from '$lib/story/lookup';
import type { StoryOutline } from '$lib/story/outline';
import type { Place } from '$lib/story/story';
import { frameBounds, type Bounds, type Camera } from './camera';
import { clusterLevel, isClustered, shownMarks, type ShownMarks } from './clusters';
import { noInsets, type Insets, type Size } from './frame';

/** A view of the map, as far as its marks depend on it. */
export interface MarkFraming {
	camera: Camera;
	frame: Size;
	/** The whole zoom level whose clusters are shown, where it is not the camera's own. */
	level?: number;
}

/** Marks, and for which framings they are enough. */
export interface FramedMarks extends ShownMarks {
	/** Whose clusters they are. */
	level: number;
	bounds: Bounds;
}

/** How far around the frame marks are there, as a share of its width and height. */
const beyond = 0.25;
/** Labels that are placed: placing takes the square of their number, and more have no room in a frame. */
const mostLabels = 40;

/** The marks of a framing. Of a story that is not clustered they are all its places, wherever they lie. */
export function framedMarks(
	story: StoryOutline,
	framing: MarkFraming,
	around: Insets = marginsOf(framing.frame),
): FramedMarks {
	const { camera, frame, level = clusterLevel(camera.zoom) } = framing;
	const bounds = frameBounds(camera, frame, around);
	return { ...shownMarks(story, level, bounds), level, bounds };
}

/**
 * Whether a camera shows what marks are not enough for: other clusters, or places beyond them. Never where a story is not
 * clustered.
 */
export function areMarksStale(
	marks: FramedMarks,
	story: StoryOutline,
	{ camera, frame, level = clusterLevel(camera.zoom) }: MarkFraming,
): boolean {
	if (!isClustered(story)) return false;
	const [west, south, east, north] = frameBounds(camera, frame, noInsets);
	const [left, bottom, right, top] = marks.bounds;
	return level !== marks.level || west < left || south < bottom || east > right || north > top;
}

/** The places of a framing that get labels: all, or of a clustered story the weightiest of those that stand alone. */
export function labelledPlaces(story: StoryOutline, framing: MarkFraming): readonly Place[] {
	const { places } = framedMarks(story, framing);
	if (!isClustered(story)) return places;
	const reports = ({ id }: Place) => reportsAt(id, story.reports).length;
	return places.toSorted((a, b) => reports(b) - reports(a)).slice(0, mostLabels);
}

function marginsOf({ width, height }: Size): Insets {
	const [x, y] = [width * beyond, height * beyond];
	return { top: y, right: x, bottom: y, left: x };
}

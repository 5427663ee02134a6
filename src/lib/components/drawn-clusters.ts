/** The clusters of the drawing, and their places. What finds them is sent only to stories that have any. */
import { loadClusterLibrary } from '$lib/map/cluster-library';
import { clusterPlaces, type ShownMarks } from '$lib/map/clusters';
import { framedMarks, type MarkFraming } from '$lib/map/framed-marks';
import type { StoryOutline } from '$lib/story/outline';

/** The places and clusters that the drawing shows in a framing. */
export async function findDrawnMarks(story: StoryOutline, framing: MarkFraming): Promise<ShownMarks> {
	await loadClusterLibrary();
	return framedMarks(story, framing);
}

/** The ids of a cluster's places, those with most reports first. */
export async function findClusterPlaces(story: StoryOutline, id: number): Promise<string[]> {
	await loadClusterLibrary();
	return clusterPlaces(story, id).map((place) => place.id);
}

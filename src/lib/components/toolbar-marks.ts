/** The marks that the map's toolbar has: those of places, of clusters, and at the edge those of far places. */
import { clusterLabel } from '$lib/map/cluster-label';
import { clusterMarkId } from '$lib/map/cluster-mark-id';
import type { Cluster } from '$lib/map/clusters';
import { boxHolds, frameBox, type Pixel } from '$lib/map/frame';
import { messages } from '$lib/story/messages';
import type { Place } from '$lib/story/story';
import { coveredBoxes } from './covered-boxes';
import type { Edge } from './map-edges';
import type { MapFraming } from './map-framing.svelte';
import type { StoryData } from './story-data.svelte';

export interface ToolbarMark {
	/** Its own among all marks. */
	key: string;
	/** Of a cluster the one that names it. */
	place: Place;
	cluster: Cluster | null;
	/** Where it stands at the edge, if its place is far. */
	edge: Edge | null;
	/** Its middle; null until there is a view. */
	at: Pixel | null;
	label: string;
}

/** Of very many places those that are seen, also where no cluster is left in sight; far places last. */
export function listMarks(framing: MapFraming, data: StoryData): ToolbarMark[] {
	const near = [
		...framing.marks.places
			.filter(({ id }) => !framing.far.includes(id))
			.map((place) => markPlace(place, framing, data)),
		...framing.marks.clusters.map((cluster) => markCluster(cluster, framing)),
	];
	return [
		...(framing.isClustered ? near.filter((mark) => isSeen(mark, framing)) : near),
		...framing.farPlaces.map((place) => markPlace(place, framing, data)),
	];
}

/** Whether a mark's middle lies in the frame. */
function isSeen({ at }: ToolbarMark, framing: MapFraming): boolean {
	return at !== null && boxHolds(frameBox(framing), at);
}

/** Whether a reader sees a mark: nothing that lies over the map hides its middle. */
export function isInSight(mark: ToolbarMark, framing: MapFraming): boolean {
	const { at, edge } = mark;
	const covers = edge || !framing.element ? [] : coveredBoxes(framing.element, ':not(a)');
	return isSeen(mark, framing) && !covers.some((box) => at && boxHolds(box, at));
}

/** How far a mark's middle is from the map's, to the right and down; null until there is a view. */
export function fromMiddle({ at }: ToolbarMark, { width, height }: MapFraming): Pixel | null {
	return at && { x: at.x - width / 2, y: at.y - height / 2 };
}

function markPlace(place: Place, framing: MapFraming, data: StoryData): ToolbarMark {
	const edge = framing.edges.get(place.id) ?? null;
	const label = messages.map.reports(place.name, data.count(place));
	const at = edge ?? framing.project(place);
	return { key: place.id, place, cluster: null, edge, at, label: edge ? messages.map.far(label) : label };
}

function markCluster(cluster: Cluster, framing: MapFraming): ToolbarMark {
	const [place, at] = [cluster.lead, framing.project(cluster)];
	return { key: clusterMarkId(cluster.id), place, cluster, edge: null, at, label: clusterLabel(cluster) };
}

/** Which places a reader means by a click or a tap. */
import type { Pixel } from './frame';
import { layers } from './ids';

/** Pixels around the pointer within which marks and lines are found: a fingertip is not as sharp as a mouse. */
export const pickTolerance = { mouse: 12, touch: 22 };

/** Layers whose features are found within the tolerance: there is little of them to hit. */
export const nearLayers: string[] = [
	layers.marks,
	layers.arrowheads,
	layers.flows,
	layers.unknownFlows,
	layers.borders,
];
/** Layers whose features are found under the pointer itself. */
export const exactLayers: string[] = [layers.placeLabels, layers.flowLabels, layers.areas];

/** A feature that the map found, with the layer that draws it. */
export interface Hit {
	layer: string;
	/** Of a cluster its weightiest. */
	place: string;
	/** The id and the pixel of a cluster. */
	cluster?: { id: number } & Pixel;
}

/** Pixels around the middle of a place's mark, and of the smallest cluster's, that the mark fills. */
const filled = { place: 8, cluster: 12 };

/** Marks that the pointer is not on come between the labels and the rest. */
const besideMark = 2;
const ranks: Record<string, number> = {
	[layers.marks]: 0,
	[layers.placeLabels]: 1,
	[layers.flowLabels]: 1,
	[layers.arrowheads]: 3,
	[layers.flows]: 3,
	[layers.unknownFlows]: 3,
	[layers.borders]: 3,
	[layers.areas]: 4,
};

/** The cluster that a reader means; null where it is a place, or nothing. */
export function pickCluster(hits: Hit[], pointer: Pixel, project: (place: string) => Pixel): number | null {
	return sortHits(hits, pointer, project)[0]?.cluster?.id ?? null;
}

/**
 * The places found, the likeliest first and each once.
 *
 * @param project where a place's mark stands
 */
export function pickPlaces(hits: Hit[], pointer: Pixel, project: (place: string) => Pixel): string[] {
	const places = sortHits(hits, pointer, project).filter(({ cluster }) => !cluster);
	return [...new Set(places.map(({ place }) => place))];
}

/**
 * What was found, the likeliest first: the mark that the pointer is on, a label that it is on, other marks, then lines, then
 * areas; of the same kind the nearest.
 */
function sortHits(hits: Hit[], pointer: Pixel, project: (place: string) => Pixel): Hit[] {
	return hits
		.map((hit) => {
			const { x, y } = hit.cluster ?? project(hit.place);
			const distance = Math.hypot(x - pointer.x, y - pointer.y);
			const isBeside = hit.layer === layers.marks && distance > filled[hit.cluster ? 'cluster' : 'place'];
			return { hit, distance, rank: isBeside ? besideMark : (ranks[hit.layer] ?? Infinity) };
		})
		.sort((a, b) => a.rank - b.rank || a.distance - b.distance)
		.map(({ hit }) => hit);
}

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

const ranks: Record<string, number> = {
	[layers.marks]: 0,
	[layers.placeLabels]: 1,
	[layers.flowLabels]: 1,
	[layers.arrowheads]: 2,
	[layers.flows]: 2,
	[layers.unknownFlows]: 2,
	[layers.borders]: 2,
	[layers.areas]: 3,
};

/** The cluster that a reader means: where its mark is nearer to the pointer than any place's; null for none. */
export function pickCluster(hits: Hit[], pointer: Pixel, project: (place: string) => Pixel): number | null {
	const marks = hits
		.filter(({ layer }) => layer === layers.marks)
		.map(({ place, cluster }) => {
			const { x, y } = cluster ?? project(place);
			return { id: cluster?.id ?? null, distance: Math.hypot(x - pointer.x, y - pointer.y) };
		})
		.sort((a, b) => a.distance - b.distance);
	return marks[0]?.id ?? null;
}

/**
 * The places found, the likeliest first and each once: marks before labels, these before lines, these before areas;
 * among marks the nearest to the pointer.
 *
 * @param project where a place's mark stands
 */
export function pickPlaces(hits: Hit[], pointer: Pixel, project: (place: string) => Pixel): string[] {
	const distance = ({ place }: Hit) => {
		const { x, y } = project(place);
		return Math.hypot(x - pointer.x, y - pointer.y);
	};
	const rank = ({ layer }: Hit) => ranks[layer] ?? Infinity;
	const sorted = hits
		.filter(({ cluster }) => !cluster)
		.sort((a, b) => rank(a) - rank(b) || distance(a) - distance(b));
	return [...new Set(sorted.map(({ place }) => place))];
}

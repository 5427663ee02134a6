/** The arrows of flows: their shafts, and the heads that go on beyond them. */
import type { LineString, Position } from 'geojson';
import type { StoryFeatures } from '$lib/story/features';
import { flowId } from '$lib/story/flows';
import type { StoryOutline } from '$lib/story/outline';
import { flowWidths } from './flow-scale';

export interface FlowArrow {
	/** Of the flow's feature. */
	id: string;
	/** The place that a click on it opens: where its figure was reported, or the place entered. */
	place: string;
	from: string;
	to: string;
	/** Pixels. */
	width: number;
	/** False where the count is not known: drawn dashed. */
	known: boolean;
	line: Position[];
	/** Degrees clockwise from north on the map, in which the head points. */
	bearing: number;
}

/** More arrows hide what they lead over; the widest are drawn. */
const mostArrows = 60;

/** The arrows of a story's flows, the widest first. */
export function flowArrows(story: Pick<StoryOutline, 'reports'>, features: StoryFeatures): FlowArrow[] {
	const widths = flowWidths(features);
	const places = new Map<string, string | null>(
		story.reports.flatMap(({ place, figures }) => figures.map(({ id }) => [flowId(id), place] as const)),
	);
	const arrows = features.features.flatMap((feature): FlowArrow[] => {
		if (feature.properties.kind !== 'flow') return [];
		const { from, to, figure } = feature.properties;
		const id = String(feature.id);
		const line = (feature.geometry as LineString).coordinates;
		const [before = [0, 0], tip = [0, 0]] = line.slice(-2);
		return [
			{
				id,
				place: places.get(id) ?? to,
				from,
				to,
				width: widths.get(id) ?? 0,
				known: figure.value !== null,
				line,
				bearing: mapBearing(before, tip),
			},
		];
	});
	return arrows.sort((a, b) => b.width - a.width).slice(0, mostArrows);
}

/** The direction between two positions as it looks on a Mercator map. */
function mapBearing([x0 = 0, y0 = 0]: Position, [x1 = 0, y1 = 0]: Position): number {
	const up = mercatorDegrees(y1) - mercatorDegrees(y0);
	return (Math.atan2(x1 - x0, up) * 180) / Math.PI;
}

function mercatorDegrees(latitude: number): number {
	return (Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) * 180) / Math.PI;
}

/** The vertex at a share of a shaft, from its tail (0) to its head (1). */
export function shaftVertex<T>(line: T[], along: number): T | undefined {
	return line[Math.round((line.length - 1) * along)];
}

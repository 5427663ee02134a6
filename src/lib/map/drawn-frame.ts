/** What one framing of the map draws where, in pixels: the obstacles that labels find. */
import type { MultiLineString, Position } from 'geojson';
import type { StoryFeatures } from '$lib/story/features';
import type { StoryOutline } from '$lib/story/outline';
import { projectPixel } from './camera';
import { clusterMarkId } from './cluster-mark-id';
import { flowArrows } from './flow-arrows';
import { flowGrowthAt, flowHead } from './flow-scale';
import { addMargin, boxCentre, frameBox, insetBox, type Box, type Insets, type Pixel } from './frame';
import { framedMarks, type MarkFraming } from './framed-marks';
import { markRadius, markShape } from './marks';

/** A view of the map, and what lies over it. */
export interface Framing extends MarkFraming {
	insets: Insets;
	/** What else covers the map: a legend, marks at the edge. */
	covered: Box[];
}

/** Where the map draws what labels belong to, in pixels of the frame. */
export interface Drawn {
	/** Marks by place, clusters, and arrowheads by flow, with their half widths. */
	marks: Map<string, Pixel & { radius: number }>;
	/** Shafts of arrows from tail to head, with their half widths, by flow. */
	arrows: Map<string, { line: Pixel[]; radius: number }>;
	/** Lines that labels rather leave free: reported borders. */
	lines: Pixel[][];
	/** Boxes that no label may touch: controls over the map. */
	covered: Box[];
	/** In which labels must lie. */
	room: Box;
	/** The frame's, around which a view grows and shrinks on maps of other sizes. */
	middle: Pixel;
}

/** Pixels that stay free between a label and the frame's edge. */
const edgeMargin = 6;

/** Projects what the map draws of a story. */
export function drawnFrame(story: StoryOutline, features: StoryFeatures, framing: Framing): Drawn {
	const arrows = flowArrows(story, features);
	const { camera, frame, insets, covered } = framing;
	const grown = flowGrowthAt(camera.zoom);
	const project = (position: Position) => projectPixel(position, camera, frame);
	const { places, clusters } = framedMarks(story, framing);
	const marks = new Map([
		...places.map((place) => {
			return [place.id, { ...project(place.point), radius: markRadius[markShape(place)] }] as const;
		}),
		...clusters.map(({ id, point, radius }) => [clusterMarkId(id), { ...project(point), radius }] as const),
	]);
	for (const { id, line, width, bearing } of arrows) {
		const head = flowHead(width);
		marks.set(id, {
			...ahead(project(line.at(-1) ?? []), bearing, (head.length / 2) * grown),
			radius: (head.width / 2) * grown,
		});
	}
	const borders = features.features.filter(({ properties }) => properties.kind === 'border');
	return {
		marks,
		arrows: new Map(
			arrows.map(
				({ id, line, width }) => [id, { line: line.map(project), radius: (width / 2) * grown }] as const,
			),
		),
		lines: borders.flatMap(({ geometry }) =>
			(geometry as MultiLineString).coordinates.map((line) => thinned(line.map(project))),
		),
		covered,
		room: insetBox(frame, addMargin(insets, edgeMargin)),
		middle: boxCentre(frameBox(frame)),
	};
}

function ahead({ x, y }: Pixel, bearing: number, length: number): Pixel {
	const radians = (bearing * Math.PI) / 180;
	return { x: x + Math.sin(radians) * length, y: y - Math.cos(radians) * length };
}

/** The line without the pixels that are within three of the one before: a border has thousands. */
function thinned(line: Pixel[]): Pixel[] {
	const kept: Pixel[] = [];
	for (const pixel of line) {
		const last = kept.at(-1);
		if (!last || Math.hypot(pixel.x - last.x, pixel.y - last.y) > 3) kept.push(pixel);
	}
	return kept;
}

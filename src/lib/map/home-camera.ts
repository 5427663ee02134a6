/** The first view of a story: every place but the far ones, their country, the flows between them, and room for labels. */
import { storyExtent } from '$lib/story/extent';
import type { Position } from 'geojson';
import type { StoryFeatures } from '$lib/story/features';
import type { StoryOutline } from '$lib/story/outline';
import { closestZoom, fitPoints, type Camera, type FitPoint } from './camera';
import { flowArrows, type FlowArrow } from './flow-arrows';
import { flowHead } from './flow-scale';
import type { Insets, Size } from './frame';
import { flowLabels, type Label } from './map-labels';

/** Pixels around whatever is shown. */
const margin = 22;
/** The most of a frame's width or height that is kept free for a label: in a small frame the map comes first. */
const mostRoom = 0.3;

/** The camera of the first view. */
export function homeCamera(
	story: StoryOutline,
	features: StoryFeatures,
	frame: Size,
	insets: Insets,
): Camera {
	const labels = new Map(flowLabels(story).map((label) => [label.id, label] as const));
	const { near: places, bbox } = storyExtent(story);
	const [left, bottom, right, top] = bbox;
	const near = new Set(places.map(({ id }) => id));
	const boxes = new Map(features.features.map(({ id, bbox }) => [id, bbox] as const));
	const arrows = flowArrows(story, features).filter(({ from, to }) => near.has(from) && near.has(to));
	const points = [
		...places.flatMap(({ id, point }) => {
			const [west = 0, south = 0, east = 0, north = 0] = boxes.get(id) ?? [...point, ...point];
			return [
				[west, south],
				[east, north],
			];
		}),
		...arrows.flatMap(({ line }) => line),
		[left, bottom],
		[right, top],
	];
	return fitPoints(
		[
			...extremes(points).map((position) => ({ position, margin: sameInsets(margin) })),
			...arrows.map((arrow) => labelRoom(arrow, labels.get(arrow.id), frame)),
		],
		frame,
		insets,
		closestZoom.settlement,
	);
}

/** The room ahead of an arrow for its number. */
function labelRoom({ line, bearing, width }: FlowArrow, label: Label | undefined, frame: Size): FitPoint {
	const position = line.at(-1) ?? [];
	const text = label?.texts[0];
	if (!text) return { position, margin: sameInsets(margin) };
	const reach = flowHead(width).length + margin;
	const radians = (bearing * Math.PI) / 180;
	const x = Math.sin(radians) * (text.width / 2 + reach);
	const y = -Math.cos(radians) * (text.height / 2 + reach);
	const room = (pixels: number, most: number) => Math.max(margin, Math.min(pixels, most * mostRoom));
	return {
		position,
		margin: {
			top: room(text.height / 2 - y, frame.height),
			right: room(text.width / 2 + x, frame.width),
			bottom: room(text.height / 2 + y, frame.height),
			left: room(text.width / 2 - x, frame.width),
		},
	};
}

/** The corners of the box around positions: with the same margins, what shows these shows all. */
function extremes(positions: Position[]): Position[] {
	const least = (axis: 0 | 1) =>
		positions.reduce((a, position) => Math.min(a, position[axis] ?? 0), Infinity);
	const most = (axis: 0 | 1) =>
		positions.reduce((a, position) => Math.max(a, position[axis] ?? 0), -Infinity);
	return positions.length === 0
		? []
		: [
				[least(0), least(1)],
				[most(0), most(1)],
			];
}

function sameInsets(pixels: number): Insets {
	return { top: pixels, right: pixels, bottom: pixels, left: pixels };
}

/** The first view of a story: every place but the far ones, the flows between them, and room for what is written there. */
import { storyExtent } from '$lib/story/extent';
import type { StoryFeatures } from '$lib/story/features';
import type { Story } from '$lib/story/story';
import { closestZoom, fitPoints, type Camera, type FitPoint } from './camera';
import { flowArrows, type FlowArrow } from './flow-arrows';
import { flowHead } from './flow-scale';
import type { Insets, Size } from './frame';
import { storyLabels, type Label } from './map-labels';

/** Pixels around whatever is shown. */
const margin = 22;
/** The most of a frame's width or height that is kept free for a label: in a small frame the map comes first. */
const mostRoom = 0.3;

/** The camera of the first view. */
export function homeCamera(story: Story, features: StoryFeatures, frame: Size, insets: Insets): Camera {
	const labels = new Map(storyLabels(story).map((label) => [label.id, label] as const));
	const near = new Set(storyExtent(story).near.map(({ id }) => id));
	const places = features.features.filter(({ id, geometry }) => geometry && near.has(String(id)));
	const arrows = flowArrows(story, features).filter(({ from, to }) => near.has(from) && near.has(to));
	const points = [
		...places.flatMap(({ bbox = [] }) => {
			const [west = 0, south = 0, east = 0, north = 0] = bbox;
			return [
				[west, south],
				[east, north],
			];
		}),
		...arrows.flatMap(({ line }) => line),
	];
	return fitPoints(
		[
			...points.map((position) => ({ position, margin: sameInsets(margin) })),
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

function sameInsets(pixels: number): Insets {
	return { top: pixels, right: pixels, bottom: pixels, left: pixels };
}

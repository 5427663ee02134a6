/** What names of the base map keep clear of, as MapLibre has it: all that is reported is placed before them. */
import { isClustered } from './clusters';
import { flowArrows, type FlowArrow } from './flow-arrows';
import { flowGrowthAt, flowHead } from './flow-scale';
import type { Position } from 'geojson';
import { boxAround, boxCentre, frameBox, growBox, moveBox, wideBox, type Box, type Pixel } from './frame';
import { tieredLabels } from './label-tiers';
import { lineHeight } from './map-labels';
import { clearanceSize } from './mark-images';
import { markRadius, markShape } from './marks';
import type { ShownSize } from './shown-sizes';
import type { NameRoom } from './svg-basemap-labels';
import type { DrawnView } from './svg-drawing';
import { labelLines } from './svg-labels';
import { lineWidth } from './text-width';
import { isLow } from './view-fit';

/** What a drawing leaves to names on a map of a size that shows it, in pixels from the middle. */
export function nameRoom(
	drawn: DrawnView,
	{ size, scale, room, covered }: ShownSize,
	wider: number,
): NameRoom {
	const { view } = drawn;
	const middle = boxCentre(frameBox(view.frame));
	const project = (position: Position) => {
		const { x, y } = drawn.project(position);
		return { x: (x - middle.x) * scale, y: (y - middle.y) * scale };
	};
	const camera = { ...view.camera, zoom: view.camera.zoom + Math.log2(scale) };
	const labels = tieredLabels(view.labels, size);
	return {
		low: isLow(size),
		project,
		room,
		taken: [...reportedBoxes({ ...drawn, project, view: { ...view, camera, labels } }, wider), ...covered],
	};
}

/** As the style's layers pad their boxes. */
const paddings = { label: 1, head: -3, clearance: 1 };
/** Where along a line MapLibre puts images that are as wide as they are meant to be apart; see `getAnchors` there. */
const clearances = { first: 9, step: clearanceSize * 1.25, end: clearanceSize / 2 };

/** The boxes of marks, labels, and arrows from tail to head. */
export function reportedBoxes({ story, features, view, project, marks: shown }: DrawnView, wider = 1): Box[] {
	const { camera, labels } = view;
	// MapLibre draws those too that are not in the first view.
	const places = isClustered(story) ? shown.places : story.places;
	const marks = [
		...places.map((place) => ({ point: place.point, radius: markRadius[markShape(place)] })),
		...shown.clusters,
	].map(({ point, radius }) => boxAround(project(point), { width: radius * 2, height: radius * 2 }));
	const arrows = flowArrows(story, features).flatMap((arrow) => {
		const line = arrow.line.map(project);
		return [
			...shaftBoxes(line, camera.zoom),
			headBox(arrow, line.at(-1) ?? { x: 0, y: 0 }, flowGrowthAt(camera.zoom)),
		];
	});
	const texts = labels.map((label) => {
		const lines = labelLines(label);
		const width = Math.max(...lines.map(({ text, face }) => lineWidth(text, face)));
		const height = lines.reduce((sum, { face }) => sum + face.size * lineHeight, 0);
		const { offset, position, justify } = label;
		const box = wideBox(offset, { width, height }, wider, justify);
		return growBox(moveBox(box, project(position)), paddings.label);
	});
	return [...marks, ...arrows, ...texts];
}

/** Boxes in a row along a shaft. MapLibre spaces them at the whole zoom level below, and stretches their distances. */
function shaftBoxes(line: Pixel[], zoom: number): Box[] {
	const stretch = 2 ** (zoom - Math.floor(zoom));
	const { first, step, end } = clearances;
	const size = clearanceSize + 2 * paddings.clearance;
	const lengths = line.map((to, i) => Math.hypot(to.x - (line[i - 1] ?? to).x, to.y - (line[i - 1] ?? to).y));
	const last = lengths.reduce((sum, length) => sum + length, 0) - end * stretch;
	const boxes: Box[] = [];
	let [along, next] = [0, first * stretch];
	line.forEach((to, i) => {
		const [from, length] = [line[i - 1] ?? to, lengths[i] ?? 0];
		for (; next <= Math.min(along + length, last); next += step * stretch) {
			const share = (next - along) / length;
			const pixel = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
			boxes.push(boxAround(pixel, { width: size, height: size }));
		}
		along += length;
	});
	return boxes;
}

/** The box around a head, turned with it. */
function headBox({ width, bearing }: FlowArrow, end: Pixel, grown: number): Box {
	const head = flowHead(width);
	const { head: padding } = paddings;
	const across = (head.width / 2) * grown + padding;
	const [back, front] = [padding, -head.length * grown - padding];
	const radians = (bearing * Math.PI) / 180;
	const corners = [back, front].flatMap((y) =>
		[-across, across].map((x) => ({
			x: end.x + x * Math.cos(radians) - y * Math.sin(radians),
			y: end.y + x * Math.sin(radians) + y * Math.cos(radians),
		})),
	);
	return {
		left: Math.min(...corners.map(({ x }) => x)),
		top: Math.min(...corners.map(({ y }) => y)),
		right: Math.max(...corners.map(({ x }) => x)),
		bottom: Math.max(...corners.map(({ y }) => y)),
	};
}

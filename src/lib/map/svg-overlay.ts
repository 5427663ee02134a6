/** What keeps its size on a map of any size: names, labels, heads of arrows, marks, and links to the places. */
import { formatCount } from '$lib/story/format';
import { reportsAt } from '$lib/story/lookup';
import { messages } from '$lib/story/messages';
import type { Place } from '$lib/story/story';
import { clusterLabel } from './cluster-label';
import { countFace, formatClusterCount } from './cluster-size';
import type { Cluster } from './clusters';
import { flowArrows } from './flow-arrows';
import { boxHolds, frameBox, type Pixel } from './frame';
import type { FramedLabel } from './framed-labels';
import { markShape, placeAccent } from './marks';
import { markOrder } from './style-marks';
import { justifyName, type BasemapName } from './svg-basemap-labels';
import type { DrawnView } from './svg-drawing';
import { element } from './svg-element';
import { drawFlowHead } from './svg-flows';
import { drawHitArea } from './svg-hits';
import { drawLabel, drawTextBlock } from './svg-labels';
import { clusterMarkPart, clusterRingPart, markId, ringId } from './svg-marks';

/** Draws pieces around a pixel of the frame, with a class if only maps of some sizes have them. */
export type DrawAt = (at: Pixel & { class?: string }, ...pieces: string[]) => string;

/** Names of the base map, and the dots of its cities. */
export function drawNames(names: BasemapName[], drawAt: DrawAt): string {
	return names
		.map((name) => {
			const { layer, own, lines, face, offset, high } = name;
			const [x, y] = offset;
			const justify = justifyName(offset);
			const kind = layer === 'city' ? 'city' : own ? 'own name' : 'name';
			const block = { lines: lines.map((text) => ({ text, face })), x, y, justify } as const;
			const dot = layer === 'city' ? element('circle', { r: 1.75, class: 'city-dot' }) : '';
			const at = { x: name.x, y: name.y, class: high && 'high' };
			return drawAt(at, dot, drawTextBlock({ ...block, class: kind }));
		})
		.join('');
}

/** Heads of arrows and over them the marks of places and clusters. */
export function drawMarks(drawing: DrawnView, drawAt: DrawAt, isLinked: boolean): string {
	const { story, features, view } = drawing;
	const heads = flowArrows(story, features).map((arrow) => {
		const head = drawAt(drawing.project(arrow.line.at(-1) ?? []), drawFlowHead(arrow, view.camera));
		return isLinked ? element('a', { href: `#${arrow.place}`, tabindex: -1 }, head) : head;
	});
	const marks = drawing.marks.places
		.map((place) => ({ place, shape: markShape(place) }))
		.sort((a, b) => markOrder(a.place, a.shape, null) - markOrder(b.place, b.shape, null))
		.map(({ place, shape }) => {
			const mark = element('use', { href: `#${markId(shape)}`, class: placeAccent(place, story) });
			return drawAt(drawing.project(place.point), mark);
		});
	const clusters = drawing.marks.clusters.map(({ count, point, accent, radius }) => {
		const mark = element('use', { href: `#${clusterMarkPart(radius)}`, class: accent });
		const lines = [{ text: formatClusterCount(count), face: countFace }];
		const text = drawTextBlock({ lines, x: 0, y: 0, justify: 'center', class: 'count' });
		return drawAt(drawing.project(point), mark, text);
	});
	return [...heads, ...marks, ...clusters].join('');
}

/** Labels of places and flows, without links. */
export function drawLabels(drawing: DrawnView, drawAt: DrawAt): string {
	return shownLabels(drawing)
		.map((label) => drawLabelAt(label, drawing, drawAt))
		.join('');
}

function drawLabelAt(label: FramedLabel, { project, story }: DrawnView, drawAt: DrawAt): string {
	return drawAt({ ...project(label.position), class: label.tier }, drawLabel(label, story));
}

/**
 * A link for each mark: its labels, and an area around it that a pointer hits. Places come in the order of the story, then
 * clusters, the largest first: a link to the one of its places that has most reports.
 */
export function drawLinks(drawing: DrawnView, drawAt: DrawAt): string {
	const { places, clusters } = drawing.marks;
	const marks = [...places, ...clusters].map(({ point }) => drawing.project(point));
	const hitArea = (i: number, reach?: number) => {
		const mark = marks[i] ?? { x: 0, y: 0 };
		const others = marks.filter((_, j) => j !== i);
		return { mark, area: drawHitArea(mark, others, reach) };
	};
	const drawCluster = (cluster: Cluster, i: number) => {
		const { mark, area } = hitArea(places.length + i, cluster.radius);
		const ring = element('use', { href: `#${clusterRingPart(cluster.radius)}`, class: 'ring' });
		const attributes = {
			href: `#${cluster.lead.id}`,
			'aria-label': clusterLabel(cluster),
			'data-cluster': cluster.id,
		};
		return element('a', attributes, drawAt(mark, area, ring));
	};
	const shown = shownLabels(drawing);
	const links = places.map((place, i) => {
		const { mark, area } = hitArea(i);
		const labels = shown.filter((label) => label.place === place.id);
		const pieces = labels.map((label) => drawLabelAt(label, drawing, drawAt));
		const ring = element('use', { href: `#${ringId(markShape(place))}`, class: 'ring' });
		return element(
			'a',
			{ href: `#${place.id}`, 'aria-label': placeLabel(place, drawing) },
			drawAt(mark, area, ring),
			...pieces,
		);
	});
	// A name lies over what is hit around a cluster.
	return [...clusters.map(drawCluster), ...links].join('');
}

function placeLabel({ id, name }: Place, { story }: DrawnView): string {
	const reports = reportsAt(id, story.reports).length;
	return messages.map.reports(name, formatCount(reports, 'report'));
}

/** Those in the frame; the rest wait for the camera. */
function shownLabels({ view, project }: DrawnView) {
	const frame = frameBox(view.frame);
	return view.labels.filter(({ position }) => boxHolds(frame, project(position)));
}

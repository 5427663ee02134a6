/** The marks of places as SVG: the same shapes and sizes as mark-images.ts draws for MapLibre. */
import type { Story } from '$lib/story/story';
import type { Cluster } from './clusters';
import { markRadius, markShape, markShapes, type MarkShape } from './marks';
import { element } from './svg-element';
import { partId } from './svg-parts';

const ink = 'currentColor';

/** The marks of a story as pieces that are referred to, and the rings that show which is open. */
export function drawMarkPieces(story: Story): string {
	const used = new Set(story.places.map(markShape));
	return markShapes
		.filter((shape) => used.has(shape))
		.flatMap((shape) => [
			element('g', { id: markId(shape) }, ...markPieces(shape)),
			element('g', { id: ringId(shape) }, drawRing(shape)),
		])
		.join('');
}

/** The marks of clusters of some sizes as pieces that are referred to, and their rings. */
export function drawClusterPieces(clusters: readonly Pick<Cluster, 'radius'>[]): string {
	const radii = [...new Set(clusters.map(({ radius }) => radius))].sort((a, b) => a - b);
	return radii
		.flatMap((radius) => [
			element(
				'g',
				{ id: clusterMarkPart(radius) },
				circle(radius, { fill: ink, 'fill-opacity': 0.22 }),
				paper(radius - 2.5),
				circle(radius - 3.25, { fill: ink }),
			),
			element(
				'g',
				{ id: clusterRingPart(radius) },
				circle(radius + 1, { class: 'map-ring-paper', 'stroke-width': 2 }),
				circle(radius + 3, { class: 'map-ring-ink', 'stroke-width': 2 }),
			),
		])
		.join('');
}

/** The id of the piece that is a cluster's mark. */
export function clusterMarkPart(radius: number): string {
	return partId(`cluster-${radius}`);
}

/** The id of the outline of a cluster that has the focus. */
export function clusterRingPart(radius: number): string {
	return partId(`cluster-ring-${radius}`);
}

/** The id of the piece that is a place's mark. */
export function markId(shape: MarkShape): string {
	return partId(`mark-${shape}`);
}

/** The id of the double outline of the open mark, without the mark. */
export function ringId(shape: MarkShape): string {
	return partId(`ring-${shape}`);
}

function markPieces(shape: MarkShape): string[] {
	switch (shape) {
		case 'town':
			return [circle(8, { fill: ink, 'fill-opacity': 0.22 }), paper(5.5), circle(4.75, { fill: ink })];
		case 'crossing':
			return [
				element('path', { d: diamond(9), class: 'map-paper' }),
				element('path', { d: diamond(7), ...outline(2.25) }),
			];
		case 'country':
			return [paper(5), circle(3.75, outline(1.5))];
		case 'area':
			return [
				paper(7),
				element('path', { d: hatchInDisc(5.5, 3.6), ...outline(0.9) }),
				circle(6, outline(1)),
			];
		case 'border':
			return [
				element('rect', { x: -9, y: -4.5, width: 18, height: 9, rx: 4.5, class: 'map-paper' }),
				...[-4.75, 0, 4.75].map((cx) => element('circle', { cx: cx || undefined, r: 1.75, fill: ink })),
			];
		case 'inferred':
			return [
				element('circle', { r: 7, class: 'map-paper', 'fill-opacity': 0.85 }),
				circle(5.25, {
					...outline(2.1),
					'stroke-dasharray': `0 ${((2 * Math.PI * 5.25) / 11).toFixed(3)}`,
					'stroke-linecap': 'round',
				}),
				circle(1.5, { fill: ink }),
			];
	}
}

/** Paper, then ink. */
function drawRing(shape: MarkShape): string {
	const radius = markRadius[shape];
	const line = (at: number, name: string) => {
		const attributes = { class: name, 'stroke-width': 2 };
		if (shape === 'crossing') return element('path', { d: diamond(at + 1), ...attributes });
		if (shape !== 'border') return element('circle', { r: at, ...attributes });
		const [width, height] = [at * 2, (at - 4.5) * 2];
		return element('rect', { x: -at, y: -height / 2, width, height, rx: height / 2, ...attributes });
	};
	return line(radius + 1, 'map-ring-paper') + line(radius + 3, 'map-ring-ink');
}

function circle(r: number, attributes: Record<string, string | number>): string {
	return element('circle', { r, ...attributes });
}

function paper(r: number): string {
	return circle(r, { class: 'map-paper' });
}

function outline(width: number): Record<string, string | number> {
	return { fill: 'none', stroke: ink, 'stroke-width': width };
}

function diamond(r: number): string {
	return `M0-${r} ${r} 0 0 ${r}-${r} 0z`;
}

/** Lines that rise to the right, a distance apart as measured along x, cut to a disc. */
function hatchInDisc(radius: number, step: number): string {
	const lines: string[] = [];
	for (let along = step / 2 - 2 * step; along < 2 * step; along += step) {
		const half = Math.sqrt(radius ** 2 - along ** 2 / 2) / Math.SQRT2;
		const [x, y] = [along / 2 - half, along / 2 + half].map((value) => value.toFixed(2));
		lines.push(`M${x} ${y} ${y} ${x}`);
	}
	return lines.join('');
}

/** Flows as SVG: shafts of the width that the count has, and heads that keep their size. */
import type { Camera } from './camera';
import type { FlowArrow } from './flow-arrows';
import { flowGrowthAt, flowHead } from './flow-scale';
import type { Position } from 'geojson';
import type { Pixel } from './frame';
import { flowOpacity } from './style-flows';
import { element, shortNumber } from './svg-element';
import { dashArray, type Painting, type Parts } from './svg-parts';

/** The shafts' lines, by the flows' ids. */
export function flowParts(arrows: FlowArrow[], project: (position: Position) => Pixel): Parts {
	return new Map(
		arrows.map(({ id, line }) => [id, { lines: [line.map(project)], closed: false, smooth: true }] as const),
	);
}

/** How shafts are painted, the widest undermost; dashed where the count is not known. */
export function flowPaintings(arrows: FlowArrow[], { zoom }: Camera): Painting[] {
	return arrows.map(({ id, place, width, known }) => {
		const grown = (zoom: number) => width * flowGrowthAt(zoom);
		return {
			part: id,
			attributes: {
				class: 'edge flow shaft',
				'stroke-width': Number(grown(zoom).toFixed(2)),
				'stroke-dasharray': known ? undefined : dashArray([2.5, 2], grown, zoom, 'butt'),
				'stroke-opacity': flowOpacity.reports,
			},
			place,
		};
	});
}

/** An arrow's head, which goes on from the end of its shaft. */
export function drawFlowHead({ width, bearing }: FlowArrow, { zoom }: Camera): string {
	const head = flowHead(width);
	const [half, length] = [head.width / 2, head.length].map((pixels) =>
		shortNumber(pixels * flowGrowthAt(zoom), 1),
	);
	return element('path', {
		class: 'flow head',
		fill: 'currentColor',
		'fill-opacity': flowOpacity.reports,
		d: `M-${half} 0 0-${length} ${half} 0z`,
		transform: `rotate(${shortNumber(bearing, 1)})`,
	});
}

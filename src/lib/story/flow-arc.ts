/** The schematic arc of a flow, which is no route. */
import { distance } from '@turf/distance';
import { nearestPointOnLine } from '@turf/nearest-point-on-line';
import type { LineString, Position } from 'geojson';
import type { Borders } from './borders';
import type { Flow } from './flows';
import type { Place } from './story';

/** How far into either country an arc reaches, as a share of the way from the border to the country's point. */
const REACH = { from: 0.45, to: 0.62 };
/** How far an arc bends aside, as a share of its length. */
const BEND = 0.16;
const STEPS = 24;

/** The arc of a flow, from the place left to the place entered, over the border where the two share one. */
export function flowArc({ from, to }: Flow, borders: Borders): LineString {
	const gate = borderGate(from, to, borders);
	const start = gate ? between(gate, from.point, REACH.from) : from.point;
	const end = gate ? between(gate, to.point, REACH.to) : to.point;
	const [x0 = 0, y0 = 0] = start;
	const [x1 = 0, y1 = 0] = end;
	// Bent to the north, whichever way it leads, so that arcs side by side do not cross.
	const side = x1 < x0 ? 1 : -1;
	const control: Position = [
		(x0 + x1) / 2 + side * (y1 - y0) * BEND,
		(y0 + y1) / 2 + side * (x0 - x1) * BEND,
	];
	const coordinates = Array.from({ length: STEPS + 1 }, (_, i) => bezier([start, control, end], i / STEPS));
	return { type: 'LineString', coordinates };
}

/** The point of the shared border nearest to the straight way between the two places. */
function borderGate(from: Place, to: Place, borders: Borders): Position | null {
	const [a, b] = [from.countries[0], to.countries[0]];
	const border = a && b && a !== b ? borders.border(a, b) : undefined;
	if (!border) return null;
	const ways = Array.from({ length: 19 }, (_, i) => between(from.point, to.point, (i + 1) / 20));
	const [nearest] = ways
		.map((way) => ({ way, gate: nearestPointOnLine(border, way).geometry.coordinates }))
		.sort((x, y) => distance(x.way, x.gate) - distance(y.way, y.gate));
	return nearest?.gate ?? null;
}

function between([x0 = 0, y0 = 0]: Position, [x1 = 0, y1 = 0]: Position, share: number): Position {
	return [x0 + (x1 - x0) * share, y0 + (y1 - y0) * share];
}

function bezier([start, control, end]: [Position, Position, Position], t: number): Position {
	return [0, 1].map((axis) => {
		const [a, b, c] = [start[axis] ?? 0, control[axis] ?? 0, end[axis] ?? 0];
		return Number(((1 - t) ** 2 * a + 2 * (1 - t) * t * b + t ** 2 * c).toFixed(4));
	});
}

// Cuts in a topology whose arcs hold absolute coordinates: an arc at a vertex, a polygon along a line.
import type { Position } from 'geojson';

/** A polygon as rings of arc indices, as in TopoJSON: ~i is arc i, reversed. */
export type ArcPolygon = number[][];

/** Arcs and every polygon drawn from them. */
export interface ArcLand {
	arcs: Position[][];
	polygons: ArcPolygon[];
}

/** Cuts an arc in two at one of its inner vertices, in place; polygons that used it use both halves. */
export function splitArc(land: ArcLand, arc: number, vertex: number): void {
	const positions = land.arcs[arc]!;
	if (vertex <= 0 || vertex >= positions.length - 1) return;
	const rest = land.arcs.push(positions.slice(vertex)) - 1;
	land.arcs[arc] = positions.slice(0, vertex + 1);
	for (const polygon of land.polygons) {
		for (const ring of polygon) {
			for (let i = ring.length - 1; i >= 0; i--) {
				if (ring[i] === arc) ring.splice(i, 1, arc, rest);
				else if (ring[i] === ~arc) ring.splice(i, 1, ~rest, ~arc);
			}
		}
	}
}

/**
 * Cuts a polygon without holes along a line and returns both parts. The line's ends are taken to the nearest
 * vertices of the polygon's edge.
 */
export function cutPolygon(land: ArcLand, polygon: ArcPolygon, along: Position[]): [ArcPolygon, ArcPolygon] {
	if (polygon.length !== 1) throw new Error('Cannot cut a polygon that has holes.');
	const ring = polygon[0]!;
	const start = splitRing(land, ring, along[0]!);
	const end = splitRing(land, ring, along.at(-1)!);
	const line = land.arcs.push([start, ...along.slice(1, -1), end]) - 1;
	const first = ring.findIndex((arc) => arcStart(land, arc) === String(start));
	const turned = [...ring.slice(first), ...ring.slice(0, first)];
	const second = turned.findIndex((arc) => arcStart(land, arc) === String(end));
	return [[[...turned.slice(0, second), ~line]], [[...turned.slice(second), line]]];
}

/** Makes the ring's vertex nearest to a position the end of an arc, and returns it. */
function splitRing(land: ArcLand, ring: number[], near: Position): Position {
	let found = { arc: 0, vertex: 0, distance: Infinity };
	for (const index of ring) {
		const arc = index < 0 ? ~index : index;
		land.arcs[arc]!.forEach(([x, y], vertex) => {
			const distance = Math.hypot(x! - near[0]!, y! - near[1]!);
			if (distance < found.distance) found = { arc, vertex, distance };
		});
	}
	const position = land.arcs[found.arc]![found.vertex]!;
	splitArc(land, found.arc, found.vertex);
	return position;
}

function arcStart(land: ArcLand, index: number): string {
	return String(index < 0 ? land.arcs[~index]!.at(-1) : land.arcs[index]![0]);
}

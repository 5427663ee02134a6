// How much detail the base map has where: a place decides, so that arcs stay shared and no seam shows.
import type { Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import { degreeKm } from '$lib/story/degree';
import type { Bounds } from './camera';

/**
 * Where the base map is drawn how finely: at a position, the least area in km² by which a vertex must bend its
 * line to be kept. 0 keeps every vertex.
 */
export type Detail = (position: Position) => number;

/** Kilometres within which a place's surroundings are drawn in full, or for a far place well enough to look at. */
const detailRadius = 60;
const farRadius = 300;
/** Places around which the detail is made as it is asked for. */
const mostDetailed = 100;
/** km² at which the surroundings of a far place are drawn: Long Island keeps its forks. */
const farArea = 10;
/** km² at which the world at large is drawn, on the equator: New Zealand keeps its shape, its fjords go. */
const worldArea = 8000;
/** km² by which the detail grows coarser at a distance of 1000 km. */
const fade = 800;
/** A picture of the region is about this many pixels wide; a vertex that bends it by less than one is not missed. */
const regionPixels = 1000;

/** The story's near places, with room for a reader to pan and to zoom out a bit: a quarter on each side. */
export function growBounds([west, south, east, north]: Bounds): Bounds {
	const x = Math.max((east - west) / 4, 1);
	const y = Math.max((north - south) / 4, 1);
	return [
		Math.max(west - x, -180),
		Math.max(south - y, -85),
		Math.min(east + x, 180),
		Math.min(north + y, 85),
	];
}

/** The detail for a region, with more around `detail` and `far`. */
export function basemapDetail(bbox: Bounds, detail: Position[], far: Position[]): Detail {
	const width = (bbox[2] - bbox[0]) * cosine((bbox[1] + bbox[3]) / 2);
	const height = bbox[3] - bbox[1];
	const pixelKm = (Math.max(width, height) * degreeKm) / regionPixels;
	const regionArea = Math.min(Math.max(pixelKm ** 2, 0.02), 400);
	const [detailed, farOnes] = [thinOut(detail, detailRadius), thinOut(far, farRadius)];
	return (position) => {
		let area = Math.min(
			worldArea * cosine(position[1]!),
			regionArea + fade * (distanceToBounds(position, bbox) / 1000) ** 3,
		);
		for (const place of farOnes) {
			// Nearer than this it changes the area; most are farther to the north or south already.
			const reachKm = farRadius + 1000 * Math.sqrt(Math.max(area - farArea, 0) / fade);
			if (Math.abs(position[1]! - place[1]!) * degreeKm > reachKm) continue;
			const beyond = Math.max(distance(position, place) - farRadius, 0);
			area = Math.min(area, farArea + fade * (beyond / 1000) ** 2);
		}
		for (const place of detailed) {
			if (Math.abs(position[1]! - place[1]!) > 3) continue;
			const beyond = Math.max(distance(position, place) - detailRadius, 0);
			area = Math.min(area, regionArea * (beyond / detailRadius) ** 2);
		}
		return area;
	};
}

/** Of many places those that are about a third of a radius apart: every vertex is asked for each of them. */
function thinOut(places: Position[], radius: number): Position[] {
	if (places.length <= mostDetailed) return places;
	const step = radius / 3 / degreeKm;
	const cell = ([x, y]: Position) => `${Math.round((x! * cosine(y!)) / step)} ${Math.round(y! / step)}`;
	return [...new Map(places.map((place) => [cell(place), place] as const)).values()];
}

/**
 * A topology with only the vertices that the detail asks for, rounded to what the detail can show: three decimals
 * (100 m) where it is fine, two (1 km), one far away. The topology's arcs must have weights.
 */
export function simplifyArcs<T extends Topology>(topology: T, detail: Detail): T {
	const arcs = topology.arcs.map((arc) => {
		const kept: Position[] = [];
		for (const position of arc) {
			const area = detail(position);
			if (position[2]! < area) continue;
			const rounded = roundPosition(position, area);
			const last = kept.at(-1);
			if (last?.[0] !== rounded[0] || last?.[1] !== rounded[1]) kept.push(rounded);
		}
		return kept.length > 1 ? kept : [kept[0]!, kept[0]!];
	});
	return { ...topology, arcs };
}

/** A position rounded to what a detail of so many km² can show. */
export function roundPosition([x, y]: Position, area: number): Position {
	const scale = area < 0.3 ? 1000 : area < 60 ? 100 : 10;
	return [Math.round(x! * scale) / scale, Math.round(y! * scale) / scale];
}

/** Kilometres between two positions, good to a per cent for what a map of a region needs. */
export function distance([x1, y1]: Position, [x2, y2]: Position): number {
	const across = Math.abs(x2! - x1!);
	const x = Math.min(across, 360 - across) * cosine((y1! + y2!) / 2);
	return Math.hypot(x, y2! - y1!) * degreeKm;
}

/** Kilometres from a position to the nearest point of a box, 0 within it. */
export function distanceToBounds([x, y]: Position, [west, south, east, north]: Bounds): number {
	return distance([x!, y!], [Math.min(Math.max(x!, west), east), Math.min(Math.max(y!, south), north)]);
}

function cosine(degrees: number): number {
	return Math.cos((degrees * Math.PI) / 180);
}

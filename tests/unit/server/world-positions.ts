/** Positions whose country is known, and how they are asked for. */
import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import pointToLineDistance from '@turf/point-to-line-distance';
import type { MultiLineString, Position } from 'geojson';
import { borders } from '$lib/server/geography';

export const simferopol = [34.1, 44.95];
export const perekop = [33.7, 46.15];
export const crossing = [22.98, 49.81];

/** The codes of the countries that have a position. */
export function holders(place: Position): string[] {
	return borders.codes().filter((code) => booleanPointInPolygon(place, borders.country(code)!));
}

/** Kilometres from a position to the nearest of the lines. */
export function kmToLine(place: Position, { coordinates }: MultiLineString): number {
	return Math.min(
		...coordinates.map((line) => pointToLineDistance(place, { type: 'LineString', coordinates: line })),
	);
}

/** Positive for a ring that is wound counterclockwise. */
export function signedArea(ring: Position[]): number {
	return ring.slice(1).reduce((sum, [x, y], i) => sum + (ring[i]![0]! * y! - x! * ring[i]![1]!), 0);
}

/** How far a position lies from countries and borders, as exactly as a 1:10m map knows. */
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { distance } from '@turf/distance';
import { pointToLineDistance } from '@turf/point-to-line-distance';
import type { Feature, LineString, MultiPolygon, Polygon, Position } from 'geojson';
import { degreeKm } from './degree';

/** How far outside a place may lie, in kilometres: the coast and the borders of a 1:10m map are that coarse. */
export const TOLERANCE = 5;

/** Whether a position lies in a country, or as near to it as the map is exact. */
export function isNearLand(position: Position, country: Feature<Polygon | MultiPolygon>): boolean {
	if (Math.abs(position[1] ?? 0) > 90) return false;
	if (booleanPointInPolygon(position, country)) return true;
	const near = outlines(country).flatMap((line) => stretchesNear(line, position));
	return near.length > 0 && kilometresFromLines(position, near) <= TOLERANCE;
}

/** Kilometres from a position to the nearest point of a country's outline. */
export function kilometresFromLand(position: Position, country: Feature<Polygon | MultiPolygon>): number {
	return kilometresFromLines(position, outlines(country));
}

function outlines({ geometry }: Feature<Polygon | MultiPolygon>): Position[][] {
	return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

/** Kilometres from a position to the nearest point of any of the lines. */
export function kilometresFromLines(position: Position, lines: Position[][]): number {
	// Exact distances take long, and an outline has thousands of stretches: only those are measured that may be the nearest.
	const near = lines.flatMap((line) => stretchesNear(line, position));
	const measured = near.length > 0 ? near : nearestStretches(lines, position);
	return measured.reduce((nearest, coordinates) => {
		const line: LineString = { type: 'LineString', coordinates };
		return Math.min(nearest, pointToLineDistance(position, line, { units: 'kilometers' }));
	}, Infinity);
}

/** The stretches that may hold the point nearest to a position: no point is nearer than the way over it to both ends allows. */
function nearestStretches(lines: Position[][], position: Position): Position[][] {
	const stretches = lines.flatMap((line) => {
		const ways = line.map((end) => distance(position, end));
		return line.slice(1).map((end, i) => {
			const [start, before = 0, after = 0] = [line[i]!, ways[i], ways[i + 1]];
			const longest = Math.hypot(end[0]! - start[0]!, end[1]! - start[1]!) * degreeKm;
			const least = (before + after - longest) / 2;
			return { stretch: [start, end], least, reached: Math.min(before, after) };
		});
	});
	const reached = stretches.reduce((nearest, stretch) => Math.min(nearest, stretch.reached), Infinity);
	return stretches.filter(({ least }) => least <= reached).map(({ stretch }) => stretch);
}

/** The stretches of a line that come within about twice the tolerance of a position: none where it is farther. */
function stretchesNear(line: Position[], [x = 0, y = 0]: Position): Position[][] {
	const north = (2 * TOLERANCE) / degreeKm;
	const east = north / Math.max(0.01, Math.cos((y * Math.PI) / 180));
	return line.slice(1).flatMap((end, i) => {
		const [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]] = [line[i]!, end];
		const isNear =
			Math.min(x1, x2) < x + east &&
			Math.max(x1, x2) > x - east &&
			Math.min(y1, y2) < y + north &&
			Math.max(y1, y2) > y - north;
		return isNear ? [[line[i]!, end]] : [];
	});
}

// The atlas lets land cross the antimeridian, where a ring jumps from 180° E to 180° W. RFC 7946 and flat maps
// want it cut there.
import bboxClip from '@turf/bbox-clip';
import type { MultiPolygon, Polygon, Position } from 'geojson';

/** The same land, each polygon within 180° W to 180° E, and one around a pole (Antarctica) closed along it. */
export function cutAntimeridian({ coordinates }: MultiPolygon): MultiPolygon {
	return { type: 'MultiPolygon', coordinates: coordinates.flatMap(cutPolygon) };
}

function cutPolygon(rings: Position[][]): Position[][][] {
	const [outer, ...holes] = rings;
	if (!crosses(outer!)) return [rings];
	const unwrapped = unwrap(outer!);
	const turn = unwrapped.at(-1)![0]! - unwrapped[0]![0]!;
	if (Math.abs(turn) > 180) return [[closeAtPole(unwrapped, turn), ...holes]];
	if (holes.length > 0) throw new Error('Cannot cut land that has holes at the antimeridian.');
	return [-360, 0, 360].flatMap((shift) => {
		const shifted = unwrapped.map(([x, y]) => [x! + shift, y!]);
		const { geometry } = bboxClip({ type: 'Polygon', coordinates: [shifted] }, [-180, -90, 180, 90]);
		const clipped = (geometry as Polygon).coordinates;
		const isLand = clipped[0]?.some(([x]) => Math.abs(x!) < 180);
		return isLand ? [clipped.map((ring) => ring.map(cleanPosition))] : [];
	});
}

function crosses(ring: Position[]): boolean {
	return ring.some(([x], i) => i > 0 && Math.abs(x! - ring[i - 1]![0]!) > 180);
}

/** The ring without jumps: longitudes go on past 180°. */
function unwrap(ring: Position[]): Position[] {
	let shift = 0;
	return ring.map(([x, y], i) => {
		const step = i > 0 ? x! - ring[i - 1]![0]! : 0;
		if (step > 180) shift -= 360;
		if (step < -180) shift += 360;
		return [x! + shift, y!];
	});
}

/** A ring that goes once around the earth, turned to start at the antimeridian and closed along the pole. */
function closeAtPole(unwrapped: Position[], turn: number): Position[] {
	const pole = unwrapped[0]![1]! < 0 ? -90 : 90;
	const positions = unwrapped
		.slice(1)
		.map(([x, y]) => cleanPosition([((((x! + 180) % 360) + 360) % 360) - 180, y!]));
	const eastward = turn > 0 ? positions : positions.reverse();
	const west = eastward.reduce((least, [x], i) => (x! < eastward[least]![0]! ? i : least), 0);
	const turned = [...eastward.slice(west), ...eastward.slice(0, west)];
	const [first, last] = [turned[0]!, turned.at(-1)!];
	const latitude = (first[1]! + last[1]!) / 2;
	return [[-180, pole], [-180, latitude], ...turned, [180, latitude], [180, pole], [-180, pole]];
}

/** Without the last digits that shifting by a turn leaves: six decimals are 10 cm. */
function cleanPosition([x, y]: Position): Position {
	return [Math.round(x! * 1e6) / 1e6, Math.round(y! * 1e6) / 1e6];
}

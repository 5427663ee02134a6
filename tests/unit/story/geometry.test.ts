import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { destination } from '@turf/destination';
import { distance } from '@turf/distance';
import { pointToLineDistance } from '@turf/point-to-line-distance';
import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { borders } from '$lib/server/geography';
import { placeGeometry, sectorBearings, shapeGeometry, shapePoint } from '$lib/story/geometry';
import type { Direction } from '$lib/story/schema-places';
import type { Shape } from '$lib/story/story';

const kyiv: Position = [30.5238, 50.4547];
const ringsOf = (shape: Polygon | MultiPolygon) =>
	shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;

/** Twice the area, positive where the ring turns counterclockwise. */
const turn = (ring: Position[]) =>
	ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i]![0]! * y! - x! * ring[i]![1]!, 0);

function expectRightHand(geometry: Polygon | MultiPolygon) {
	for (const [outer, ...holes] of ringsOf(geometry)) {
		expect(turn(outer!)).toBeGreaterThan(0);
		for (const hole of holes) expect(turn(hole)).toBeLessThan(0);
	}
}

describe('a border', () => {
	const line = shapeGeometry({ type: 'border', between: ['BY', 'UA'] }, borders) as MultiLineString;
	const positions = line.coordinates.flat();
	const metres = (position: Position, { coordinates }: MultiLineString) =>
		Math.min(
			...coordinates.map(
				(part) => 1000 * pointToLineDistance(position, { type: 'LineString', coordinates: part }),
			),
		);

	it('of Belarus and Ukraine is as long as it is, and runs from Poland’s corner to Russia’s', () => {
		const kilometres = line.coordinates.reduce(
			(sum, part) => sum + part.slice(1).reduce((length, end, i) => length + distance(part[i]!, end), 0),
			0,
		);
		// 1,084 km by treaty; a map at 1:10m cuts the bends of rivers.
		expect(kilometres).toBeGreaterThan(800);
		expect(kilometres).toBeLessThan(1084);
		const longitudes = positions.map(([x]) => x!);
		expect(Math.min(...longitudes)).toBeCloseTo(23.6, 1);
		expect(Math.max(...longitudes)).toBeCloseTo(31.8, 1);
		expect(positions.every(([, y]) => y! > 51.2 && y! < 52.2)).toBe(true);
	});

	it('is drawn where the outlines of both countries are', () => {
		for (const code of ['BY', 'UA']) {
			const outline = new Set(ringsOf(borders.country(code)!.geometry).flat(2).map(String));
			expect(positions.filter((position) => !outline.has(String(position)))).toEqual([]);
		}
	});

	it('has its mark on the line itself, away from its ends', () => {
		const point = shapePoint({ type: 'border', between: ['BY', 'UA'] }, borders);
		expect(metres(point, line)).toBeLessThan(20);
		expect(point[0]).toBeGreaterThan(25);
		expect(point[0]).toBeLessThan(30);
	});

	it('is the same in either order', () => {
		expect(shapeGeometry({ type: 'border', between: ['UA', 'BY'] }, borders)).toEqual(line);
	});

	it('of countries that share none is refused', () => {
		expect(() => shapeGeometry({ type: 'border', between: ['PL', 'RO'] }, borders)).toThrow(
			'PL and RO share no land border on the base map',
		);
	});
});

describe('a circle', () => {
	const shape: Shape = { type: 'circle', centre: kyiv, radius: 30 };
	const circle = shapeGeometry(shape, borders) as Polygon;

	it('lies at its radius from its centre, closed and right-handed', () => {
		const [ring] = circle.coordinates;
		expect(ring![0]).toEqual(ring!.at(-1));
		for (const position of ring!) expect(distance(kyiv, position)).toBeCloseTo(30, 3);
		expectRightHand(circle);
	});

	it('has its mark within its radius and not on the place that it surrounds', () => {
		const kilometres = distance(kyiv, shapePoint(shape, borders));
		expect(kilometres).toBeGreaterThan(10);
		expect(kilometres).toBeLessThan(30.02);
	});
});

describe('a sector', () => {
	const shape = { type: 'sector', centre: kyiv, radius: 80, directions: ['north', 'north-west'] } as const;
	const sector = shapeGeometry({ ...shape, directions: [...shape.directions] }, borders) as Polygon;
	const covers = (kilometres: number, bearing: number) =>
		booleanPointInPolygon(destination(kyiv, kilometres, bearing), sector);

	it.each([0, 20, -20, -45, -65])('to the north and north-west covers %d°, up to its radius', (bearing) => {
		expect(covers(5, bearing)).toBe(true);
		expect(covers(79, bearing)).toBe(true);
		expect(covers(81, bearing)).toBe(false);
	});

	it.each([25, 45, 90, 135, 180, -135, -90, -70])('to the north and north-west leaves %d° out', (bearing) => {
		expect(covers(5, bearing)).toBe(false);
		expect(covers(79, bearing)).toBe(false);
	});

	it('is closed and right-handed', () => {
		const [ring] = sector.coordinates;
		expect(ring![0]).toEqual(ring!.at(-1));
		expectRightHand(sector);
	});

	it.each<Direction[]>([
		['north'],
		['north', 'north-west'],
		['north-east', 'north', 'north-west'],
		['south'],
		['west', 'south-west'],
	])('has its mark within it: %s', (...directions) => {
		const of: Shape = { type: 'sector', centre: kyiv, radius: 80, directions: directions.filter(Boolean) };
		const point = shapePoint(of, borders);
		expect(booleanPointInPolygon(point, shapeGeometry(of, borders) as Polygon)).toBe(true);
		expect(distance(kyiv, point)).toBeCloseTo(48, 1);
	});
});

describe('sectorBearings', () => {
	it.each<[Direction[], number, number]>([
		[['east'], 67.5, 112.5],
		[['north'], -22.5, 22.5],
		[['south', 'south-west'], 157.5, 247.5],
		[['south-west', 'south'], 157.5, 247.5],
		[['north', 'north-west'], 292.5, 382.5],
		[['north-east', 'north-west', 'north'], 292.5, 427.5],
		[['east', 'east'], 67.5, 112.5],
	])('of %j are %d° to %d°', (directions, start, end) => {
		expect(sectorBearings(directions)).toEqual([start, end]);
	});

	it('of all directions go once around', () => {
		const all: Direction[] = [
			'north',
			'north-east',
			'east',
			'south-east',
			'south',
			'south-west',
			'west',
			'north-west',
		];
		const [start, end] = sectorBearings(all);
		expect(end - start).toBe(360);
	});

	it.each<[Direction[]]>([
		[['north', 'south']],
		[['north-west', 'north-east']],
		[['north', 'east', 'north-east', 'south']],
		[[]],
	])('of %j are refused', (directions) => {
		expect(() => sectorBearings(directions)).toThrow(/do not lie side by side; write neighbours/);
	});
});

describe('placeGeometry', () => {
	it('of a point is its position; of a shape, the shape', () => {
		expect(placeGeometry({ point: kyiv, shape: { type: 'point' } }, borders)).toEqual({
			type: 'Point',
			coordinates: kyiv,
		});
		expect(
			placeGeometry({ point: kyiv, shape: { type: 'border', between: ['PL', 'UA'] } }, borders).type,
		).toBe('MultiLineString');
		expect(shapeGeometry({ type: 'point' }, borders)).toBeNull();
	});
});

// Countries and their thirds: "in the south". The other shapes are in geometry.test.ts.
import { bbox } from '@turf/bbox';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { destination } from '@turf/destination';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { borders } from '$lib/server/geography';
import { countryPoint, shapeGeometry, shapePoint } from '$lib/story/geometry';
import type { PartDirection } from '$lib/story/schema-places';

type Row = [country: string, direction: PartDirection, within: Position, outside: Position];

const ukraine: Row[] = [
	['UA', 'south', [34.1, 44.95], [30.52, 50.45]], // Simferopol, Kyiv
	['UA', 'north', [31.29, 51.5], [30.72, 46.48]], // Chernihiv, Odesa
	['UA', 'west', [24.03, 49.84], [30.52, 50.45]], // Lviv, Kyiv
	['UA', 'east', [36.25, 49.98], [30.52, 50.45]], // Kharkiv, Kyiv
	['PL', 'south', [19.94, 50.06], [21.01, 52.23]], // Kraków, Warsaw
	['HU', 'east', [21.63, 47.53], [19.04, 47.5]], // Debrecen, Budapest
];
const withIslands: Row[] = [
	['DE', 'south', [11.58, 48.14], [9.99, 53.55]], // Munich, Hamburg
	['IT', 'south', [16.59, 38.9], [9.19, 45.46]], // Catanzaro, Milan
	['GB', 'north', [-4.22, 57.47], [-1.9, 52.48]], // Inverness, Birmingham
	['TR', 'west', [29.06, 40.19], [32.85, 39.93]], // Bursa, Ankara
	['JP', 'north', [142.36, 43.77], [139.69, 35.69]], // Asahikawa, Tokyo
];
const farFlung: Row[] = [
	['FR', 'south', [1.44, 43.6], [2.35, 48.86]], // Toulouse, Paris
	['ES', 'south', [-4.78, 37.88], [-3.7, 40.42]], // Córdoba, Madrid
	['NO', 'north', [25.5, 69.47], [10.75, 60.3]], // Karasjok, beside Oslo
	['RU', 'west', [37.62, 55.75], [129.7, 62.03]], // Moscow, Yakutsk
	['RU', 'east', [129.7, 62.03], [37.62, 55.75]],
	['US', 'east', [-84.39, 33.75], [-104.99, 39.74]], // Atlanta, Denver
];

function expectPart(country: string, direction: PartDirection, within: Position, outside: Position) {
	const part = shapeGeometry({ type: 'part', country, direction }, borders) as Polygon | MultiPolygon;
	expect(booleanPointInPolygon(within, part)).toBe(true);
	expect(booleanPointInPolygon(outside, part)).toBe(false);
	const point = shapePoint({ type: 'part', country, direction }, borders);
	expect(booleanPointInPolygon(point, part)).toBe(true);
	expect(booleanPointInPolygon(point, borders.country(country)!)).toBe(true);
}

describe('a part of a country', () => {
	it.each(ukraine)('%s, %s, is that third of it, with its mark within', expectPart);
	it.each(withIslands)('%s, %s, is that third of it, islands or not', expectPart);
	it.each(farFlung)('%s, %s, is what people call so, whatever lies overseas', expectPart);

	it.each([
		['north', 1, 1],
		['east', 0, 1],
		['south', 1, -1],
		['west', 0, -1],
	] as const)('to the %s has its mark straight that way from the country’s own', (direction, along, sign) => {
		const middle = countryPoint('UA', borders);
		const point = shapePoint({ type: 'part', country: 'UA', direction }, borders);
		expect(point[1 - along]).toBe(middle[1 - along]);
		expect((point[along]! - middle[along]!) * sign).toBeGreaterThan(1);
		expect(point.map((degrees) => Number(degrees.toFixed(4)))).toEqual(point);
	});

	it('has its mark away from the part’s own edge', () => {
		const [, y] = shapePoint({ type: 'part', country: 'UA', direction: 'south' }, borders);
		// The third ends at 47.04° N; the coast of the Black Sea is at 46.5° or so.
		expect(y).toBeGreaterThan(46.65);
		expect(y).toBeLessThan(46.9);
	});

	it('is a third of the country’s height or width', () => {
		const [west, south, east, north] = bbox(borders.country('UA')!);
		const [partWest, partSouth, partEast, partNorth] = bbox(
			shapeGeometry({ type: 'part', country: 'UA', direction: 'south' }, borders)!,
		);
		expect(partSouth).toBe(south);
		expect(partNorth).toBeCloseTo(south + (north - south) / 3, 6);
		expect(partWest).toBeGreaterThanOrEqual(west);
		expect(partEast).toBeLessThanOrEqual(east);
	});

	it('is right-handed and its rings are closed', () => {
		for (const direction of ['north', 'east', 'south', 'west'] as const) {
			const part = shapeGeometry({ type: 'part', country: 'UA', direction }, borders) as
				Polygon | MultiPolygon;
			const polygons = part.type === 'Polygon' ? [part.coordinates] : part.coordinates;
			for (const [outer] of polygons) {
				expect(outer![0]).toEqual(outer!.at(-1));
				const turn = outer!
					.slice(1)
					.reduce((sum, [x, y], i) => sum + outer![i]![0]! * y! - x! * outer![i]![1]!, 0);
				expect(turn).toBeGreaterThan(0);
			}
		}
	});

	it('of a country that the base map does not have is refused', () => {
		expect(() => shapeGeometry({ type: 'part', country: 'XX', direction: 'south' }, borders)).toThrow(
			RangeError,
		);
	});
});

describe('countryPoint', () => {
	it.each([
		['UA', [22, 44, 41, 53]],
		['HR', [13, 42, 20, 47]],
		['CL', [-76, -56, -66, -17]],
		['IT', [6, 41.5, 19, 48]], // the mainland
		['NO', [4, 57, 32, 71.3]],
		['GB', [-6.3, 50, 2, 59]],
		['DK', [8, 54.8, 10.9, 57.8]], // Jutland
		['JP', [135, 34.5, 142, 41]], // Honshu
		['NZ', [166, -47, 174.4, -40.4]], // the South Island
		['US', [-125, 25, -67, 49.4]],
		['FR', [-5, 42, 8.3, 51.2]],
		['RU', [30, 45, 180, 78]],
	])('lies well within the main land of %s', (code, [west, south, east, north]) => {
		const [x, y] = countryPoint(code, borders);
		expect(x).toBeGreaterThan(west!);
		expect(x).toBeLessThan(east!);
		expect(y).toBeGreaterThan(south!);
		expect(y).toBeLessThan(north!);
		for (const bearing of [0, 90, 180, 270]) {
			const aside = destination([x!, y!], 30, bearing);
			expect(booleanPointInPolygon(aside, borders.country(code)!)).toBe(true);
		}
	});

	it('refuses a country that the base map does not have', () => {
		expect(() => countryPoint('XX', borders)).toThrow('the base map has no country "XX"');
	});
});

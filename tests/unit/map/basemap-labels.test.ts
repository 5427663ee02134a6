import { describe, expect, it } from 'vitest';
import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { Position } from 'geojson';
import type { CountryFeature } from '$lib/map/basemap-land';
import { countryLabels } from '$lib/map/basemap-labels';
import type { Bounds } from '$lib/map/camera';

function country(code: string, ...rings: Position[][]): CountryFeature {
	return {
		type: 'Feature',
		properties: { layer: 'country', code, name: code },
		geometry: { type: 'MultiPolygon', coordinates: rings.map((ring) => [ring]) },
	};
}

const square = (west: number, south: number, size: number): Position[] => [
	[west, south],
	[west + size, south],
	[west + size, south + size],
	[west, south + size],
	[west, south],
];

const box: Bounds = [0, 0, 10, 10];
const label = (countries: CountryFeature[], boxes = [box], area = 1) =>
	countryLabels(countries, boxes, () => area);

describe('countryLabels', () => {
	it('stands in what is seen of a country, not in its middle', () => {
		const [found] = label([country('RU', square(6, 0, 60))]);
		const [x, y] = found!.geometry.coordinates as [number, number];
		expect(x).toBeGreaterThan(6);
		expect(x).toBeLessThan(10);
		expect(y).toBeLessThan(10);
	});

	it('stands on land where the middle of a country is none', () => {
		const horseshoe = country('HR', [
			[0, 0],
			[9, 0],
			[9, 2],
			[2, 2],
			[2, 7],
			[9, 7],
			[9, 9],
			[0, 9],
			[0, 0],
		]);
		const [found] = label([horseshoe]);
		expect(booleanPointInPolygon(found!.geometry, horseshoe)).toBe(true);
	});

	it('stands on the largest piece of a country that is out of view', () => {
		const [found] = label([country('FR', square(40, 0, 1), square(50, 0, 10))]);
		expect(found!.geometry.coordinates[0]).toBeGreaterThan(50);
	});

	it('ranks countries in view before larger ones out of view, and larger ones before smaller', () => {
		const found = label([
			country('OUT', square(50, 0, 30)),
			country('SMALL', square(1, 1, 2)),
			country('LARGE', square(4, 1, 5)),
		]);
		expect(found.map(({ properties }) => [properties.code, properties.rank])).toEqual([
			['LARGE', 1],
			['SMALL', 2],
			['OUT', 3],
		]);
	});

	it('goes by the next box where the first shows too little', () => {
		const [found] = label([country('LV', square(9.9, 0, 5))], [box, [-5, -5, 15, 15]]);
		expect(found!.geometry.coordinates[0]).toBeGreaterThan(10.5);
	});

	it('names no speck, and no land without an owner', () => {
		const nobody: CountryFeature = { ...country('', square(1, 1, 5)), properties: { layer: 'country' } };
		expect(label([nobody])).toEqual([]);
		expect(label([country('SM', square(1, 1, 0.1))], [box], 50)).toEqual([]);
	});
});

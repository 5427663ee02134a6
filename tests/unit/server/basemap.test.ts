// The base map that ships, from the real packages.
import { brotliCompressSync } from 'node:zlib';
import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { Feature, LineString, MultiLineString, MultiPolygon, Point, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { borders, buildBasemap } from '$lib/server/geography';
import { crossing, holders, kmToLine, perekop, signedArea, simferopol } from './world-positions';

const basemap = buildBasemap({
	bbox: [16, 44.3, 40.3, 55.8],
	detail: [crossing, ...spread('PL', 'UA', 5), ...spread('BY', 'UA', 8)],
	country: 'UA',
	avoid: [
		{ name: 'Kharkiv', aliases: [], coordinates: [36.23, 49.99] },
		{ name: 'New York', aliases: [], coordinates: [-73.97, 40.75] },
	],
	far: [
		[-73.97, 40.75],
		[139.69, 35.69],
	],
});

function spread(a: string, b: string, count: number): Position[] {
	const positions = borders.border(a, b)!.geometry.coordinates.flat();
	return Array.from(
		{ length: count },
		(_, i) => positions[Math.round((i * (positions.length - 1)) / (count - 1))]!,
	);
}

function layer<G extends Feature['geometry']>(name: string): Feature<G, Record<string, unknown>>[] {
	return basemap.features.filter(({ properties }) => properties?.layer === name) as Feature<
		G,
		Record<string, unknown>
	>[];
}

const drawnHolders = (place: Position) =>
	layer<MultiPolygon>('country')
		.filter((country) => booleanPointInPolygon(place, country))
		.map(({ properties }) => properties.code);

describe('buildBasemap', () => {
	it('has every layer', () => {
		const layers = new Set(basemap.features.map(({ properties }) => properties?.layer as string));
		expect([...layers].sort()).toEqual(
			['border', 'city', 'country', 'country-label', 'disputed', 'lake', 'river', 'schematic'].sort(),
		);
	});

	it('ships Simferopol in Ukraine and in no other country', () => {
		expect(drawnHolders(simferopol)).toEqual(['UA']);
	});

	it('ships no line within 30 km of Perekop', () => {
		const lines = [...layer<MultiLineString>('border'), ...layer<MultiLineString>('disputed')];
		const distances = lines.map(({ geometry }) => kmToLine(perekop, geometry));
		expect(Math.min(...distances)).toBeGreaterThan(30);
		expect(drawnHolders(perekop)).toEqual(['UA']);
	});

	it('ships the line in the Kerch Strait on water, as schematic', () => {
		const [line] = layer<LineString>('schematic');
		expect(line!.properties).toEqual({ layer: 'schematic', note: 'kerch-strait' });
		for (const position of line!.geometry.coordinates) {
			expect(holders(position)).toEqual([]);
			expect(drawnHolders(position)).toEqual([]);
		}
	});

	it('ships each border once', () => {
		const codes = layer('border').map(({ properties }) => properties.codes);
		expect(codes).toContain('BY-UA');
		expect(new Set(codes).size).toBe(codes.length);
		expect(layer('disputed').map(({ properties }) => properties.key)).toContain('kosovo');
	});

	it('ships the border at 1:10m within 50 km of a crossing', () => {
		const [shipped] = layer<MultiLineString>('border').filter(
			({ properties }) => properties.codes === 'PL-UA',
		);
		const vertices = new Set(shipped!.geometry.coordinates.flat().map(String));
		const near = borders
			.border('PL', 'UA')!
			.geometry.coordinates.flat()
			.filter(([x, y]) => Math.hypot((x! - crossing[0]!) * 0.645, y! - crossing[1]!) * 111.2 < 50);
		expect(near.length).toBeGreaterThan(20);
		const rounded = near.map(([x, y]) => [Math.round(x! * 1000) / 1000, Math.round(y! * 1000) / 1000].join());
		expect(rounded.filter((position) => !vertices.has(position))).toEqual([]);
	});

	it('lets the borders of neighbours run along both without a seam', () => {
		const ukraine = layer<MultiPolygon>('country').find(({ properties }) => properties.code === 'UA')!;
		const belarus = layer<MultiPolygon>('country').find(({ properties }) => properties.code === 'BY')!;
		const border = layer<MultiLineString>('border').find(({ properties }) => properties.codes === 'BY-UA')!;
		for (const { geometry } of [ukraine, belarus]) {
			const vertices = new Set(geometry.coordinates.flat(2).map(String));
			expect(
				border.geometry.coordinates.flat().filter((position) => !vertices.has(String(position))),
			).toEqual([]);
		}
	});

	it('keeps RFC 7946: rings closed and wound by the right-hand rule, longitudes within 180°', () => {
		const polygons = [...layer<MultiPolygon>('country'), ...layer<MultiPolygon>('lake')];
		for (const [outer, ...holes] of polygons.flatMap(({ geometry }) => geometry.coordinates)) {
			expect(signedArea(outer!)).toBeGreaterThan(0);
			for (const hole of holes) expect(signedArea(hole)).toBeLessThan(0);
			for (const ring of [outer!, ...holes]) {
				expect(ring.length).toBeGreaterThan(3);
				expect(ring.at(-1)).toEqual(ring[0]);
				const jump = ring.slice(1).some(([x], i) => Math.abs(x! - ring[i]![0]!) > 180 && ring[i]![1]! > -80);
				expect(jump).toBe(false);
			}
		}
		const longitudes = JSON.stringify(basemap).matchAll(/\[(-?[\d.]+),-?[\d.]+\]/g);
		for (const [, x] of longitudes) expect(Math.abs(Number(x))).toBeLessThanOrEqual(180);
	});

	it('covers the world', () => {
		const world: [string, Position][] = [
			['US', [-98, 39]],
			['JP', [138.5, 36.5]],
			['BR', [-52, -10]],
			['AU', [134, -25]],
			['AQ', [0, -85]],
		];
		for (const [code, place] of world) expect(drawnHolders(place)).toEqual([code]);
	});

	it('names countries in view first, inside the view', () => {
		const labels = layer<Point>('country-label');
		const first = labels.slice(0, 8).map(({ properties }) => properties.name);
		expect(first).toEqual(expect.arrayContaining(['Ukraine', 'Russia', 'Poland', 'Belarus', 'Romania']));
		const russia = labels.find(({ properties }) => properties.code === 'RU')!;
		expect(russia.geometry.coordinates[0]).toBeLessThan(40.3);
	});

	it('has cities for bearings, spelled as they are now, and none of the story’s', () => {
		const names = layer('city').map(({ properties }) => properties.name);
		expect(names).toEqual(expect.arrayContaining(['Kyiv', 'Odesa', 'Lviv', 'Dnipro', 'Minsk', 'Warsaw']));
		expect(names).not.toContain('Kharkiv');
		expect(names).not.toContain('New York City');
		expect(
			layer('city').every(({ properties }) => !('country' in properties) && !('code' in properties)),
		).toBe(true);
	});

	it('is small enough to send: 52 KB compressed', () => {
		expect(brotliCompressSync(JSON.stringify(basemap)).length).toBeLessThan(52 * 1024);
	});

	it('draws another story’s region as well', () => {
		const zimbabwe = buildBasemap({
			bbox: [25, -23, 33.5, -15],
			detail: [[30, -22.2]],
			country: 'ZW',
			avoid: [{ name: 'Harare', aliases: ['Salisbury'], coordinates: [31.05, -17.83] }],
			far: [],
		});
		const named = (name: string) =>
			zimbabwe.features
				.filter(({ properties }) => properties?.layer === name)
				.map(({ properties }) => properties?.name as string);
		expect(named('country-label')[0]).toBe('Zimbabwe');
		expect(named('city')).toEqual(expect.arrayContaining(['Bulawayo', 'Lusaka']));
		expect(named('city')).not.toContain('Harare');
		expect(named('river').length).toBeGreaterThan(2);
	});
});

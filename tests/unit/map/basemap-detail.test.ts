import { describe, expect, it } from 'vitest';
import type { Topology } from 'topojson-specification';
import { weighArcs } from '$lib/map/atlas';
import { basemapDetail, distance, growBounds, roundPosition, simplifyArcs } from '$lib/map/basemap-detail';
import type { Bounds } from '$lib/map/camera';

const bbox: Bounds = [16, 44.3, 40.3, 55.8];
const crossing = [22.98, 49.81];
const detail = basemapDetail(bbox, [crossing], [[-73.97, 40.75]]);

describe('basemapDetail', () => {
	it('keeps every vertex near a crossing', () => {
		expect(detail(crossing)).toBe(0);
		expect(detail([23.7, 49.81])).toBe(0);
		expect(detail([25, 49.81])).toBeGreaterThan(0);
	});

	it('is as fine as a pixel in the region, coarser away from it, coarsest far away', () => {
		const places = [
			[30, 50],
			[30, 60],
			[30, 75],
			[-100, 0],
		].map(detail);
		expect(places).toEqual([...places].sort((a, b) => a - b));
		expect(places[0]).toBeLessThan(4);
		expect(places[3]).toBeGreaterThan(1000);
	});

	it('is about the same for many crossings side by side as for some of them', () => {
		const border = Array.from({ length: 5000 }, (_, i) => [20 + i / 500, 49 + Math.sin(i / 300) / 10]);
		const [all, some] = [border, border.filter((_, i) => i % 60 === 0)].map((one) =>
			basemapDetail(bbox, one, []),
		);
		for (const at of border.filter((_, i) => i % 97 === 0)) expect(all!(at)).toBe(0);
		for (const at of [
			[21, 50.5],
			[25, 47.5],
			[29, 51],
		])
			expect(Math.abs(all!(at) - some!(at))).toBeLessThan(all!(at) / 2);
	});

	it('is finer around a far place than elsewhere out there', () => {
		expect(detail([-73, 41])).toBeLessThan(detail([-100, 41]) / 10);
	});

	it('is finer for a smaller region', () => {
		const city = basemapDetail([30, 50, 31, 51], [], []);
		expect(city([30.5, 50.5])).toBeLessThan(detail([30.5, 50.5]));
	});
});

describe('growBounds', () => {
	it('adds a quarter on each side, at least a degree, and stays on the map', () => {
		expect(growBounds([10, 40, 20, 48])).toEqual([7.5, 38, 22.5, 50]);
		expect(growBounds([30, 50, 30, 50])).toEqual([29, 49, 31, 51]);
		expect(growBounds([-179, -84, 179, 84])).toEqual([-180, -85, 180, 85]);
	});
});

describe('simplifyArcs', () => {
	// A line along the equator with one bend of 55 km and one of 1 km.
	const topology: Topology = {
		type: 'Topology',
		objects: {},
		arcs: [
			[
				[0, 0],
				[1, 0.5],
				[2, 0],
				[2.5, 0.01],
				[3.12345, 0],
			],
		],
	};

	it('keeps ends and what bends the line by more than the detail asks', () => {
		expect(simplifyArcs(weighArcs(topology), () => 10).arcs).toEqual([
			[
				[0, 0],
				[1, 0.5],
				[2, 0],
				[2.5, 0.01],
				[3.12, 0],
			],
		]);
		expect(simplifyArcs(weighArcs(topology), () => 500).arcs).toEqual([
			[
				[0, 0],
				[1, 0.5],
				[2, 0],
				[3.1, 0],
			],
		]);
	});

	it('lets the place decide', () => {
		const westOnly = simplifyArcs(weighArcs(topology), ([x]) => (x! < 2 ? 0 : 1e6));
		expect(westOnly.arcs).toEqual([
			[
				[0, 0],
				[1, 0.5],
				[3.1, 0],
			],
		]);
	});
});

describe('roundPosition', () => {
	it('has three decimals where the detail is fine, two in a region, one far away', () => {
		expect(roundPosition([22.98765, 49.81234], 0)).toEqual([22.988, 49.812]);
		expect(roundPosition([22.98765, 49.81234], 3)).toEqual([22.99, 49.81]);
		expect(roundPosition([22.98765, 49.81234], 4000)).toEqual([23, 49.8]);
	});
});

describe('distance', () => {
	it('is within a per cent of what is known', () => {
		// Kyiv to Kharkiv by Turf's haversine distance.
		expect(distance([30.5234, 50.4501], [36.2304, 49.9935])).toBeCloseTo(409, -1);
	});

	it('is short across the antimeridian', () => {
		expect(distance([179.5, 0], [-179.5, 0])).toBeCloseTo(111.2, 5);
	});
});

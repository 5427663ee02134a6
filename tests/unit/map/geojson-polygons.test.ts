import { describe, expect, it } from 'vitest';
import type { MultiPolygon, Topology } from 'topojson-specification';
import { geojsonPolygons } from '$lib/map/geojson-polygons';

const clockwise = [
	[0, 0],
	[0, 4],
	[4, 4],
	[4, 0],
	[0, 0],
];
const counterclockwise = [
	[1, 1],
	[2, 1],
	[2, 2],
	[1, 2],
	[1, 1],
];
const flat = [
	[9, 9],
	[9, 10],
	[9, 9],
	[9, 9],
];
const topology: Topology = { type: 'Topology', objects: {}, arcs: [clockwise, counterclockwise, flat] };
const draw = (arcs: MultiPolygon['arcs']) =>
	geojsonPolygons(topology, { type: 'MultiPolygon', arcs }).coordinates;

describe('geojsonPolygons', () => {
	it('winds outer rings counterclockwise and holes clockwise', () => {
		expect(draw([[[0], [1]]])).toEqual([[[...clockwise].reverse(), [...counterclockwise].reverse()]]);
	});

	it('drops rings without an area, unless nothing else is there', () => {
		expect(draw([[[1]], [[2]]])).toEqual([[counterclockwise]]);
		expect(draw([[[1], [2]]])).toEqual([[counterclockwise]]);
		expect(draw([[[2]]])).toHaveLength(1);
	});

	it('takes a single polygon', () => {
		const { type, coordinates } = geojsonPolygons(topology, { type: 'Polygon', arcs: [[1]] });
		expect({ type, coordinates }).toEqual({ type: 'MultiPolygon', coordinates: [[counterclockwise]] });
	});
});

/** A base map for the sample story: its three countries as squares, a river, a lake, a line in dispute, and names. */
import type { Feature, FeatureCollection, Geometry } from 'geojson';

const feature = (properties: Record<string, unknown>, geometry: Geometry): Feature => ({
	type: 'Feature',
	properties,
	geometry,
});

const square = (west: number, south: number, east: number, north: number) => [
	[
		[west, south],
		[east, south],
		[east, north],
		[west, north],
		[west, south],
	],
];

const country = (code: string, west: number) =>
	feature(
		{ layer: 'country', code, name: code },
		{ type: 'MultiPolygon', coordinates: [square(west, 58, west + 10, 68)] },
	);

const line = (...coordinates: number[][]): Geometry => ({
	type: 'MultiLineString',
	coordinates: [coordinates],
});
const point = (...coordinates: number[]): Geometry => ({ type: 'Point', coordinates });

export const sampleBasemap: FeatureCollection = {
	type: 'FeatureCollection',
	features: [
		country('NO', 5),
		country('SE', 15),
		country('FI', 25),
		feature({ layer: 'border', codes: 'NO-SE' }, line([15, 58], [15, 68])),
		feature({ layer: 'border', codes: 'FI-SE' }, line([25, 58], [25, 68])),
		feature({ layer: 'disputed' }, line([6, 59], [8, 60])),
		feature({ layer: 'lake' }, { type: 'MultiPolygon', coordinates: [square(17, 59, 18, 60)] }),
		feature({ layer: 'river', rank: 1 }, line([16, 62], [19, 62])),
		feature({ layer: 'country-label', code: 'SE', name: 'Sweden', rank: 1 }, point(20, 66)),
		feature({ layer: 'city', name: 'Bearings & <Co>', rank: 1 }, point(18, 65)),
		feature({ layer: 'city', name: 'Under Alpha', rank: 2 }, point(20.01, 63)),
	],
};

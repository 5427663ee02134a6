/** The base map's geometry in the pixels of a frame: projected, simplified along shared lines, and cut to a region. */
import bboxClip from '@turf/bbox-clip';
import type {
	Feature,
	FeatureCollection,
	Geometry,
	LineString,
	MultiLineString,
	MultiPolygon,
	Polygon,
	Position,
} from 'geojson';
import { feature, merge } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify } from 'topojson-simplify';
import type { GeometryCollection, Objects, Topology } from 'topojson-specification';
import { planeArea } from '$lib/story/plane-area';
import type { Box, Pixel } from './frame';

/** What is drawn, and where how finely. */
export interface Region {
	/** All that is drawn. */
	box: Box;
	/** What is looked at, and the size of a pixel there: where a drawing is seen smaller, it may be coarser. */
	views: { box: Box; pixel: number }[];
	project: (position: Position) => Pixel;
}

/** Triangles of fewer square pixels are taken out of a line, and larger ones the farther it is from what is looked at. */
const leastArea = 1;
const fade = 0.005;
/** Rings of fewer square pixels are not drawn. */
const leastRing = 2;
/** Web Mercator has no poles. */
const lastLatitude = 85;

/** The base map's geometry. */
export interface DrawnBasemap {
	/** Rings of all land. */
	land: Pixel[][];
	/** The rings of one country. */
	country: (code: string) => Pixel[][];
	/** Rings of lakes. */
	lakes: Pixel[][];
	/** The lines of features of which a test holds. */
	lines: (test: (properties: Record<string, unknown>) => boolean) => Pixel[][];
}

/** Draws a base map in a region. Where two features share a line, they still do afterwards. */
export function drawGeometry(basemap: FeatureCollection, region: Region): DrawnBasemap {
	const shapes = basemap.features.filter(({ geometry }) => geometry.type !== 'Point');
	const simple = simplifyFeatures(shapes, region);
	const { geometries } = simple.objects.all;
	const rings = (test: (properties: Properties) => boolean) => {
		const found = geometries.filter(({ properties }) => properties && test(properties));
		return clipRings(merge(simple, found as Parameters<typeof merge>[1]), region);
	};
	return {
		land: rings(({ layer }) => layer === 'country'),
		country: (own) => rings(({ layer, code }) => layer === 'country' && code === own),
		lakes: rings(({ layer }) => layer === 'lake'),
		lines: (test) =>
			geometries
				.filter(({ type, properties }) => type?.endsWith('LineString') && properties && test(properties))
				.flatMap((line) => clipLines(restore(simple, line) as LineString | MultiLineString, region)),
	};
}

/** Lines of positions as pixels, simplified and cut. */
export function drawLines(geometry: LineString | MultiLineString, region: Region): Pixel[][] {
	return simplifyGeometry(geometry, region).flatMap((line) => clipLines(line, region));
}

/** Rings of positions as pixels, simplified and cut. */
export function drawRings(geometry: Polygon | MultiPolygon, region: Region): Pixel[][] {
	return simplifyGeometry(geometry, region).flatMap((polygons) => clipRings(polygons, region));
}

/** None where the geometry lies outside the region. */
function simplifyGeometry<T extends Geometry>(geometry: T, region: Region): T[] {
	const simple = simplifyFeatures([{ type: 'Feature', properties: {}, geometry }], region);
	return simple.objects.all.geometries.map((one) => restore(simple, one) as T);
}

type Properties = Record<string, unknown>;
type Planar = Topology<{ all: GeometryCollection<Properties> }>;

function restore(simple: Planar, geometry: Planar['objects']['all']['geometries'][0]): Geometry {
	return (feature(simple, geometry) as Feature).geometry;
}

/** Visvalingam and Whyatt's: a position stays where the triangle with its neighbours is large enough to be seen. */
function simplifyFeatures(features: Feature[], region: Region): Planar {
	const all: FeatureCollection = {
		type: 'FeatureCollection',
		features: features
			.map((one) => ({ ...one, geometry: projectGeometry(one.geometry, region) }))
			.filter(({ geometry }) => meetsBox(geometry, region.box)),
	};
	const weighed = presimplify(topology({ all }) as Topology<Objects>);
	const arcs = weighed.arcs.map((arc) =>
		arc.filter((position) => (position[2] ?? Infinity) >= leastAreaAt(position, region)),
	);
	return { ...weighed, arcs } as Planar;
}

function projectGeometry<T extends Geometry>(geometry: T, { project }: Region): T {
	const planar = (part: unknown): unknown => {
		if (!Array.isArray(part)) return part;
		const [longitude, latitude] = part as Position;
		if (typeof longitude !== 'number' || typeof latitude !== 'number') return part.map(planar);
		const { x, y } = project([longitude, Math.max(-lastLatitude, Math.min(lastLatitude, latitude))]);
		return [x, y];
	};
	return { ...geometry, coordinates: planar((geometry as unknown as { coordinates: unknown }).coordinates) };
}

function meetsBox(geometry: Geometry, { left, top, right, bottom }: Box): boolean {
	const points = (geometry as unknown as { coordinates: unknown[] }).coordinates.flat(3) as number[];
	const [xs, ys] = [points.filter((_, i) => i % 2 === 0), points.filter((_, i) => i % 2 === 1)];
	const least = (values: number[]) => values.reduce((a, b) => Math.min(a, b), Infinity);
	const most = (values: number[]) => values.reduce((a, b) => Math.max(a, b), -Infinity);
	return least(xs) < right && most(xs) > left && least(ys) < bottom && most(ys) > top;
}

function leastAreaAt([x = 0, y = 0]: Position, { views }: Region): number {
	const areas = views.map(({ box, pixel }) => {
		const beyond = Math.hypot(
			Math.max(box.left - x, 0, x - box.right),
			Math.max(box.top - y, 0, y - box.bottom),
		);
		return leastArea * pixel ** 2 + fade * beyond ** 2;
	});
	return Math.min(...areas);
}

/** What of rings lies in a box. */
export function cutRings(rings: Pixel[][], box: Box): Pixel[][] {
	const coordinates = rings.map((ring) => [[...ring, ...ring.slice(0, 1)].map(({ x, y }) => [x, y])]);
	return clipRings({ type: 'MultiPolygon', coordinates }, { box });
}

function clipRings(geometry: Polygon | MultiPolygon, region: Pick<Region, 'box'>): Pixel[][] {
	const clipped = bboxClip(geometry, clipBox(region)).geometry as Polygon | MultiPolygon;
	const polygons = clipped.type === 'Polygon' ? [clipped.coordinates] : clipped.coordinates;
	return polygons
		.flat()
		.filter((ring) => planeArea(ring) >= leastRing)
		.map(pixels);
}

function clipLines(geometry: LineString | MultiLineString, region: Region): Pixel[][] {
	const clipped = bboxClip(geometry, clipBox(region)).geometry as LineString | MultiLineString;
	const lines = clipped.type === 'LineString' ? [clipped.coordinates] : clipped.coordinates;
	return lines.map(pixels);
}

function clipBox({
	box: { left, top, right, bottom },
}: Pick<Region, 'box'>): [number, number, number, number] {
	return [left, top, right, bottom];
}

function pixels(line: Position[]): Pixel[] {
	return line.map(([x = 0, y = 0]) => ({ x, y }));
}

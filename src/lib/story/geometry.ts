/** The geometry that a place deserves: a point, a border line or an area, built from the base map's own borders. */
import { bbox } from '@turf/bbox';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { bboxClip } from '@turf/bbox-clip';
import { circle } from '@turf/circle';
import { destination } from '@turf/destination';
import { rewind } from '@turf/rewind';
import { sector } from '@turf/sector';
import type { BBox, Geometry, LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import polylabel from 'polylabel';
import type { Borders } from './borders';
import { planeArea } from './plane-area';
import { DIRECTIONS, type Direction, type PartDirection } from './schema-places';
import type { Place, Shape } from './story';

/** How far from the largest polygon an island still belongs to the main land, as a share of its width and height. */
const ISLAND_REACH = 0.1;
const KILOMETRES = { units: 'kilometers', steps: 64 } as const;

/**
 * The geometry of a place, right-hand rule (RFC 7946).
 *
 * @throws {RangeError} when the base map has no such country or border
 */
export function placeGeometry(place: Pick<Place, 'point' | 'shape'>, borders: Borders): Geometry {
	return shapeGeometry(place.shape, borders) ?? { type: 'Point', coordinates: place.point };
}

/** The geometry of a shape; null for a point, which has no geometry but its position. */
export function shapeGeometry(
	shape: Shape,
	borders: Borders,
): MultiLineString | Polygon | MultiPolygon | null {
	switch (shape.type) {
		case 'point':
			return null;
		case 'border':
			return needBorder(shape.between, borders);
		case 'circle':
			return rightHanded(circle(shape.centre, shape.radius, KILOMETRES).geometry);
		case 'sector': {
			const [start, end] = sectorBearings(shape.directions);
			return rightHanded(sector(shape.centre, shape.radius, start, end, KILOMETRES).geometry);
		}
		case 'part':
			return countryPart(shape.country, shape.direction, borders);
	}
}

/** Where the mark of a shape stands: within it, and not on the place that it surrounds. */
export function shapePoint(shape: Exclude<Shape, { type: 'point' }>, borders: Borders): Position {
	switch (shape.type) {
		case 'border':
			return lineMiddle(needBorder(shape.between, borders));
		case 'circle':
			return roundPosition(destination(shape.centre, shape.radius, 180).geometry.coordinates);
		case 'sector': {
			const [start, end] = sectorBearings(shape.directions);
			return roundPosition(
				destination(shape.centre, shape.radius * 0.6, (start + end) / 2).geometry.coordinates,
			);
		}
		case 'part':
			return partPoint(shape.country, shape.direction, borders);
	}
}

/**
 * The point of a country's largest polygon that is farthest from its outline.
 *
 * @throws {RangeError} when the base map has no such country
 */
export function countryPoint(code: string, borders: Borders): Position {
	return polygonPoint(needCountry(code, borders));
}

/**
 * The bearings, clockwise from north in degrees, between which neighbouring directions lie: 45° each.
 *
 * @throws {RangeError} when the directions leave a gap
 */
export function sectorBearings(directions: readonly Direction[]): [number, number] {
	const steps = [...new Set(directions.map((direction) => DIRECTIONS.indexOf(direction)))].sort(
		(a, b) => a - b,
	);
	const rotations = steps.map((_, i) => [...steps.slice(i), ...steps.slice(0, i).map((step) => step + 8)]);
	const run = rotations.find((rotation) =>
		rotation.every((step, i) => i === 0 || step - (rotation[i - 1] ?? 0) === 1),
	);
	const first = run?.[0];
	if (!run || first === undefined) {
		throw new RangeError(
			`the directions ${directions.join(', ')} do not lie side by side; write neighbours, as in [north, north-west]`,
		);
	}
	return [first * 45 - 22.5, (first + run.length - 1) * 45 + 22.5];
}

/** [west, south, east, north] of a country's main land. */
export function countryBounds(code: string, borders: Borders): [number, number, number, number] {
	const [west, south, east, north] = bbox({
		type: 'MultiPolygon',
		coordinates: mainLand(needCountry(code, borders)),
	});
	const [left = 0, bottom = 0] = roundPosition([west, south]);
	const [right = 0, top = 0] = roundPosition([east, north]);
	return [left, bottom, right, top];
}

/** The third of a country's main land that lies in a direction. */
function countryPart(code: string, direction: PartDirection, borders: Borders): Polygon | MultiPolygon {
	const polygons = mainLand(needCountry(code, borders));
	const [west, south, east, north] = bbox({ type: 'MultiPolygon', coordinates: polygons });
	const third = { x: (east - west) / 3, y: (north - south) / 3 };
	const box: BBox = [
		direction === 'east' ? east - third.x : west,
		direction === 'north' ? north - third.y : south,
		direction === 'west' ? west + third.x : east,
		direction === 'south' ? south + third.y : north,
	];
	const clipped = polygons
		.map(
			(coordinates) => bboxClip({ type: 'Polygon', coordinates }, box).geometry.coordinates as Position[][],
		)
		.filter(([ring]) => ring !== undefined && ring.length > 3);
	return rightHanded({ type: 'MultiPolygon', coordinates: clipped });
}

/** The largest polygon of a country and the islands beside it: "the south" of France is not in the Indian Ocean. */
function mainLand(country: Polygon | MultiPolygon): Position[][][] {
	const polygons = polygonsBySize(country);
	const [west, south, east, north] = bbox({ type: 'Polygon', coordinates: polygons[0] ?? [] });
	const reach = { x: (east - west) * ISLAND_REACH, y: (north - south) * ISLAND_REACH };
	return polygons.filter((coordinates) => {
		const [left, bottom, right, top] = bbox({ type: 'Polygon', coordinates });
		const isBeside = left < east + reach.x && right > west - reach.x;
		return isBeside && bottom < north + reach.y && top > south - reach.y;
	});
}

/** Going from the country's middle in the direction, the middle of the first stretch that lies in the part. */
function partPoint(code: string, direction: PartDirection, borders: Borders): Position {
	const part = countryPart(code, direction, borders);
	const [x = 0, y = 0] = countryPoint(code, borders);
	const [west, south, east, north] = bbox(part);
	const [endX, endY] = { north: [x, north], east: [east, y], south: [x, south], west: [west, y] }[
		direction
	] as [number, number];
	const way = Array.from({ length: 101 }, (_, i): Position => [
		x + ((endX - x) * i) / 100,
		y + ((endY - y) * i) / 100,
	]);
	const first = way.findIndex((position) => booleanPointInPolygon(position, part));
	if (first < 0) return polygonPoint(part);
	const length = way.slice(first).findIndex((position) => !booleanPointInPolygon(position, part));
	return roundPosition(way[first + Math.floor((length < 0 ? way.length - first : length) / 2)] ?? [x, y]);
}

function needCountry(code: string, borders: Borders): Polygon | MultiPolygon {
	const country = borders.country(code);
	if (!country) throw new RangeError(`the base map has no country "${code}"`);
	return country.geometry;
}

function needBorder([a, b]: readonly [string, string], borders: Borders): MultiLineString {
	const border = borders.border(a, b);
	if (!border) throw new RangeError(`${a} and ${b} share no land border on the base map`);
	return border.geometry;
}

function polygonPoint(geometry: Polygon | MultiPolygon): Position {
	const [x = 0, y = 0] = polylabel(polygonsBySize(geometry)[0] ?? [], 0.05);
	return roundPosition([x, y]);
}

function polygonsBySize(geometry: Polygon | MultiPolygon): Position[][][] {
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	return [...polygons].sort((a, b) => planeArea(b[0] ?? []) - planeArea(a[0] ?? []));
}

/** The middle vertex of the longest line: it lies on the border itself, at its full detail. */
function lineMiddle({ coordinates }: MultiLineString): Position {
	const longest = coordinates.reduce<LineString['coordinates']>(
		(best, line) => (line.length > best.length ? line : best),
		[],
	);
	return roundPosition(longest[Math.floor(longest.length / 2)] ?? [0, 0]);
}

function rightHanded<G extends Polygon | MultiPolygon>(geometry: G): G {
	return rewind(geometry, { mutate: false }) as G;
}

/** Four decimals are ten metres: finer than any place here is known. */
function roundPosition(position: Position): Position {
	return position.slice(0, 2).map((degrees) => Number(degrees.toFixed(4)));
}

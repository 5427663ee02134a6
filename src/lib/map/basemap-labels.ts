// Where the names of countries stand on the base map.
import bboxClip from '@turf/bbox-clip';
import type { Feature, MultiPolygon, Point, Position } from 'geojson';
import polylabel from 'polylabel';
import { roundPosition, type Detail } from './basemap-detail';
import type { CountryFeature } from './basemap-land';
import { ringArea } from './ring-area';
import type { Bounds } from './camera';

/** `rank` is 1 for the first name to be placed: countries in view come first, then the larger. */
export interface CountryLabelProperties {
	layer: 'country-label';
	code: string;
	name: string;
	rank: number;
}

/** A name is about this many times as wide as it is high, and needs room accordingly. */
const nameWidth = 3;
/** A country of fewer of the smallest triangles drawn there is a speck, too small for a name. */
const leastTriangles = 8;

/**
 * A label a country, but for the smallest: inside what is seen of it in the first of the boxes that shows enough
 * of it, or else inside its largest piece of land.
 */
export function countryLabels(
	countries: CountryFeature[],
	boxes: Bounds[],
	detail: Detail,
): Feature<Point, CountryLabelProperties>[] {
	const labels = countries.flatMap((country) => {
		const { code, name } = country.properties;
		if (!code || !name) return [];
		const place = labelPlace(country.geometry, boxes);
		const triangle = detail(place.coordinates);
		if (place.area < leastTriangles * triangle) return [];
		return [{ code, name, ...place, coordinates: roundPosition(place.coordinates, triangle) }];
	});
	labels.sort((a, b) => a.view - b.view || b.area - a.area);
	return labels.map(({ code, name, coordinates }, i) => ({
		type: 'Feature',
		properties: { layer: 'country-label', code, name, rank: i + 1 },
		geometry: { type: 'Point', coordinates },
	}));
}

/** `view` is the index of the box in which the label stands, or their number if it stands in none. */
function labelPlace(
	land: MultiPolygon,
	boxes: Bounds[],
): { view: number; area: number; coordinates: Position } {
	for (const [view, box] of boxes.entries()) {
		const visible = largestPolygon(bboxClip(land, box).geometry as MultiPolygon);
		const enough = boundsArea(box) / 50;
		if (visible && visible.area > enough) return { view, ...visible };
	}
	const { area, coordinates } = largestPolygon(land)!;
	return { view: boxes.length, area, coordinates };
}

function largestPolygon({ coordinates }: MultiPolygon): { area: number; coordinates: Position } | undefined {
	const areas = coordinates.map((rings) => (rings[0] ? ringArea(rings[0]) : 0));
	const area = Math.max(...areas);
	if (!(area > 0)) return undefined;
	return { area, coordinates: roomiest(coordinates[areas.indexOf(area)]!) };
}

/** The middle of the roomiest place for a name that reads across. */
function roomiest(rings: Position[][]): Position {
	const across = Math.cos((rings[0]![0]![1]! * Math.PI) / 180) / nameWidth;
	const [x, y] = polylabel(
		rings.map((ring) => ring.map(([x, y]) => [x! * across, y!])),
		0.05,
	);
	return [x / across, y];
}

function boundsArea([west, south, east, north]: Bounds): number {
	return ringArea([
		[west, south],
		[east, south],
		[east, north],
		[west, north],
		[west, south],
	]);
}

// A topology's polygons as RFC 7946 wants them.
import rewind from '@turf/rewind';
import type { MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type * as TopoJson from 'topojson-specification';
import { cutAntimeridian } from './antimeridian';
import { ringArea } from './ring-area';

/**
 * The polygons of a topology's geometry, cut at the antimeridian, outer rings counterclockwise and holes clockwise,
 * whichever way the atlas has them (its Maldives are wound the wrong way). Rings that its rounding left without an
 * area are dropped, but not where nothing else is there (the Vatican).
 */
export function geojsonPolygons(
	topology: TopoJson.Topology,
	geometry: TopoJson.Polygon | TopoJson.MultiPolygon,
): MultiPolygon {
	const arcs = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
	const land = feature(topology, { type: 'MultiPolygon', arcs } satisfies TopoJson.MultiPolygon).geometry;
	const { coordinates } = cutAntimeridian(land);
	const wide = coordinates.filter(([outer]) => hasArea(outer!));
	const kept = wide.length === 0 ? coordinates : wide;
	const polygons = kept.map(([outer, ...holes]) => [outer!, ...holes.filter(hasArea)]);
	return rewind({ type: 'MultiPolygon', coordinates: polygons }, { mutate: true }) as MultiPolygon;
}

function hasArea(ring: Position[]): boolean {
	return ringArea(ring) > 1e-6;
}

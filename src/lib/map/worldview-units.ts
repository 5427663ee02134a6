// The atlas's land as a worldview divides it: units over shared arcs, moved, cut and split where it says so.
import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { Position } from 'geojson';
import countryCodes from 'i18n-iso-countries';
import { feature, transform } from 'topojson-client';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { cutPolygon, splitArc, type ArcPolygon } from './topology-cut';
import type { Bounds } from './camera';
import type { Worldview } from './worldview';

/** Countries as Natural Earth has them in the world-atlas package: an ISO 3166-1 number, where there is one. */
export interface CountriesAtlas extends Topology {
	objects: {
		countries: {
			type: 'GeometryCollection';
			geometries: ((Polygon | MultiPolygon) & { properties: { name: string } })[];
		};
	};
}

/** The polygons of each unit (see `Worldview`) over arcs of absolute coordinates. */
export interface Units {
	arcs: Position[][];
	polygons: Map<string, ArcPolygon[]>;
}

/** The atlas's land, left as it is there, after the worldview's moves and cuts, its arcs split at its boxes. */
export function worldviewUnits(atlas: CountriesAtlas, worldview: Worldview): Units {
	const units = { arcs: absoluteArcs(atlas), polygons: unitPolygons(atlas) };
	for (const { from, to, at } of worldview.moves) addPolygon(units, to, takePolygon(units, from, at));
	for (const { from, to, along, at } of worldview.cuts) {
		const whole = takePolygon(units, from, at);
		// The cut needs the polygon among the others, whose arcs it splits too.
		addPolygon(units, from, whole);
		const parts = cutPolygon(arcLand(units), whole, along);
		const others = units.polygons.get(from)!.filter((polygon) => polygon !== whole);
		units.polygons.set(from, [...others, ...parts]);
		addPolygon(units, to, takePolygon(units, from, at));
	}
	for (const { between, within } of worldview.disputed) {
		if (within) splitAtBounds(units, between, within);
	}
	return units;
}

/** The units on the two sides of each arc that has two. */
export function arcSides({ polygons }: Units): Map<number, [string, string]> {
	const sides = new Map<number, string[]>();
	for (const [unit, own] of polygons) {
		for (const index of own.flat(2)) {
			const arc = index < 0 ? ~index : index;
			sides.set(arc, [...(sides.get(arc) ?? []), unit]);
		}
	}
	return new Map([...sides].filter((entry): entry is [number, [string, string]] => entry[1].length === 2));
}

/** Whether two sides are the pair named, in either order; '*' stands for any other. */
export function isPair([a, b]: [string, string], [c, d]: [string, string]): boolean {
	if (a === b) return false;
	return (a === c && (d === '*' || b === d)) || (b === c && (d === '*' || a === d));
}

/** Whether a position lies in a box. */
export function isInside([x, y]: Position, [west, south, east, north]: Bounds): boolean {
	return x! >= west && x! <= east && y! >= south && y! <= north;
}

function absoluteArcs({ arcs, transform: quantisation }: Topology): Position[][] {
	if (!quantisation) return structuredClone(arcs);
	return arcs.map((arc) => {
		const absolute = transform(quantisation);
		// The second argument says whether the position goes on from the one before.
		return arc.map((position, i) => absolute(position, i > 0));
	});
}

function unitPolygons(atlas: CountriesAtlas): Units['polygons'] {
	const units: Units['polygons'] = new Map();
	for (const geometry of atlas.objects.countries.geometries) {
		const code = geometry.id === undefined ? undefined : countryCodes.numericToAlpha2(geometry.id);
		const unit = code ?? geometry.properties.name;
		const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
		units.set(unit, [...(units.get(unit) ?? []), ...structuredClone(polygons)]);
	}
	return units;
}

function arcLand({ arcs, polygons }: Units) {
	return { arcs, polygons: [...polygons.values()].flat() };
}

function addPolygon({ polygons }: Units, unit: string, polygon: ArcPolygon): void {
	polygons.set(unit, [...(polygons.get(unit) ?? []), polygon]);
}

function takePolygon({ arcs, polygons }: Units, unit: string, at: Position): ArcPolygon {
	const own = polygons.get(unit) ?? [];
	const taken = own.find((polygon) => contains(arcs, polygon, at));
	if (!taken) throw new Error(`The atlas has no land of ${unit} at ${at.join(', ')}.`);
	const rest = own.filter((polygon) => polygon !== taken);
	if (rest.length > 0) polygons.set(unit, rest);
	else polygons.delete(unit);
	return taken;
}

function contains(arcs: Position[][], polygon: ArcPolygon, at: Position): boolean {
	const topology: Topology = { type: 'Topology', arcs, objects: {} };
	return booleanPointInPolygon(at, feature(topology, { type: 'Polygon', arcs: polygon }));
}

function splitAtBounds(units: Units, between: [string, string], box: Bounds): void {
	const land = arcLand(units);
	for (const [arc, sides] of arcSides(units)) {
		if (!isPair(sides, between)) continue;
		const positions = units.arcs[arc]!;
		// From the end, so that what is left of the arc keeps its numbering.
		for (let i = positions.length - 2; i > 0; i--) {
			if (isInside(positions[i]!, box) !== isInside(positions[i + 1]!, box)) splitArc(land, arc, i);
		}
	}
}

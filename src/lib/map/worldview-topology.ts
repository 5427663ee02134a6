// Turns the atlas's topology into a worldview's: countries by code, and the lines between them.
import type { Position } from 'geojson';
import { mergeArcs } from 'topojson-client';
import type { MultiLineString, MultiPolygon, Topology } from 'topojson-specification';
import type { ArcPolygon } from './topology-cut';
import type { Worldview } from './worldview';
import {
	arcSides,
	isInside,
	isPair,
	worldviewUnits,
	type CountriesAtlas,
	type Units,
} from './worldview-units';

/** `code` is null for land to which the worldview names no owner. */
export interface LandProperties {
	code: string | null;
}

/** A border has its two countries' codes, sorted: BY-UA. A disputed line has the worldview's key for it. */
export type LineProperties = { layer: 'border'; codes: string } | { layer: 'disputed'; key: string };

/** Countries and the lines between them over shared arcs, in absolute coordinates. */
export interface WorldviewTopology extends Topology {
	objects: {
		countries: Collection<MultiPolygon & { properties: LandProperties }>;
		lines: Collection<MultiLineString & { properties: LineProperties }>;
	};
}

interface Collection<G extends MultiPolygon | MultiLineString> {
	type: 'GeometryCollection';
	geometries: G[];
}

/**
 * Applies a worldview to the atlas, which is left as it is. Throws where the worldview does not say whose a piece
 * of land is, or where a piece that it moves is not in the atlas.
 */
export function applyWorldview(atlas: CountriesAtlas, worldview: Worldview): WorldviewTopology {
	const units = worldviewUnits(atlas, worldview);
	const topology = { type: 'Topology' as const, arcs: units.arcs };
	return { ...topology, objects: { countries: countries(units, worldview), lines: lines(units, worldview) } };
}

function countries(units: Units, worldview: Worldview): WorldviewTopology['objects']['countries'] {
	const topology: Topology = { type: 'Topology', arcs: units.arcs, objects: {} };
	const polygons = new Map<string | null, ArcPolygon[]>();
	for (const [unit, own] of units.polygons) {
		const code = countryCode(unit, worldview);
		polygons.set(code, [...(polygons.get(code) ?? []), ...own]);
	}
	const geometries = [...polygons].map(([code, own]) => ({
		...mergeArcs(topology, [{ type: 'MultiPolygon', arcs: own }]),
		properties: { code },
	}));
	return { type: 'GeometryCollection', geometries };
}

function countryCode(unit: string, { attach }: Worldview): string | null {
	if (unit in attach) return attach[unit]!;
	if (/^[A-Z]{2}$/.test(unit)) return unit;
	throw new Error(`The worldview does not say whose land ${unit} is.`);
}

function lines(units: Units, worldview: Worldview): WorldviewTopology['objects']['lines'] {
	const found = new Map<string, MultiLineString & { properties: LineProperties }>();
	for (const [arc, sides] of arcSides(units)) {
		const properties = lineProperties(units.arcs[arc]!, sides, worldview);
		if (!properties) continue;
		const key = JSON.stringify(properties);
		const line = found.get(key) ?? { type: 'MultiLineString', arcs: [], properties };
		line.arcs.push([arc]);
		found.set(key, line);
	}
	return { type: 'GeometryCollection', geometries: [...found.values()] };
}

function lineProperties(
	arc: Position[],
	sides: [string, string],
	worldview: Worldview,
): LineProperties | undefined {
	const middle = arc[Math.floor(arc.length / 2)]!;
	const disputed = worldview.disputed.find(
		({ between, within }) => isPair(sides, between) && (!within || isInside(middle, within)),
	);
	if (disputed) return { layer: 'disputed', key: disputed.key };
	const codes = sides.map((unit) => countryCode(unit, worldview));
	if (codes[0] === codes[1] || codes.includes(null)) return undefined;
	return { layer: 'border', codes: codes.sort().join('-') };
}

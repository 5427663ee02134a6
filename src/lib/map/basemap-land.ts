// The base map's land: countries, the borders that two of them share, and lines in dispute.
import type { Feature, MultiLineString, MultiPolygon, Position } from 'geojson';
import { mesh } from 'topojson-client';
import type { Detail } from './basemap-detail';
import { geojsonPolygons } from './geojson-polygons';
import { ringArea } from './ring-area';
import type { LineProperties, WorldviewTopology } from './worldview-topology';

export interface CountryProperties {
	layer: 'country';
	/** Both are absent for land to which the worldview names no owner. */
	code?: string;
	name?: string;
}

export type CountryFeature = Feature<MultiPolygon, CountryProperties>;

const names = new Intl.DisplayNames('en', { type: 'region' });

/** The countries of a simplified topology, without rings too small to be seen at the detail of their place. */
export function countryFeatures(land: WorldviewTopology, detail: Detail): CountryFeature[] {
	return land.objects.countries.geometries.flatMap((country): CountryFeature[] => {
		const { code } = country.properties;
		const geometry = dropSpecks(geojsonPolygons(land, country), detail);
		if (geometry.coordinates.length === 0) return [];
		const name = code === null ? {} : { code, name: countryName(code) };
		return [{ type: 'Feature', properties: { layer: 'country', ...name }, geometry }];
	});
}

/** The lines between the countries of a simplified topology; not those of a country too small to be drawn. */
export function lineFeatures(
	land: WorldviewTopology,
	countries: CountryFeature[],
): Feature<MultiLineString, LineProperties>[] {
	const drawn = new Set(countries.map(({ properties }) => properties.code));
	return land.objects.lines.geometries.flatMap((line): Feature<MultiLineString, LineProperties>[] => {
		const { properties } = line;
		if (properties.layer === 'border' && !properties.codes.split('-').every((code) => drawn.has(code)))
			return [];
		const meshed = mesh(land, line).coordinates;
		const coordinates = meshed.filter((positions) => new Set(positions.map(String)).size > 1);
		if (coordinates.length === 0) return [];
		return [{ type: 'Feature', properties, geometry: { type: 'MultiLineString', coordinates } }];
	});
}

/** A country's English name. */
export function countryName(code: string): string {
	return names.of(code) ?? code;
}

/** The polygons without rings smaller than the detail shows. */
export function dropSpecks({ coordinates }: MultiPolygon, detail: Detail): MultiPolygon {
	const isSeen = (ring: Position[]) =>
		new Set(ring.map(String)).size > 2 && ringArea(ring) > detail(ring[0]!);
	return {
		type: 'MultiPolygon',
		coordinates: coordinates
			.filter(([outer]) => isSeen(outer!))
			.map(([outer, ...holes]) => [outer!, ...holes.filter(isSeen)]),
	};
}

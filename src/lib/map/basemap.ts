// The base map of a story: the whole world, finely where the story is and coarsely elsewhere.
import type { Feature, FeatureCollection, Position } from 'geojson';
import type { Atlas } from './atlas';
import { cityFeatures } from './basemap-cities';
import { basemapDetail, growBounds, simplifyArcs, type Detail } from './basemap-detail';
import { countryLabels } from './basemap-labels';
import { countryFeatures, lineFeatures } from './basemap-land';
import { lakeFeatures, riverFeatures } from './basemap-water';
import type { Bounds } from './camera';

/** What a story needs of its base map. Positions are [longitude, latitude]. */
export interface BasemapRequest {
	/** West, south, east, north of the story's near places. More is drawn around it, to pan and zoom out. */
	bbox: Bounds;
	/** Crossings and stretches of border: everything within about 60 km of them is drawn at 1:10m, in full. */
	detail: Position[];
	/** Alpha-2 code of the story's country: more of its cities are drawn. */
	country?: string;
	/** Places of the story: none of them is drawn as a city for bearings. */
	avoid: { name: string; aliases: string[]; coordinates: Position }[];
	/** Places on other continents, with medium detail within about 300 km of them. */
	far: Position[];
}

/**
 * The base map as one FeatureCollection (RFC 7946). Each feature's property `layer` says what it is: country,
 * border, disputed, schematic, lake, river, country-label or city.
 */
export function buildBasemap(atlas: Atlas, request: BasemapRequest): FeatureCollection {
	const { bbox, detail, far } = request;
	const region = growBounds(bbox);
	const shown = basemapDetail(bbox, detail, far);
	const land = simplifyArcs(atlas.land, shown);
	const waterShown: Detail = (position) => 2 * shown(position);
	const water = simplifyArcs(atlas.water, waterShown);
	const countries = countryFeatures(land, shown);
	const features: Feature[] = [
		...countries,
		...lineFeatures(land, countries),
		...schematicFeatures(atlas),
		...lakeFeatures(water, waterShown),
		...riverFeatures(water, region),
		...countryLabels(countries, [bbox, region], shown),
		...cityFeatures(atlas.cities, request),
	];
	return { type: 'FeatureCollection', features };
}

function schematicFeatures({ worldview }: Atlas): Feature[] {
	return worldview.schematic.map(({ note, coordinates }) => ({
		type: 'Feature',
		properties: { layer: 'schematic', note },
		geometry: { type: 'LineString', coordinates },
	}));
}

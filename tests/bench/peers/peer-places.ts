/** The places of a built story, as its GeoJSON has them, for pages that show one point each. */
import { bbox } from '@turf/bbox';
import type { Feature, FeatureCollection, Geometry, Point, Position } from 'geojson';

export interface PlaceProperties {
	id: string;
	name: string;
	reports: { headline: string; text: string; attribution: string }[];
}

export type PeerPlaces = FeatureCollection<Point, PlaceProperties>;

interface StoryProperties extends Omit<PlaceProperties, 'id'> {
	kind: string;
}

/** Reads the places from a story's GeoJSON; an area or a line becomes the middle of its box. */
export function readPlaces(geojson: string): PeerPlaces {
	const { features } = JSON.parse(geojson) as FeatureCollection<Geometry | null, StoryProperties>;
	return {
		type: 'FeatureCollection',
		features: features.filter(isPlace).map(({ id, geometry, properties: { name, reports } }) => ({
			type: 'Feature',
			geometry: { type: 'Point', coordinates: middle(geometry) },
			properties: {
				id: String(id),
				name,
				reports: reports.map(({ headline, text, attribution }) => ({ headline, text, attribution })),
			},
		})),
	};
}

/** [southwest, northeast] of the places. */
export function placeBounds(places: PeerPlaces): [Position, Position] {
	const [west, south, east, north] = bbox(places);
	return [
		[west, south],
		[east, north],
	];
}

function isPlace(
	feature: Feature<Geometry | null, StoryProperties>,
): feature is Feature<Geometry, StoryProperties> {
	return feature.geometry !== null && feature.properties.kind !== 'flow';
}

function middle(geometry: Geometry): Position {
	if (geometry.type === 'Point') return geometry.coordinates;
	const [west, south, east, north] = bbox(geometry);
	return [(west + east) / 2, (south + north) / 2];
}

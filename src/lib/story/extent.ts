/** Which places make the first view, and which lie so far off that they stand at its edge. */
import { distance } from '@turf/distance';
import type { Position } from 'geojson';
import { degreeKm } from './degree';
import { remember, reportsAt } from './lookup';
import type { Place, Report, Story } from './story';

/** A place this many times farther from the middle than the median place is far. */
const FAR_FACTOR = 2.5;
/** In kilometres: the towns of one country are not far from one another. */
const NEAR_ENOUGH = 1000;
/** In kilometres: so much of its country a story shows around its places, also where they lie close together. */
const AROUND = 500;

type Box = [west: number, south: number, east: number, north: number];

export interface Extent {
	/** What the first view shows: [west, south, east, north] of the near places' positions, and of their country. */
	bbox: Box;
	near: Place[];
	far: Place[];
}

/** More places than this have no room at a map's edge. */
const mostFar = 8;

/** The far places that stand at the map's edge: all, or those with most reports where they are many. */
export function edgePlaces({
	places,
	reports,
}: {
	places: Place[];
	reports: readonly Pick<Report, 'place'>[];
}): Place[] {
	const { far } = storyExtent({ places });
	if (far.length <= mostFar) return far;
	const weight = ({ id }: Place) => reportsAt(id, reports).length;
	return far.toSorted((a, b) => weight(b) - weight(a)).slice(0, mostFar);
}

/** Splits a story's places into near and far by their distance from the median position, and bounds the near ones. */
export function storyExtent({ places }: Pick<Story, 'places'>): Extent {
	return extentOf(places);
}

const extentOf = remember((places: Place[]): Extent => {
	const middle: Position = [
		median(places.map(({ point }) => point[0] ?? 0)),
		median(places.map(({ point }) => point[1] ?? 0)),
	];
	const distances = new Map(places.map((place) => [place.id, distance(middle, place.point)] as const));
	const reach = Math.max(NEAR_ENOUGH, FAR_FACTOR * median([...distances.values()]));
	const isNear = ({ id }: Place) => (distances.get(id) ?? 0) <= reach;
	const near = places.filter(isNear);
	const longitudes = near.map(({ point }) => point[0] ?? 0);
	const latitudes = near.map(({ point }) => point[1] ?? 0);
	const box: Box = [
		Math.min(...longitudes),
		Math.min(...latitudes),
		Math.max(...longitudes),
		Math.max(...latitudes),
	];
	return {
		bbox: near.reduce((all, { bounds }) => (bounds ? addCountry(all, bounds) : all), box),
		near,
		far: places.filter((place) => !isNear(place)),
	};
});

/**
 * A box of places with the country that the story tells of as a whole, where the places lie in a part of it: readers see
 * which part. Of a large country it is what lies as far around them as they reach themselves.
 */
function addCountry(places: Box, country: Box): Box {
	if (boxArea(places) > boxArea(country) / 2) return places;
	const [west, south, east, north] = places;
	const seen = withNeighbours(country);
	const degreeAcross = degreeKm * Math.cos((((south + north) / 2) * Math.PI) / 180);
	const reach = Math.max((east - west) * degreeAcross, (north - south) * degreeKm, AROUND);
	const [x, y] = [reach / degreeAcross, reach / degreeKm];
	return [
		Math.min(west, Math.max(seen[0], west - x)),
		Math.min(south, Math.max(seen[1], south - y)),
		Math.max(east, Math.min(seen[2], east + x)),
		Math.max(north, Math.min(seen[3], north + y)),
	];
}

/** A country with so much around it that its neighbours' names have room. */
function withNeighbours([west, south, east, north]: Box): Box {
	const [x, y] = [(east - west) / 12, (north - south) / 12];
	return [west - x, south - y, east + x, north + y];
}

function boxArea([west, south, east, north]: Box): number {
	return (east - west) * (north - south);
}

function median(values: number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const [low, high] = [Math.floor((sorted.length - 1) / 2), Math.ceil((sorted.length - 1) / 2)];
	return ((sorted[low] ?? 0) + (sorted[high] ?? 0)) / 2;
}

/** Which places make the first view, and which lie so far off that they stand at its edge. */
import { distance } from '@turf/distance';
import type { Position } from 'geojson';
import { remember, reportsAt } from './lookup';
import type { Place, Report, Story } from './story';

/** A place this many times farther from the middle than the median place is far. */
const FAR_FACTOR = 2.5;
/** In kilometres: the towns of one country are not far from one another. */
const NEAR_ENOUGH = 1000;

export interface Extent {
	/** [west, south, east, north] of the near places' positions. */
	bbox: [number, number, number, number];
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
	return {
		bbox: [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)],
		near,
		far: places.filter((place) => !isNear(place)),
	};
});

function median(values: number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const [low, high] = [Math.floor((sorted.length - 1) / 2), Math.ceil((sorted.length - 1) / 2)];
	return ((sorted[low] ?? 0) + (sorted[high] ?? 0)) / 2;
}

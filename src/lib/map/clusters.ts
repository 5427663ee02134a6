/**
 * Clusters: where a story has more places than stand side by side, those whose marks would lie over each other are one
 * mark. By the library of MapLibre's own clustered sources, but not in one of them: one index serves the server's drawing,
 * the labels, the links and MapLibre, so that all of them show the same.
 */
import type { Supercluster } from '@maplibre/geojson-vt';
import type { Feature, Point, Position } from 'geojson';
import { remember, reportsAt } from '$lib/story/lookup';
import type { StoryOutline } from '$lib/story/outline';
import type { Place } from '$lib/story/story';
import { maxZoom, type Bounds } from './camera';
import { needClusterLibrary } from './cluster-library';
import { clusterRadius } from './cluster-size';
import { placeAccent } from './marks';
import type { Accent } from './palette';

/** Several places that are one mark. */
export interface Cluster {
	/** The same for the same story, on the server and in the browser. */
	id: number;
	/** How many places. */
	count: number;
	point: Position;
	/** What most of its places are about. */
	accent: Accent;
	/** The place that has most reports, the first of these in the story. */
	lead: Place;
	/** Half the width of its mark, in whole pixels. */
	radius: number;
}

/** Places that have a mark of their own, and clusters of all others. */
export interface ShownMarks {
	places: readonly Place[];
	clusters: readonly Cluster[];
}

/** A story with more towns and crossings than this is clustered. */
export const mostApart = 60;
/** Pixels at a whole zoom level within which marks are one, as `clusterRadius` of a source. */
const clusterReach = 56;

/** The whole zoom level whose clusters are shown at a zoom: the nearest, at which marks are neither dense nor few. */
export function clusterLevel(zoom: number): number {
	return Math.round(zoom);
}

interface Member {
	index: number;
	reports: number;
	flows: number;
}

interface ClusterIndex {
	tree: Supercluster;
	/** Those of whole countries, of areas and borders: they are few, and larger than a mark. */
	apart: Place[];
	/** The largest cluster's count, by zoom level. */
	largest: Map<number, number>;
}

/** Whether a story's marks are clustered. */
export function isClustered({ places }: Pick<StoryOutline, 'places'>): boolean {
	return countPoints(places).points > mostApart;
}

/** The marks at a whole zoom level within bounds; all of a story that is not clustered. */
export function shownMarks(story: StoryOutline, level: number, bounds: Bounds): ShownMarks {
	if (!isClustered(story)) return { places: story.places, clusters: [] };
	const index = indexOf(story);
	const places = index.apart.filter(({ point }) => liesIn(point, bounds));
	const clusters: Cluster[] = [];
	for (const feature of findClusters(index, level, bounds)) {
		const { lead, count, flows } = feature;
		const place = story.places[lead];
		if (!place) continue;
		if (feature.id === null) places.push(place);
		else {
			const accent = flows * 2 > count ? 'flow' : 'event';
			const radius = clusterRadius(count, largestCluster(index, level));
			clusters.push({ id: feature.id, count, point: feature.point, accent, lead: place, radius });
		}
	}
	return { places, clusters: clusters.sort((a, b) => b.count - a.count || a.id - b.id) };
}

/** The places that no cluster takes in: all of a story that is not clustered. Their areas and borders are drawn. */
export function placesApart(story: StoryOutline): readonly Place[] {
	return isClustered(story) ? indexOf(story).apart : story.places;
}

/** The places of a cluster, those with most reports first. */
export function clusterPlaces(story: StoryOutline, id: number): Place[] {
	const leaves = indexOf(story).tree.getLeaves(id, Infinity) as Feature<Point, Member>[];
	return leaves
		.map(({ properties }) => properties)
		.sort((a, b) => b.reports - a.reports || a.index - b.index)
		.flatMap(({ index }) => story.places[index] ?? []);
}

/** The least whole zoom level at which a cluster comes apart; null where it never does, as places on one spot. */
export function partingZoom(story: StoryOutline, id: number): number | null {
	const zoom = indexOf(story).tree.getClusterExpansionZoom(id);
	return zoom > maxZoom ? null : zoom;
}

const pointKinds: readonly Place['kind'][] = ['city', 'crossing'];
const isPoint = ({ kind }: Place) => pointKinds.includes(kind);

const countPoints = remember((places: readonly Place[]) => ({ points: places.filter(isPoint).length }));

const indexOf = remember((story: StoryOutline): ClusterIndex => {
	const reports = (place: Place) => reportsAt(place.id, story.reports).length;
	const apart = story.places
		.filter((place) => !isPoint(place))
		.sort((a, b) => reports(b) - reports(a))
		.slice(0, mostApart);
	const kept = new Set(apart);
	const Library = needClusterLibrary();
	const tree = new Library({
		radius: clusterReach,
		extent: 512,
		maxZoom,
		map: (properties) => ({ ...properties }),
		reduce(all, one) {
			const [sum, added] = [all, one] as [unknown, unknown] as [Member, Member];
			sum.flows += added.flows;
			const isWeightier =
				added.reports > sum.reports || (added.reports === sum.reports && added.index < sum.index);
			if (isWeightier) Object.assign(sum, { index: added.index, reports: added.reports });
		},
	});
	tree.load(
		story.places.flatMap((place, index): Feature<Point, Member>[] => {
			if (kept.has(place)) return [];
			const flows = placeAccent(place, story) === 'flow' ? 1 : 0;
			const properties = { index, reports: reports(place), flows };
			return [{ type: 'Feature', properties, geometry: { type: 'Point', coordinates: place.point } }];
		}),
	);
	return { tree, apart, largest: new Map() };
});

interface Found {
	/** null for a place alone. */
	id: number | null;
	count: number;
	lead: number;
	flows: number;
	point: Position;
}

function findClusters({ tree }: ClusterIndex, zoom: number, bounds: Bounds): Found[] {
	return tree.getClusters(bounds, zoom).map(({ properties, geometry }) => {
		const { index, flows, cluster_id, point_count } = properties as unknown as Member & {
			cluster_id?: number;
			point_count?: number;
		};
		const point = geometry.coordinates;
		return { id: cluster_id ?? null, count: point_count ?? 1, lead: index, flows, point };
	});
}

function largestCluster(index: ClusterIndex, zoom: number): number {
	const known = index.largest.get(zoom);
	if (known !== undefined) return known;
	const largest = findClusters(index, zoom, [-180, -90, 180, 90]).reduce(
		(a, { count }) => Math.max(a, count),
		0,
	);
	index.largest.set(zoom, largest);
	return largest;
}

function liesIn([x = 0, y = 0]: Position, [west, south, east, north]: Bounds): boolean {
	return x >= west && x <= east && y >= south && y <= north;
}

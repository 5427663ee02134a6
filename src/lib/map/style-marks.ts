/** Reported places on the map: a mark for each, or for a cluster of them. */
import type { Feature, FeatureCollection, Point } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import { itemsById } from '$lib/story/lookup';
import type { StoryOutline } from '$lib/story/outline';
import type { Place } from '$lib/story/story';
import type { View } from '$lib/story/view';
import { countFace, formatClusterCount } from './cluster-size';
import type { ShownMarks } from './clusters';
import { textFont } from './fonts';
import { awayState, imageId, layers, sources } from './ids';
import { ringRoom } from './mark-images';
import { markShape, placeAccent, type MarkShape, type MarkState } from './marks';
import type { Accent, Palette } from './palette';
import { perFeature } from './per-feature';

interface MarkProperties {
	/** Of a cluster its weightiest. */
	place: string;
	/** Of a cluster. */
	cluster?: number;
	count?: string;
	icon: string;
	/** Marks with more are drawn over those with less. */
	order: number;
}

/** What a part of the map looks like now: open, standing back, or neither. */
export function markState(place: string, accent: Accent, view: View, selected: string | null): MarkState {
	if (place === selected) return 'open';
	return view === 'crossings' && accent === 'event' ? 'quiet' : 'plain';
}

/** A point for each place and each cluster, with the name of its image. The open place has its own mark in any case. */
export function markFeatures(
	story: StoryOutline,
	palette: Palette,
	view: View,
	selected: string | null,
	{ places, clusters }: ShownMarks = { places: story.places, clusters: [] },
): FeatureCollection<Point, MarkProperties> {
	const open = itemsById(story.places).get(selected ?? '');
	const alone = open && !places.includes(open) ? [...places, open] : places;
	const features = alone.map((place): Feature<Point, MarkProperties> => {
		const accent = placeAccent(place, story);
		const state = markState(place.id, accent, view, selected);
		const shape = markShape(place);
		const icon = imageId({ image: 'mark', theme: palette.name, shape, accent, state });
		const properties = { place: place.id, icon, order: markOrder(place, shape, selected) };
		return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: place.point } };
	});
	const merged = clusters.map(
		({ id, count, point, accent, lead, radius }): Feature<Point, MarkProperties> => {
			const state = markState('', accent, view, null);
			const icon = imageId({ image: 'cluster', theme: palette.name, accent, state, radius });
			const properties = {
				place: lead.id,
				cluster: id,
				count: formatClusterCount(count),
				icon,
				order: clusterOrder,
			};
			return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: point } };
		},
	);
	return { type: 'FeatureCollection', features: [...features, ...merged] };
}

/** Over all marks but the open one. */
const clusterOrder = 6;

/** Which of two marks lies over the other. */
export function markOrder({ id }: Place, shape: MarkShape, selected: string | null): number {
	const order: Record<MarkShape, number> = {
		country: 0,
		border: 1,
		area: 2,
		inferred: 3,
		town: 4,
		crossing: 5,
	};
	return id === selected ? 9 : order[shape];
}

/**
 * Every mark is drawn, whatever lies over it; labels keep clear of them.
 *
 * @param far ids of places that have none at the first view, however much of the world a map of its size shows
 */
export function markLayer(far: readonly string[]): LayerSpecification {
	return {
		id: layers.marks,
		type: 'symbol',
		source: sources.marks,
		filter: [
			'any',
			['==', ['global-state', awayState], 1],
			['!', ['in', ['get', 'place'], ['literal', [...far]]]],
		],
		layout: {
			'icon-image': ['get', 'icon'],
			'icon-overlap': 'always',
			// The room for an open mark's ring may be written into: no label moves when a place is opened.
			'icon-padding': -ringRoom,
			'symbol-sort-key': ['get', 'order'],
		},
	};
}

/** The counts of clusters, over their marks. */
export function countLayer({ paper }: Palette): LayerSpecification {
	return {
		id: 'cluster-labels',
		type: 'symbol',
		source: sources.marks,
		filter: ['has', 'count'],
		layout: {
			'text-field': ['get', 'count'],
			'text-font': textFont(countFace.font),
			'text-size': countFace.size,
			'text-overlap': 'always',
			// What stands under a count is its own mark, which keeps others away.
			'text-ignore-placement': true,
		},
		paint: { 'text-color': perFeature(paper) },
	};
}

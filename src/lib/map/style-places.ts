/** Reported places on the map: areas and borders as far as they are known, and a mark for each place. */
import type { Feature, FeatureCollection, Geometry, Point } from 'geojson';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { StoryFeatures } from '$lib/story/features';
import { itemsById } from '$lib/story/lookup';
import type { StoryOutline } from '$lib/story/outline';
import type { Place } from '$lib/story/story';
import { countFace, formatClusterCount } from './cluster-size';
import { placesApart, type ShownMarks } from './clusters';
import { textFont } from './fonts';
import { imageId, layers, sources } from './ids';
import { ringRoom } from './mark-images';
import { markShape, placeAccent, type MarkShape, type MarkState } from './marks';
import { mixColors, type Accent, type Palette } from './palette';
import type { MapView } from './map-view';

interface ShapeProperties {
	place: string;
	kind: 'area' | 'border';
	/** Whether its edge is drawn: that of a part of a country is a coast, or a line that we cut. */
	edge: boolean;
	accent: Accent;
}

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
export function markState(place: string, accent: Accent, view: MapView, selected: string | null): MarkState {
	if (place === selected) return 'open';
	return view === 'crossings' && accent === 'event' ? 'quiet' : 'plain';
}

/** Areas and borders with their geometry. */
export function shapeFeatures(
	story: StoryOutline,
	{ features }: StoryFeatures,
): FeatureCollection<Geometry, ShapeProperties> {
	const geometries = new Map(features.map(({ id, geometry }) => [id, geometry] as const));
	const found = placesApart(story).flatMap((place): Feature<Geometry, ShapeProperties>[] => {
		const geometry = geometries.get(place.id);
		if (!geometry || (place.kind !== 'area' && place.kind !== 'border')) return [];
		const properties = {
			place: place.id,
			kind: place.kind,
			edge: place.shape.type !== 'part',
			accent: placeAccent(place, story),
		};
		return [{ type: 'Feature', properties, geometry }];
	});
	return { type: 'FeatureCollection', features: found };
}

/** A point for each place and each cluster, with the name of its image. The open place has its own mark in any case. */
export function markFeatures(
	story: StoryOutline,
	palette: Palette,
	view: MapView,
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

/** Hatching and dashes for areas, a band and dots for borders: the open one is stronger. */
export function shapeLayers(palette: Palette, view: MapView, selected: string | null): LayerSpecification[] {
	const isOpen: ExpressionSpecification = ['==', ['get', 'place'], selected ?? ''];
	const isFlow: ExpressionSpecification = ['==', ['get', 'accent'], 'flow'];
	const kind = (name: string): ExpressionSpecification => ['==', ['get', 'kind'], name];
	const event = view === 'crossings' ? 'quiet' : 'plain';
	const accentColors = (flow: string, openEvent: string, event: string): ExpressionSpecification => {
		return ['case', isFlow, flow, isOpen, openEvent, event];
	};
	const hatch = (accent: Accent, state: MarkState) =>
		imageId({ image: 'hatch', theme: palette.name, accent, state });
	const quiet = view === 'crossings' ? palette.muted : palette.event;
	const color = accentColors(palette.flow, palette.event, quiet);
	// Opaque, so that the base map's own line does not show between the dots.
	const band = (share: number) => {
		const [flow, event, rest] = [palette.flow, palette.event, quiet].map((hue) =>
			mixColors(hue, palette.country, share),
		);
		return accentColors(flow ?? '', event ?? '', rest ?? '');
	};
	const shapes = { source: sources.shapes };
	return [
		{
			...shapes,
			id: layers.areas,
			type: 'fill',
			filter: kind('area'),
			paint: {
				'fill-pattern': [
					'case',
					['all', isOpen, isFlow],
					hatch('flow', 'open'),
					isFlow,
					hatch('flow', 'plain'),
					isOpen,
					hatch('event', 'open'),
					hatch('event', event),
				],
			},
		},
		{
			...shapes,
			id: `${layers.areas}-edge`,
			type: 'line',
			filter: ['all', kind('area'), ['get', 'edge']],
			paint: { 'line-color': color, 'line-width': ['case', isOpen, 2.25, 1.25], 'line-dasharray': [3, 2] },
		},
		{
			...shapes,
			id: `${layers.borders}-band`,
			type: 'line',
			filter: kind('border'),
			layout: { 'line-join': 'round', 'line-cap': 'round' },
			paint: {
				'line-width': [
					'interpolate',
					['linear'],
					['zoom'],
					3,
					['case', isOpen, 8, 4.5],
					6,
					['case', isOpen, 12, 8],
				],
				'line-color': ['case', isOpen, band(0.45), band(0.25)],
			},
		},
		{
			...shapes,
			id: layers.borders,
			type: 'line',
			filter: kind('border'),
			layout: { 'line-join': 'round', 'line-cap': 'round' },
			paint: {
				'line-color': color,
				'line-width': [
					'interpolate',
					['linear'],
					['zoom'],
					3,
					['case', isOpen, 2.5, 2],
					6,
					['case', isOpen, 3.5, 3],
				],
				'line-dasharray': [0, 2],
			},
		},
	];
}

/** Every mark is drawn, whatever lies over it; labels keep clear of them. */
export const markLayer: LayerSpecification = {
	id: layers.marks,
	type: 'symbol',
	source: sources.marks,
	layout: {
		'icon-image': ['get', 'icon'],
		'icon-overlap': 'always',
		// The room for an open mark's ring may be written into: no label moves when a place is opened.
		'icon-padding': -ringRoom,
		'symbol-sort-key': ['get', 'order'],
	},
};

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
		paint: { 'text-color': paper },
	};
}

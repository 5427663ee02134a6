/** The map's style: a pure function of the story, the theme, the view and what is open. */
import type { FeatureCollection } from 'geojson';
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { StoryFeatures } from '$lib/story/features';
import type { StoryOutline } from '$lib/story/outline';
import { flowArrows } from './flow-arrows';
import { isClustered, type ShownMarks } from './clusters';
import type { FramedLabel } from './framed-labels';
import { awayState, sources } from './ids';
import type { View } from '$lib/story/view';
import type { Palette } from './palette';
import { basemapLabels, basemapLayers } from './style-basemap';
import {
	flowClearanceLayer,
	flowHeadFeatures,
	flowHeadLayer,
	flowLineFeatures,
	flowLineLayers,
} from './style-flows';
import { labelFeatures, labelLayers } from './style-labels';
import { countLayer, markFeatures, markLayer } from './style-marks';
import { shapeFeatures, shapeLayers } from './style-shapes';

export interface StyleInput {
	story: StoryOutline;
	features: StoryFeatures;
	/** Address of the base map's GeoJSON. */
	basemap: string;
	palette: Palette;
	view: View;
	/** Id of the place whose reports are open. */
	selected: string | null;
	/** Where labels stand in this framing of the map; see `frameLabels`. */
	labels: FramedLabel[];
	/** Ids of the places that stand at the edge of the first view, wherever they lie. */
	far?: readonly string[];
	/** The marks of this framing; see `framedMarks`. All places when not given. */
	marks?: ShownMarks;
}

/** What every style of ours is, whatever it draws. */
export const styleRoot = {
	version: 8,
	// What the page shows over the map changes at once, in colour too.
	transition: { duration: 0 },
	state: { [awayState]: { default: 0 } },
} as const;

/**
 * How far lines may lie from where they are, in pixels at whole zoom levels: never more than one in between. A frame takes
 * the longer the more vertices it has. Reported borders have the same, to lie on the base map's.
 */
const lineTolerance = 0.5;

/**
 * The style. Two styles of one story differ in paint and in small sources only, so that MapLibre can go from one to the
 * other without loading anything. Later layers are drawn over earlier ones, and their labels are placed first.
 */
export function storyStyle(input: StyleInput): StyleSpecification {
	const { story, features, basemap, palette, view, selected, far = [] } = input;
	const arrows = flowArrows(story, features);
	return {
		...styleRoot,
		sources: {
			[sources.basemap]: { type: 'geojson', data: basemap, tolerance: lineTolerance },
			[sources.shapes]: { type: 'geojson', data: shapeFeatures(story, features), tolerance: lineTolerance },
			[sources.flows]: { type: 'geojson', data: flowLineFeatures(arrows, selected), tolerance: 0.1 },
			[sources.arrowheads]: { type: 'geojson', data: flowHeadFeatures(arrows, palette, selected) },
			...framedSources(input),
		},
		layers: [
			...basemapLayers(story, palette),
			...shapeLayers(palette, view, selected),
			...flowLineLayers(palette, view),
			...basemapLabels(story, palette),
			flowClearanceLayer,
			...labelLayers(palette),
			flowHeadLayer(view),
			markLayer(isClustered(story) ? [] : far),
			...(isClustered(story) ? [countLayer(palette)] : []),
		],
	};
}

/**
 * What depends on the open place: sources, and the paint of layers. Given alone, they spare MapLibre the comparison of two
 * styles, base map and all, between a click and its popup.
 */
export function selectedParts(input: Omit<StyleInput, 'basemap'>): {
	sources: Record<string, { data: FeatureCollection }>;
	paints: { layer: string; property: string; value: unknown }[];
} {
	const { story, features, palette, view, selected } = input;
	const arrows = flowArrows(story, features);
	const paints = shapeLayers(palette, view, selected).flatMap(({ id, paint = {} }: LayerSpecification) =>
		Object.entries(paint).map(([property, value]: [string, unknown]) => ({ layer: id, property, value })),
	);
	return {
		sources: {
			[sources.flows]: { data: flowLineFeatures(arrows, selected) },
			[sources.arrowheads]: { data: flowHeadFeatures(arrows, palette, selected) },
			...framedSources(input),
		},
		paints,
	};
}

/** The names of the images that the features of a style have. */
export function featureImages({ sources: all }: StyleSpecification): string[] {
	const features = Object.values(all).flatMap((source) =>
		source.type === 'geojson' && typeof source.data === 'object' && source.data.type === 'FeatureCollection'
			? source.data.features
			: [],
	);
	return [...new Set(features.flatMap(({ properties }) => (properties?.icon as string | undefined) ?? []))];
}

/** The sources that depend on the camera: all that MapLibre needs to be given anew when it has moved. */
export function framedSources(
	input: Omit<StyleInput, 'features' | 'basemap'>,
): Record<'marks' | 'labels', { type: 'geojson'; data: FeatureCollection }> {
	const { story, palette, view, selected, labels, marks } = input;
	return {
		[sources.marks]: { type: 'geojson', data: markFeatures(story, palette, view, selected, marks) },
		[sources.labels]: { type: 'geojson', data: labelFeatures(labels, story, palette, view, selected) },
	};
}

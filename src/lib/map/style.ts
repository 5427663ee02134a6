/** The map's style: a pure function of the story, the theme, the view and what is open. */
import type { StyleSpecification } from 'maplibre-gl';
import type { StoryFeatures } from '$lib/story/features';
import type { Story } from '$lib/story/story';
import { flowArrows } from './flow-arrows';
import type { FontFaces } from './fonts';
import type { FramedLabel } from './framed-labels';
import { sources } from './ids';
import type { MapView } from './map-view';
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
import { markFeatures, markLayer, shapeFeatures, shapeLayers } from './style-places';

export interface StyleInput {
	story: Story;
	features: StoryFeatures;
	/** Address of the base map's GeoJSON. */
	basemap: string;
	palette: Palette;
	fontFaces: FontFaces;
	view: MapView;
	/** Id of the place whose reports are open. */
	selected: string | null;
	/** Where labels stand in this framing of the map; see `frameLabels`. */
	labels: FramedLabel[];
}

/**
 * The style. Two styles of one story differ in paint and in small sources only, so that MapLibre can go from one to the
 * other without loading anything. Later layers are drawn over earlier ones, and their labels are placed first.
 */
export function storyStyle(input: StyleInput): StyleSpecification {
	const { story, features, basemap, palette, fontFaces, view, selected, labels } = input;
	const arrows = flowArrows(story, features);
	return {
		version: 8,
		'font-faces': fontFaces,
		sources: {
			[sources.basemap]: { type: 'geojson', data: basemap },
			// Borders come in more detail than a dotted line can follow.
			[sources.shapes]: { type: 'geojson', data: shapeFeatures(story, features), tolerance: 0.5 },
			[sources.flows]: { type: 'geojson', data: flowLineFeatures(arrows, selected), tolerance: 0.1 },
			[sources.arrowheads]: { type: 'geojson', data: flowHeadFeatures(arrows, palette, selected) },
			[sources.marks]: { type: 'geojson', data: markFeatures(story, palette, view, selected) },
			[sources.labels]: { type: 'geojson', data: labelFeatures(labels, story, palette, view, selected) },
		},
		layers: [
			...basemapLayers(story, palette),
			...shapeLayers(palette, view, selected),
			...flowLineLayers(palette, view),
			...basemapLabels(story, palette),
			flowClearanceLayer,
			...labelLayers(palette),
			flowHeadLayer(view),
			markLayer,
		],
	};
}

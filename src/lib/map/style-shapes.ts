/** Areas and borders on the map, as far as they are known: hatched, and dotted. */
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { StoryFeatures } from '$lib/story/features';
import type { StoryOutline } from '$lib/story/outline';
import type { View } from '$lib/story/view';
import { placesApart } from './clusters';
import { hatchOpacity } from './hatching';
import { imageId, layers, sources } from './ids';
import { placeAccent } from './marks';
import { mixColors, type Accent, type Palette } from './palette';

interface ShapeProperties {
	place: string;
	kind: 'area' | 'border';
	/** Whether its edge is drawn: that of a part of a country is a coast, or a line that we cut. */
	edge: boolean;
	accent: Accent;
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

/** Hatching and dashes for areas, a band and dots for borders: the open one is stronger. */
export function shapeLayers(palette: Palette, view: View, selected: string | null): LayerSpecification[] {
	const isOpen: ExpressionSpecification = ['==', ['get', 'place'], selected ?? ''];
	const isFlow: ExpressionSpecification = ['==', ['get', 'accent'], 'flow'];
	const kind = (name: string): ExpressionSpecification => ['==', ['get', 'kind'], name];
	const accentColors = (flow: string, openEvent: string, event: string): ExpressionSpecification => {
		return ['case', isFlow, flow, isOpen, openEvent, event];
	};
	const quiet = view === 'crossings' ? palette.muted : palette.event;
	const color = accentColors(palette.flow, palette.event, quiet);
	// Opaque, so that the base map's own line does not show between the dots.
	const band = (share: number) => {
		const [flow, event, rest] = [palette.flow, palette.event, quiet].map((hue) =>
			mixColors(hue, palette.country, share),
		);
		return accentColors(flow ?? '', event ?? '', rest ?? '');
	};
	const edge: ExpressionSpecification = ['case', isOpen, 2.25, 1.25];
	const shapes = { source: sources.shapes };
	return [
		{
			...shapes,
			id: layers.areas,
			type: 'fill',
			filter: kind('area'),
			paint: {
				// One for all areas: MapLibre takes a share of a pixel from no other.
				'fill-pattern': imageId({ image: 'hatch' }),
				'fill-color': color,
				// The edge has a line of its own.
				'fill-antialias': false,
				'fill-opacity': [
					'case',
					isOpen,
					hatchOpacity.open,
					isFlow,
					hatchOpacity.plain,
					view === 'crossings' ? hatchOpacity.quiet : hatchOpacity.plain,
				],
			},
		},
		{
			...shapes,
			id: `${layers.areas}-edge`,
			type: 'line',
			filter: ['all', kind('area'), ['get', 'edge']],
			paint: { 'line-color': color, 'line-width': widthByZoom(edge, edge), 'line-dasharray': [3, 2] },
		},
		{
			...shapes,
			id: `${layers.borders}-band`,
			type: 'line',
			filter: kind('border'),
			layout: { 'line-join': 'round', 'line-cap': 'round' },
			paint: {
				'line-width': widthByZoom(['case', isOpen, 8, 4.5], ['case', isOpen, 12, 8]),
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
				'line-width': widthByZoom(['case', isOpen, 2.5, 2], ['case', isOpen, 3.5, 3]),
				'line-dasharray': [0, 2],
			},
		},
	];
}

/** A line's width in pixels: at zoom 3 and, growing towards it, from zoom 6 on. */
function widthByZoom(
	small: ExpressionSpecification,
	large: ExpressionSpecification,
): ExpressionSpecification {
	return ['interpolate', ['linear'], ['zoom'], 3, small, 6, large];
}

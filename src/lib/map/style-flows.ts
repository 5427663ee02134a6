/** Flows as arrows: the shaft's width is the count, the head goes on beyond it. */
import type { Feature, FeatureCollection, LineString, Point } from 'geojson';
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { FlowArrow } from './flow-arrows';
import { flowGrowth, flowHead } from './flow-scale';
import { imageId, layers, sources } from './ids';
import { arrowheadWidth, clearanceSize } from './mark-images';
import type { Palette } from './palette';
import type { View } from '$lib/story/view';

interface FlowLineProperties {
	place: string;
	width: number;
	known: boolean;
	open: boolean;
}

interface FlowHeadProperties {
	place: string;
	icon: string;
	/** Of the image's own size. */
	scale: number;
	bearing: number;
}

/** Slightly transparent, so that the borders under an arrow can be followed. */
export const flowOpacity: Record<View, number> = { reports: 0.82, crossings: 0.92 };

/** The shafts. An arrow is open where the place is that reported it, or that people enter by it. */
export function flowLineFeatures(
	arrows: FlowArrow[],
	selected: string | null,
): FeatureCollection<LineString, FlowLineProperties> {
	const features = arrows.map(
		({ place, to, width, known, line }): Feature<LineString, FlowLineProperties> => {
			const open = place === selected || to === selected;
			return {
				type: 'Feature',
				properties: { place, width, known, open },
				geometry: { type: 'LineString', coordinates: line },
			};
		},
	);
	return { type: 'FeatureCollection', features };
}

/** The heads, at the shafts' ends. */
export function flowHeadFeatures(
	arrows: FlowArrow[],
	palette: Palette,
	selected: string | null,
): FeatureCollection<Point, FlowHeadProperties> {
	const features = arrows.map(({ place, to, width, line, bearing }): Feature<Point, FlowHeadProperties> => {
		const state = place === selected || to === selected ? 'open' : 'plain';
		const icon = imageId({ image: 'arrowhead', theme: palette.name, state });
		const scale = flowHead(width).width / arrowheadWidth;
		return {
			type: 'Feature',
			properties: { place, icon, scale, bearing },
			geometry: { type: 'Point', coordinates: line.at(-1) ?? [] },
		};
	});
	return { type: 'FeatureCollection', features };
}

/** Shafts, dashed where the count is not known. */
export function flowLineLayers(palette: Palette, view: View): LayerSpecification[] {
	const color: ExpressionSpecification = ['case', ['get', 'open'], palette.flowInk, palette.flow];
	const known: FilterSpecification = ['get', 'known'];
	const paint = { 'line-color': color, 'line-width': grown('width'), 'line-opacity': flowOpacity[view] };
	const layer = { type: 'line' as const, source: sources.flows, layout: { 'line-join': 'round' as const } };
	return [
		{ ...layer, id: layers.flows, filter: known, paint },
		{
			...layer,
			id: layers.unknownFlows,
			filter: ['!', known],
			paint: { ...paint, 'line-dasharray': [2.5, 2] },
		},
	];
}

/**
 * Keeps names of the base map off the shafts: images that show nothing, in a row along each. Labels of reported places
 * are placed before them, where they find room.
 */
export const flowClearanceLayer: LayerSpecification = {
	id: 'flow-clearance',
	type: 'symbol',
	source: sources.flows,
	layout: {
		'symbol-placement': 'line',
		'symbol-spacing': clearanceSize,
		'icon-image': imageId({ image: 'clearance' }),
		'icon-overlap': 'always',
		'icon-padding': 1,
	},
};

/** Heads. Labels keep clear of them. */
export function flowHeadLayer(view: View): LayerSpecification {
	return {
		id: layers.arrowheads,
		type: 'symbol',
		source: sources.arrowheads,
		layout: {
			'icon-image': ['get', 'icon'],
			'icon-size': grown('scale'),
			'icon-rotate': ['get', 'bearing'],
			'icon-rotation-alignment': 'map',
			'icon-anchor': 'bottom',
			'icon-overlap': 'always',
			// Their boxes are larger than they look, the more so the more they are turned.
			'icon-padding': -3,
		},
		paint: { 'icon-opacity': flowOpacity[view] },
	};
}

/** A property in pixels or as a scale, smaller on a small map. */
function grown(property: string): ExpressionSpecification {
	const { from, to, share } = flowGrowth;
	return ['interpolate', ['linear'], ['zoom'], from, ['*', share, ['get', property]], to, ['get', property]];
}

/** Layers of the base map: quiet, so that what is reported meets the eye first. Features are told apart by `layer`. */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { StoryOutline } from '$lib/story/outline';
import { fonts, textFont } from './fonts';
import { awayState, imageId, sources } from './ids';
import { channels, type Palette } from './palette';
import { perFeature } from './per-feature';

type Lines = Extract<LayerSpecification, { type: 'line' }>;
type Symbols = Extract<LayerSpecification, { type: 'symbol' }>;

/** Land, water and lines, from the land up. The sea is what the page has behind the map. */
export function basemapLayers(story: StoryOutline, palette: Palette): LayerSpecification[] {
	const country = ownCountry(story);
	const fill = { type: 'fill' as const, source: sources.basemap };
	return [
		{
			...fill,
			id: 'land',
			filter: isLayer('country'),
			paint: { 'fill-color': ['case', ['==', ['get', 'code'], country], palette.country, palette.land] },
		},
		{
			...fill,
			id: 'lakes',
			filter: isLayer('lake'),
			paint: { 'fill-color': perFeature(palette.sea) },
		},
		line('rivers', isLayer('river'), {
			'line-color': ['rgba', ...channels(palette.river), ['match', ['get', 'rank'], 1, 1, 2, 0.8, 0.6]],
			'line-width': byZoom(0.5, 1.4),
		}),
		line('borders', isLayer('border'), {
			'line-color': perFeature(palette.border),
			'line-width': byZoom(0.7, 1.2),
		}),
		line('story-borders', ['all', isLayer('border'), ['in', country, ['get', 'codes']]], {
			'line-color': perFeature(palette.storyBorder),
			'line-width': byZoom(0.9, 1.8),
		}),
		line('unsettled-lines', ['in', ['get', 'layer'], ['literal', ['disputed', 'schematic']]], {
			'line-color': perFeature(palette.disputed),
			'line-width': byZoom(0.9, 1.4),
			'line-dasharray': [3, 2.5],
		}),
	];
}

/**
 * Names of countries and cities. They yield to all that is reported, which is placed before them. At the first view those of
 * the drawing are seen, and dots of cities too.
 */
export function basemapLabels(story: StoryOutline, palette: Palette): LayerSpecification[] {
	const opacity: ExpressionSpecification = ['global-state', awayState];
	const shown = { 'text-opacity': opacity, 'icon-opacity': opacity };
	const country = ownCountry(story);
	// A country that the story marks has the story's label, not two.
	const marked = story.places.filter(({ kind }) => kind === 'country').flatMap(({ countries }) => countries);
	return [
		symbols('city-labels', isLayer('city'), {
			layout: {
				'text-field': ['get', 'name'],
				'text-font': textFont(fonts.regular),
				'text-size': 11.5,
				'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
				'text-radial-offset': 0.5,
				'text-justify': 'auto',
				'icon-image': imageId({ image: 'city', theme: palette.name }),
			},
			paint: { ...labelPaint(perFeature(palette.cityLabel), palette.halo), ...shown },
		}),
		symbols(
			'country-labels',
			['all', isLayer('country-label'), ['!', ['in', ['get', 'code'], ['literal', marked]]]],
			{
				layout: {
					'text-field': ['get', 'name'],
					'text-font': textFont(fonts.semibold),
					'text-size': ['case', ['==', ['get', 'code'], country], 12.5, 10.5],
					'text-letter-spacing': ['case', ['==', ['get', 'code'], country], 0.25, 0.15],
					'text-transform': 'uppercase',
					'text-max-width': 9,
					'text-variable-anchor-offset': ['center', [0, 0], 'bottom', [0, -0.6], 'top', [0, 0.6]],
					'text-padding': 4,
				},
				paint: { ...labelPaint(perFeature(palette.label), palette.halo), ...shown },
			},
		),
	];
}

/** Letters in a colour with a soft edge, so that lines under them do not hurt. */
export function labelPaint(color: ExpressionSpecification, halo: string): NonNullable<Symbols['paint']> {
	return {
		'text-color': color,
		'text-halo-color': halo,
		'text-halo-width': 1.4,
		'text-halo-blur': 0.3,
		// By as much MapLibre sets letters higher than a browser sets those of the drawing.
		'text-translate': [0, 0.2],
	};
}

function symbols(id: string, filter: FilterSpecification, rest: Pick<Symbols, 'layout' | 'paint'>): Symbols {
	const { layout, paint } = rest;
	const order = { 'symbol-sort-key': ['get', 'rank'] as ExpressionSpecification };
	return { id, type: 'symbol', source: sources.basemap, filter, layout: { ...order, ...layout }, paint };
}

function line(id: string, filter: FilterSpecification, paint: Lines['paint']): Lines {
	const layout: Lines['layout'] = { 'line-join': 'round', 'line-cap': 'round' };
	return { id, type: 'line', source: sources.basemap, filter, layout, paint };
}

function isLayer(layer: string): ExpressionSpecification {
	return ['==', ['get', 'layer'], layer];
}

/** Pixels from the whole world to a town. */
function byZoom(far: number, near: number): ExpressionSpecification {
	return ['interpolate', ['linear'], ['zoom'], 3, perFeature(far), 8, perFeature(near)];
}

/** The code of the story's country; of a story without one what is in no code, as '' would be in all. */
function ownCountry({ dateline }: Pick<StoryOutline, 'dateline'>): string {
	return dateline.country ?? '?';
}

/** Labels of reported places and flows, where `frameLabels` has put them. */
import type { Feature, FeatureCollection, Point } from 'geojson';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { itemsById } from '$lib/story/lookup';
import type { StoryOutline } from '$lib/story/outline';
import { fonts, textFont } from './fonts';
import type { FramedLabel } from './framed-labels';
import { layers, sources } from './ids';
import { detailFace, labelFaces, type LabelRole } from './map-labels';
import { placeAccent } from './marks';
import type { Palette } from './palette';
import { labelPaint } from './style-basemap';
import { markState } from './style-marks';
import { lineWidth } from './text-width';
import type { View } from '$lib/story/view';

interface LabelProperties {
	place: string;
	role: LabelRole;
	title: string;
	/** Begins with a new line, or is empty. */
	detail: string;
	/** Ems from the position to the side of the text at which its lines are flush, in the middle of its height. */
	offset: [number, number];
	justify: FramedLabel['justify'];
	color: string;
}

/** The labels as points. */
export function labelFeatures(
	labels: FramedLabel[],
	story: StoryOutline,
	palette: Palette,
	view: View,
	selected: string | null,
): FeatureCollection<Point, LabelProperties> {
	const places = itemsById(story.places);
	const features = labels.map((label): Feature<Point, LabelProperties> => {
		const { id, place, role, title, detail, position, offset, justify } = label;
		const owner = places.get(id);
		const accent = owner ? placeAccent(owner, story) : 'flow';
		const quiet = markState(place, accent, view, selected) === 'quiet';
		const { size } = labelFaces[role];
		const properties: LabelProperties = {
			place,
			role,
			title,
			detail: detail && `\n${detail}`,
			offset: [round((offset[0] + flushSide(label)) / size), round(offset[1] / size)],
			justify,
			color: quiet ? palette.muted : labelColor(role, accent, palette),
		};
		return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: position } };
	});
	return { type: 'FeatureCollection', features };
}

/** Pixels from the middle of a label to the side at which its lines are flush. */
function flushSide({ role, title, detail, justify }: FramedLabel): number {
	if (justify === 'center') return 0;
	const widths = [
		...title.split('\n').map((line) => lineWidth(line, labelFaces[role])),
		...detail.split('\n').map((line) => lineWidth(line, detailFace)),
	];
	const half = Math.max(...widths) / 2;
	return justify === 'left' ? -half : half;
}

function labelColor(role: LabelRole, accent: 'event' | 'flow', palette: Palette): string {
	if (role === 'flow') return palette.flowInk;
	if (role !== 'vague') return palette.ink;
	return accent === 'flow' ? palette.flowInk : palette.eventInk;
}

function round(ems: number): number {
	return Number(ems.toFixed(3));
}

/** One layer for names, one above it for numbers. */
export function labelLayers(palette: Palette): LayerSpecification[] {
	const size = (role: LabelRole) => labelFaces[role].size;
	return [
		labelLayer(layers.placeLabels, palette, {
			filter: ['!=', ['get', 'role'], 'flow'],
			'text-field': ['get', 'title'],
			'text-font': [
				'match',
				['get', 'role'],
				'vague',
				['literal', textFont(fonts.italic)],
				['literal', textFont(fonts.semibold)],
			],
			'text-size': [
				'match',
				['get', 'role'],
				'country',
				size('country'),
				'vague',
				size('vague'),
				size('point'),
			],
			'text-letter-spacing': ['match', ['get', 'role'], 'country', labelFaces.country.spacing ?? 0, 0],
		}),
		labelLayer(layers.flowLabels, palette, {
			filter: ['==', ['get', 'role'], 'flow'],
			'text-field': [
				'format',
				['get', 'title'],
				{},
				['get', 'detail'],
				{
					'font-scale': detailFace.size / labelFaces.flow.size,
					'text-font': ['literal', textFont(detailFace.font)],
				},
			],
			'text-font': textFont(labelFaces.flow.font),
			'text-size': size('flow'),
		}),
	];
}

/** When MapLibre is asked what lies under the pointer, it has a list as its JSON, and would warn. */
const pixelOffset: ExpressionSpecification = [
	'case',
	['==', ['typeof', ['get', 'offset']], 'string'],
	['literal', [0, 0]],
	['array', 'number', 2, ['get', 'offset']],
];

type Symbols = Extract<LayerSpecification, { type: 'symbol' }>;

function labelLayer(
	id: string,
	palette: Palette,
	{ filter, ...layout }: { filter: ExpressionSpecification } & NonNullable<Symbols['layout']>,
): LayerSpecification {
	return {
		id,
		type: 'symbol',
		source: sources.labels,
		filter,
		layout: {
			...layout,
			'text-offset': pixelOffset,
			'text-justify': ['get', 'justify'],
			// In letters of another width a label still begins beside what it names.
			'text-anchor': ['get', 'justify'],
			// Lines are broken already.
			'text-max-width': 100,
			'text-padding': 1,
			// They have their places. MapLibre would leave one out that it takes to be a pixel too wide.
			'text-allow-overlap': true,
		},
		paint: labelPaint(['get', 'color'], palette.halo),
	};
}

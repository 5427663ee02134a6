/** A small invented story on an invented map: three countries side by side, ten degrees wide each, and a far town. */
import type { Feature, MultiLineString, Polygon } from 'geojson';
import { frameLabels, type FramedLabel } from '$lib/map/framed-labels';
import { homeCamera } from '$lib/map/home-camera';
import { noInsets, type Insets, type Size } from '$lib/map/frame';
import { palettes } from '$lib/map/palette';
import type { StyleInput } from '$lib/map/style';
import type { Borders } from '$lib/story/borders';
import { storyFeatures } from '$lib/story/features';
import { makeFigure, makePlace, makeReport, makeStory } from '../../story-pieces';

const west: Record<string, number> = { NO: 5, SE: 15, FI: 25 };

const country = (code: string): Feature<Polygon, { code: string; name: string }> => {
	const x = west[code]!;
	const ring = [
		[x, 58],
		[x + 10, 58],
		[x + 10, 68],
		[x, 68],
		[x, 58],
	];
	return {
		type: 'Feature',
		properties: { code, name: code },
		geometry: { type: 'Polygon', coordinates: [ring] },
	};
};

const border = (x: number): Feature<MultiLineString> => ({
	type: 'Feature',
	properties: {},
	geometry: {
		type: 'MultiLineString',
		coordinates: [Array.from({ length: 41 }, (_, i) => [x, 58 + i / 4])],
	},
});

const borders: Borders = {
	country: (code) => (code in west ? country(code) : undefined),
	border: (a, b) => {
		const pair = [a, b].sort().join('-');
		return pair === 'NO-SE' ? border(15) : pair === 'FI-SE' ? border(25) : undefined;
	},
	codes: () => Object.keys(west).sort(),
};

const party = { id: 'party', name: 'A party', role: 'an office', short: 'party' };

export const sampleStory = makeStory({
	dateline: { ...makeStory().dateline, country: 'SE' },
	topics: [
		{ id: 'events', name: 'Events', accent: 'event' },
		{ id: 'moves', name: 'Moves', accent: 'flow' },
	],
	places: [
		makePlace({ id: 'alpha', name: 'Alpha town', countries: ['SE'], point: [20, 63] }),
		makePlace({ id: 'beta', name: 'Beta', countries: ['SE'], point: [22, 60], precision: 'inferred' }),
		makePlace({
			id: 'gate',
			kind: 'crossing',
			name: 'Gate–Tor',
			countries: ['SE', 'FI'],
			precision: 'site',
			point: [25, 61.5],
			sides: { from: { name: 'Gate', country: 'SE' }, to: { name: 'Tor', country: 'FI' } },
		}),
		makePlace({
			id: 'north',
			kind: 'area',
			name: 'North and north-west of Alpha town',
			countries: ['SE'],
			precision: 'area',
			point: [19.5, 63.9],
			shape: { type: 'sector', centre: [20, 63], radius: 120, directions: ['north', 'north-west'] },
		}),
		makePlace({
			id: 'line',
			kind: 'border',
			name: 'Border of the two',
			countries: ['NO', 'SE'],
			precision: 'area',
			point: [15, 63],
			shape: { type: 'border', between: ['NO', 'SE'] },
		}),
		makePlace({
			id: 'home',
			kind: 'country',
			name: 'Homeland',
			countries: ['SE'],
			precision: 'country',
			point: [19, 61],
		}),
		makePlace({
			id: 'east',
			kind: 'country',
			name: 'Eastland',
			countries: ['FI'],
			precision: 'country',
			point: [30, 63],
		}),
		makePlace({
			id: 'west',
			kind: 'country',
			name: 'Westland',
			countries: ['NO'],
			precision: 'country',
			point: [10, 63],
		}),
		makePlace({ id: 'omega', name: 'Omega', countries: ['NZ'], point: [174, -41] }),
	],
	reports: [
		makeReport({ id: 'blast', place: 'alpha' }),
		makeReport({ id: 'march', place: 'alpha' }),
		makeReport({ id: 'hint', place: 'beta' }),
		makeReport({ id: 'wait', place: 'gate', topic: 'moves' }),
		makeReport({ id: 'talks', place: 'line' }),
		makeReport({ id: 'shots', place: 'north' }),
		makeReport({
			id: 'arrivals',
			place: 'east',
			topic: 'moves',
			figures: [
				makeFigure('over 20,000 people', {
					id: 'east',
					report: 'arrivals',
					from: 'home',
					to: 'east',
					claimant: party,
				}),
			],
		}),
		makeReport({
			id: 'others',
			place: null,
			topic: 'moves',
			figures: [
				makeFigure('unknown', { id: 'west', report: 'others', from: 'home', to: 'west' }),
				makeFigure('5,000 people', {
					id: 'away',
					report: 'others',
					from: 'home',
					to: 'omega',
					claimant: party,
				}),
			],
		}),
		makeReport({ id: 'vote', place: 'omega' }),
	],
});

export const sampleFeatures = storyFeatures(sampleStory, borders);

/** The sample's labels in a frame, as its first view has them. */
export function sampleLabels(frame: Size, insets: Insets = noInsets): FramedLabel[] {
	const camera = homeCamera(sampleStory, sampleFeatures, frame, insets);
	return frameLabels(sampleStory, sampleFeatures, { camera, frame, insets, covered: [] });
}

/** What the sample's style is made of, with changes. */
export function sampleInput(changes: Partial<StyleInput> = {}): StyleInput {
	return {
		story: sampleStory,
		features: sampleFeatures,
		basemap: '/basemap.json',
		palette: palettes.light,
		view: 'reports',
		selected: null,
		labels: sampleLabels({ width: 876, height: 800 }),
		...changes,
	};
}

import { featureFilter, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { framedMarks } from '$lib/map/framed-marks';
import { sources } from '$lib/map/ids';
import { drawNamedImage } from '$lib/map/mark-images';
import { palettes } from '$lib/map/palette';
import { framedSources, storyStyle, type StyleInput } from '$lib/map/style';
import { featuresOf, manyPlaces } from './many-places';
import { sampleInput } from './sample-story';

const story = manyPlaces(1000);
const features = featuresOf(story);
const frame = { width: 800, height: 600 };
const marks = framedMarks(story, { camera: { center: [20, 63], zoom: 5 }, frame });
const input = (changes: Partial<StyleInput> = {}) =>
	sampleInput({ story, features, labels: [], marks, ...changes });
const marksOf = (changes: Partial<StyleInput> = {}) =>
	framedSources(input(changes))[sources.marks].data.features.map(({ properties }) => properties!);

describe('storyStyle of a clustered story', () => {
	it.each(Object.values(palettes))('is valid and names images that are drawn: $name', (palette) => {
		for (const view of ['reports', 'crossings'] as const) {
			expect(validateStyleMin(storyStyle(input({ palette, view })))).toEqual([]);
			const icons = marksOf({ palette, view }).map(({ icon }) => String(icon));
			expect(icons.filter((icon) => !drawNamedImage(icon))).toEqual([]);
			expect(icons.some((icon) => icon.startsWith(`cluster ${palette.name}`))).toBe(true);
		}
	});

	it('has a feature for each mark of the framing, clusters with their counts', () => {
		const found = marksOf();
		expect(found).toHaveLength(marks.places.length + marks.clusters.length);
		const counts = found.flatMap(({ cluster, count }) => (cluster === undefined ? [] : [String(count)]));
		expect(counts).toEqual(marks.clusters.map(({ count }) => count.toLocaleString('en-GB')));
		expect(counts.length).toBeGreaterThan(5);
	});

	it('is small, however many places there are', () => {
		const { features: none } = framedSources(input())[sources.labels].data;
		expect(none).toEqual([]);
		expect(JSON.stringify(storyStyle(input())).length).toBeLessThan(60_000);
	});

	it('shows the open place by itself, also where a cluster holds it', () => {
		const alone = new Set(marks.places.map(({ id }) => id));
		const held = story.places.find(({ id }) => !alone.has(id))!;
		const open = marksOf({ selected: held.id }).filter(({ icon }) => String(icon).endsWith('open'));
		expect(open.map(({ place }) => String(place))).toEqual([held.id]);
		expect(Math.max(...marksOf({ selected: held.id }).map(({ order }) => Number(order)))).toBe(
			open[0]!.order,
		);
	});

	it('lets what happened stand back behind the border crossings', () => {
		const states = marksOf({ view: 'crossings' }).map(({ icon }) => String(icon).split(' ').at(-1));
		expect(new Set(states)).toEqual(new Set(['quiet']));
	});

	it('writes counts over the marks, and only where there are clusters', () => {
		const ids = storyStyle(input()).layers.map(({ id }) => id);
		expect(ids.indexOf('cluster-labels')).toBe(ids.indexOf('marks') + 1);
		expect(storyStyle(sampleInput()).layers.map(({ id }) => id)).not.toContain('cluster-labels');
	});
});

describe('framedSources', () => {
	it('are those of the style that the camera changes', () => {
		const style = storyStyle(input());
		for (const [name, source] of Object.entries(framedSources(input()))) {
			expect(style.sources[name]).toEqual(source);
		}
		const moved = framedMarks(story, { camera: { center: [10, 60], zoom: 7 }, frame });
		const other = storyStyle(input({ marks: moved }));
		const changed = Object.keys(style.sources).filter(
			(name) => JSON.stringify(style.sources[name]) !== JSON.stringify(other.sources[name]),
		);
		expect(changed).toEqual([sources.marks]);
	});

	it('have every place where no marks are given', () => {
		const { data }: { data: FeatureCollection } = framedSources(sampleInput())[sources.marks];
		expect(data.features).toHaveLength(sampleInput().story.places.length);
	});
});

describe('a story without a country', () => {
	it('has no border of its own', () => {
		const layer = storyStyle(input()).layers.find(({ id }) => id === 'story-borders')!;
		if (layer.type !== 'line') throw new Error('no line');
		const isOwn = featureFilter(layer.filter!, 'layers[0].filter');
		const border = { type: 2 as const, properties: { layer: 'border', codes: 'FI-SE' }, geometry: [] };
		expect(isOwn.filter({ zoom: 4 }, { ...border, id: undefined })).toBe(false);
	});
});

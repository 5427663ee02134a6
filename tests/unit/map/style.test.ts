import { featureFilter, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { frameLabels } from '$lib/map/framed-labels';
import { noInsets } from '$lib/map/frame';
import { fonts } from '$lib/map/fonts';
import { homeCamera } from '$lib/map/home-camera';
import { awayState, sources } from '$lib/map/ids';
import { drawNamedImage } from '$lib/map/mark-images';
import { palettes } from '$lib/map/palette';
import { exactLayers, nearLayers } from '$lib/map/pick';
import { storyStyle, type StyleInput } from '$lib/map/style';
import { borders } from '$lib/server/geography';
import { storyFeatures } from '$lib/story/features';
import { readUkraine } from '../../story-pieces';
import { readData as data, readLayer as layer } from './read-style';
import { sampleInput, sampleStory } from './sample-story';

const frame = { width: 876, height: 800 };
const ukraine = readUkraine();
const features = storyFeatures(ukraine, borders);
const camera = homeCamera(ukraine, features, frame, noInsets);
const labels = frameLabels(ukraine, features, { camera, frame, insets: noInsets, covered: [] });
const stories: Record<string, Partial<StyleInput>> = {
	sample: {},
	ukraine: { story: ukraine, features, labels },
	'sample without labels': { labels: [] },
};

/** A story's style in one theme and view, with nothing open and with each of its places. */
const cases = Object.entries(stories).flatMap(([name, story]) =>
	Object.values(palettes).flatMap((palette) =>
		(['reports', 'crossings'] as const).map((view) => {
			const open = [null, ...(story.story ?? sampleStory).places.map(({ id }) => id)];
			const styles = open.map((selected) => storyStyle(sampleInput({ ...story, palette, view, selected })));
			return { name, theme: palette.name, view, styles };
		}),
	),
);

const leaves = (value: unknown): string[] =>
	typeof value === 'string'
		? [value]
		: typeof value === 'object' && value
			? Object.values(value).flatMap(leaves)
			: [];
const layouts = (style: StyleSpecification) =>
	style.layers.map((one) => ('layout' in one ? { ...one.layout } : {}) as Record<string, unknown>);

/** Within half a pixel at whole zoom levels. */
const basemap = { type: 'geojson', data: '/basemap.json', tolerance: 0.5 };

describe('storyStyle', () => {
	it.each(cases)('of $name is valid: $theme, $view', ({ styles }) => {
		for (const style of styles) expect(validateStyleMin(style)).toEqual([]);
	});

	it.each(cases)('of $name names only images that are drawn: $theme, $view', ({ styles, theme }) => {
		for (const style of styles) {
			const icons = [sources.marks, sources.arrowheads].flatMap((source) =>
				data(style, source).features.map(({ properties }) => String(properties?.icon)),
			);
			const patterns = style.layers.flatMap((one) =>
				one.type === 'fill' ? leaves(one.paint?.['fill-pattern']) : [],
			);
			const named = layouts(style).flatMap((layout) => leaves(layout['icon-image']));
			const images = [
				...icons,
				...[...patterns, ...named].filter((leaf) => leaf.includes(' ') || leaf === 'clearance'),
			];
			expect(images.length).toBeGreaterThan(10);
			expect(images.filter((id) => !drawNamedImage(id))).toEqual([]);
			expect(images.filter((id) => id !== 'clearance' && !id.includes(` ${theme}`))).toEqual([]);
		}
	});

	it.each(cases)('of $name asks for the device’s letters, in the three cuts: $theme, $view', ({ styles }) => {
		for (const style of styles) {
			const texts = layouts(style).flatMap((layout) => [layout['text-font'], layout['text-field']]);
			const cuts = leaves(texts).filter((leaf) => leaf.startsWith('Label '));
			expect(new Set(cuts)).toEqual(new Set(Object.values(fonts)));
			expect(leaves(texts).filter((leaf) => leaf === 'system-ui')).toHaveLength(cuts.length);
			expect(style).not.toHaveProperty('glyphs');
			expect(style).not.toHaveProperty('font-faces');
		}
	});

	it.each(cases)('of $name has text in label layers, and in no others: $theme, $view', ({ styles }) => {
		for (const style of styles) {
			const withText = style.layers.filter(
				(one) => one.type === 'symbol' && one.layout?.['text-field'] !== undefined,
			);
			const called = style.layers.filter(({ id }) => id.endsWith('labels'));
			expect(withText.map(({ id }) => id)).toEqual(called.map(({ id }) => id));
			expect(called).toHaveLength(4);
		}
	});

	it.each(cases)(
		'of $name keeps layers and the base map in each state: $theme, $view',
		({ name, styles }) => {
			const first = cases.find((one) => one.name === name)!.styles[0]!;
			for (const style of styles) {
				expect(style.layers.map(({ id, type }) => [id, type])).toEqual(
					first.layers.map(({ id, type }) => [id, type]),
				);
				expect(style.sources[sources.basemap]).toEqual(basemap);
				expect(style.sources[sources.shapes]).toEqual(first.sources[sources.shapes]);
			}
		},
	);

	const light = storyStyle(sampleInput());

	it('draws reported borders as finely as the base map', () => {
		expect(light.sources[sources.shapes]).toMatchObject({ tolerance: basemap.tolerance });
	});

	it('has no mark of a far place at the first view, and has it elsewhere', () => {
		const [near, far] = sampleStory.places;
		const style = storyStyle(sampleInput({ far: [far!.id] }));
		const { filter } = layer(style, 'marks') as { filter: Parameters<typeof featureFilter>[0] };
		const shown = (away: number) =>
			[near, far].map((place) =>
				featureFilter(filter, 'layers[0].filter', { [awayState]: away }).filter(
					{ zoom: 5, globalState: { [awayState]: away } },
					{
						type: 1,
						properties: { place: place!.id },
					},
				),
			);
		expect([shown(0), shown(1)]).toEqual([
			[true, false],
			[true, true],
		]);
	});

	it('draws reported places over the base map, labels over arrows, and marks over everything', () => {
		const order = light.layers.map(({ id }) => id);
		const at = (id: string) => order.indexOf(id);
		expect(at('land')).toBe(0);
		expect(at('marks')).toBe(order.length - 1);
		expect(at('country-labels')).toBeLessThan(at('flow-clearance'));
		expect(at('flow-clearance')).toBeLessThan(at('place-labels'));
		expect(at('place-labels')).toBeLessThan(at('flow-labels'));
		expect(at('story-borders')).toBeLessThan(at('reported-areas'));
	});

	it('has every layer that a click asks', () => {
		const ids = light.layers.map(({ id }) => id);
		expect([...nearLayers, ...exactLayers].filter((id) => !ids.includes(id))).toEqual([]);
	});

	it('names no country twice', () => {
		const { filter } = layer(light, 'country-labels') as Extract<LayerSpecification, { type: 'symbol' }>;
		const labelled = featureFilter(filter!, 'layers[0].filter');
		const shows = (code: string) =>
			labelled.filter(
				{ zoom: 4 },
				{ type: 1, id: undefined, properties: { layer: 'country-label', code }, geometry: [] },
			);
		expect([shows('SE'), shows('NO'), shows('FI'), shows('DK')]).toEqual([false, false, false, true]);
	});

	it('marks the open place, in sight of all others', () => {
		const icons = (selected: string | null) =>
			data(storyStyle(sampleInput({ selected })), sources.marks).features.map(
				({ properties }) => properties!,
			);
		expect(icons(null).filter(({ icon }) => String(icon).endsWith('open'))).toEqual([]);
		const open = icons('alpha').filter(({ icon }) => String(icon).endsWith('open'));
		expect(open.map(({ place }) => place as string)).toEqual(['alpha']);
		expect(Math.max(...icons('alpha').map(({ order }) => Number(order)))).toBe(open[0]!.order);
	});

	it('lets what happened stand back behind the border crossings, but not the place that is open', () => {
		const states = (view: StyleInput['view'], selected: string | null = null) =>
			Object.fromEntries(
				data(storyStyle(sampleInput({ view, selected })), sources.marks).features.map(({ properties }) => [
					properties!.place as string,
					String(properties!.icon).split(' ').at(-1),
				]),
			);
		expect(states('reports')).toMatchObject({ alpha: 'plain', gate: 'plain' });
		expect(states('crossings')).toMatchObject({ alpha: 'quiet', gate: 'plain', east: 'plain' });
		expect(states('crossings', 'alpha')).toMatchObject({ alpha: 'open' });
	});
});

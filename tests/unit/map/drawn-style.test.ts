import type {
	LayerSpecification,
	Map as MapLibreMap,
	SourceSpecification,
	StyleSpecification,
} from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { DrawnStyle, emptyStyle } from '$lib/map/drawn-style';
import { fonts, textFont } from '$lib/map/fonts';
import { sources } from '$lib/map/ids';
import { mapLetters } from '$lib/map/letters';
import { palettes } from '$lib/map/palette';
import { featureImages, storyStyle } from '$lib/map/style';
import { sampleInput } from './sample-story';

type Transform = (previous: StyleSpecification | undefined, next: StyleSpecification) => StyleSpecification;

/** A map that keeps the style it is given, and the input that its style is made of. */
function makeMap() {
	let input = sampleInput({});
	let style: StyleSpecification = structuredClone(emptyStyle);
	let styles = 0;
	const letters: Record<string, string[]> = {};
	const images: string[] = [];
	/** How many layers the style had when the map last looked at it. */
	let seen = 0;
	const addLayer = (layer: LayerSpecification) => void style.layers.push(structuredClone(layer));
	const map = {
		addLayer: (layer: LayerSpecification) => {
			addLayer(layer);
			seen = style.layers.length;
		},
		style: {
			addSource: (id: string, source: SourceSpecification) => {
				style.sources[id] = structuredClone(source);
			},
			addLayer,
			glyphManager: {
				getGlyphs: (asked: Record<string, { default: string[] }>) => {
					for (const [stack, { default: some }] of Object.entries(asked))
						(letters[stack] ??= []).push(...some);
				},
			},
		},
		setStyle: (next: StyleSpecification, { transformStyle }: { transformStyle: Transform }) => {
			styles += 1;
			style = transformStyle(style, next);
		},
		getSource: (id: string) => ({
			setData: (data: unknown) => void Object.assign(style.sources[id]!, { data }),
		}),
		setPaintProperty: (layer: string, property: string, value: unknown) => {
			const found = style.layers.find(({ id }) => id === layer)!;
			Object.assign((found.paint ??= {}), { [property]: value });
		},
	};
	return {
		drawn: new DrawnStyle(
			map as unknown as MapLibreMap,
			() => input,
			(ids) => images.push(...ids),
		),
		change: (overrides: Parameters<typeof sampleInput>[0]) => (input = sampleInput(overrides)),
		/** As MapLibre does once it has fetched the base map. */
		resolveBasemap: (data: string) => Object.assign(style.sources[sources.basemap]!, { data }),
		style: () => style,
		styles: () => styles,
		seen: () => seen,
		letters,
		images,
	};
}

describe('DrawnStyle', () => {
	const selected = sampleInput({}).story.places[0]!.id;

	it('begins with the whole style, without setting it', async () => {
		const { drawn, style, styles } = makeMap();
		await drawn.begin();
		expect(style()).toEqual(storyStyle(sampleInput({})));
		expect(styles()).toBe(0);
	});

	it('has the map look at its style once all is there, though it has every image already', async () => {
		const { drawn, style, seen } = makeMap();
		await drawn.begin();
		expect(seen()).toBe(style().layers.length);
	});

	it('has its letters and images drawn before the map asks for them', async () => {
		const { drawn, letters, images } = makeMap();
		await drawn.begin();
		const asked = mapLetters(sampleInput({}).labels);
		for (const font of Object.values(fonts))
			expect(letters[textFont(font).join(',')]).toEqual(
				asked.flatMap((one) => (one.font === font ? [one.letter] : [])),
			);
		expect(images).toEqual(featureImages(storyStyle(sampleInput({}))));
		expect(images.length).toBeGreaterThan(3);
	});

	it('draws another open place as the whole style would, without setting a style', async () => {
		const { drawn, change, style, styles } = makeMap();
		await drawn.begin();
		const input = change({ selected });
		drawn.drawSelected();
		expect(style()).toEqual(storyStyle(input));
		expect(styles()).toBe(0);
	});

	it('draws other labels as the whole style would, without setting a style', async () => {
		const { drawn, change, style, styles } = makeMap();
		await drawn.begin();
		expect(sampleInput({}).labels).not.toEqual([]);
		const input = change({ labels: [] });
		drawn.drawFramed();
		expect(style()).toEqual(storyStyle(input));
		expect(styles()).toBe(0);
	});

	it('keeps the base map as MapLibre has it', async () => {
		const { drawn, change, resolveBasemap, style } = makeMap();
		await drawn.begin();
		resolveBasemap('blob:basemap');
		const input = change({ palette: palettes.dark });
		drawn.draw();
		const expected = storyStyle(input);
		expect(style().layers).toEqual(expected.layers);
		expect(style().sources[sources.basemap]).toMatchObject({ data: 'blob:basemap' });
	});

	it.each(['draw', 'drawFramed', 'drawSelected'] as const)(
		'has done, once it has begun, what %s was to do meanwhile',
		async (method) => {
			const { drawn, change, style, styles } = makeMap();
			const begun = drawn.begin();
			const input = change({ selected });
			drawn[method]();
			expect(styles()).toBe(0);
			await begun;
			expect(style()).toEqual(storyStyle(input));
			expect(styles()).toBe(1);
		},
	);
});

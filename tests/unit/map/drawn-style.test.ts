import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { DrawnStyle } from '$lib/map/drawn-style';
import { sources } from '$lib/map/ids';
import { palettes } from '$lib/map/palette';
import { storyStyle } from '$lib/map/style';
import { sampleInput } from './sample-story';

type Transform = (previous: StyleSpecification | undefined, next: StyleSpecification) => StyleSpecification;

/** A map that keeps the style it is given, and the input that its style is made of. */
function makeMap() {
	let input = sampleInput({});
	let style = storyStyle(input);
	let styles = 0;
	let onLoad: () => void = () => undefined;
	const map = {
		once: (_: string, listener: () => void) => void (onLoad = listener),
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
		drawn: new DrawnStyle(map as unknown as MapLibreMap, () => input),
		change: (overrides: Parameters<typeof sampleInput>[0]) => (input = sampleInput(overrides)),
		load: () => {
			onLoad();
		},
		/** As MapLibre does once it has fetched the base map. */
		resolveBasemap: (data: string) => Object.assign(style.sources[sources.basemap]!, { data }),
		style: () => style,
		styles: () => styles,
	};
}

describe('DrawnStyle', () => {
	const selected = sampleInput({}).story.places[0]!.id;

	it('draws another open place as the whole style would, without setting a style', () => {
		const { drawn, change, load, style, styles } = makeMap();
		load();
		const input = change({ selected });
		drawn.drawSelected();
		expect(style()).toEqual(storyStyle(input));
		expect(styles()).toBe(0);
	});

	it('draws other labels as the whole style would, without setting a style', () => {
		const { drawn, change, load, style, styles } = makeMap();
		load();
		expect(sampleInput({}).labels).not.toEqual([]);
		const input = change({ labels: [] });
		drawn.drawFramed();
		expect(style()).toEqual(storyStyle(input));
		expect(styles()).toBe(0);
	});

	it('keeps the base map as MapLibre has it', () => {
		const { drawn, change, load, resolveBasemap, style } = makeMap();
		load();
		resolveBasemap('blob:basemap');
		const input = change({ palette: palettes.dark });
		drawn.draw();
		const expected = storyStyle(input);
		expect(style().layers).toEqual(expected.layers);
		expect(style().sources[sources.basemap]).toMatchObject({ data: 'blob:basemap' });
	});

	it.each(['draw', 'drawFramed', 'drawSelected'] as const)(
		'once the first style is there, %s has been done',
		(method) => {
			const { drawn, change, load, style, styles } = makeMap();
			const before = structuredClone(style());
			const input = change({ selected });
			drawn[method]();
			expect(style()).toEqual(before);
			load();
			expect(style()).toEqual(storyStyle(input));
			expect(styles()).toBe(1);
		},
	);

	it('sets no style where nothing has changed until the first is there', () => {
		const { load, styles } = makeMap();
		load();
		expect(styles()).toBe(0);
	});
});

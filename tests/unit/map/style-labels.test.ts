import { describe, expect, it } from 'vitest';
import { sources } from '$lib/map/ids';
import { labelFaces } from '$lib/map/map-labels';
import { palettes } from '$lib/map/palette';
import { storyStyle } from '$lib/map/style';
import { textWidth } from '$lib/map/text-width';
import { readData } from './read-style';
import { sampleInput } from './sample-story';

const light = storyStyle(sampleInput());

describe('labels of a style', () => {
	it('tells status by no colour: a label has ink, or an accent', () => {
		const colors = new Set(
			readData(light, sources.labels).features.map(({ properties }) => properties!.color as string),
		);
		const { ink, eventInk, flowInk } = palettes.light;
		expect([...colors].every((color) => [ink, eventInk, flowInk].includes(color))).toBe(true);
	});

	it('begins a label beside what it names, whatever the width of its letters', () => {
		const input = sampleInput();
		const alpha = input.labels.find(({ id }) => id === 'alpha')!;
		const half = textWidth('Alpha town', labelFaces.point) / 2;
		const sides = { left: -half, center: 0, right: half };
		for (const justify of ['left', 'center', 'right'] as const) {
			const style = storyStyle({ ...input, labels: [{ ...alpha, justify }] });
			const [drawn] = readData(style, sources.labels).features;
			expect(drawn?.properties).toMatchObject({ title: 'Alpha town', justify });
			const [x = NaN] = drawn?.properties?.offset as number[];
			expect(x * 13.5).toBeCloseTo(alpha.offset[0] + sides[justify], 1);
		}
	});
});

import type { StyleSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { palettes } from '$lib/map/palette';
import { selectedParts, storyStyle, type StyleInput } from '$lib/map/style';
import { borders } from '$lib/server/geography';
import { storyFeatures } from '$lib/story/features';
import { readUkraine } from '../../story-pieces';
import { featuresOf, manyPlaces } from './many-places';
import { sampleInput, sampleStory } from './sample-story';

const ukraine = readUkraine();
const many = manyPlaces(200);
const stories: Record<string, Partial<StyleInput>> = {
	sample: { story: sampleStory },
	ukraine: { story: ukraine, features: storyFeatures(ukraine, borders), labels: [] },
	'a clustered story': { story: many, features: featuresOf(many), labels: [] },
};
const cases = Object.entries(stories).flatMap(([name, story]) =>
	Object.values(palettes).flatMap((palette) =>
		(['reports', 'crossings'] as const).map((view) => ({
			name,
			theme: palette.name,
			view,
			input: sampleInput({ ...story, palette, view }),
		})),
	),
);

/** A style to which what depends on the open place has been given. */
function applyParts(style: StyleSpecification, { sources, paints }: ReturnType<typeof selectedParts>) {
	const changed = structuredClone(style);
	for (const [id, { data }] of Object.entries(sources)) Object.assign(changed.sources[id]!, { data });
	for (const { layer, property, value } of paints) {
		const found = changed.layers.find(({ id }) => id === layer);
		if (!found) throw new Error(`no layer is named ${layer}`);
		Object.assign((found.paint ??= {}), { [property]: value });
	}
	return changed;
}

describe('selectedParts', () => {
	it.each(cases)('makes of $name what a whole style with that place is: $theme, $view', ({ input }) => {
		const ids = [null, ...input.story.places.slice(0, 30).map(({ id }) => id), null];
		let style = storyStyle({ ...input, selected: null });
		for (const selected of ids) {
			style = applyParts(style, selectedParts({ ...input, selected }));
			expect(style).toEqual(storyStyle({ ...input, selected }));
		}
	});

	it('differs from place to place', () => {
		const input = sampleInput();
		const parts = ['alpha', 'north', 'east', null].map((selected) => selectedParts({ ...input, selected }));
		expect(new Set(parts.map((part) => JSON.stringify(part))).size).toBe(parts.length);
	});
});

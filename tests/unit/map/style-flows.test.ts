import type { LayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { sources } from '$lib/map/ids';
import { storyStyle } from '$lib/map/style';
import { readData, readLayer } from './read-style';
import { sampleInput } from './sample-story';

const light = storyStyle(sampleInput());

describe('flows of a style', () => {
	it('shows a flow as open where its place is', () => {
		const open = (selected: string | null) =>
			readData(storyStyle(sampleInput({ selected })), sources.flows)
				.features.filter(({ properties }) => properties?.open === true)
				.map(({ properties }) => String(properties?.place));
		expect([open(null), open('east'), open('west')]).toEqual([[], ['east'], ['west']]);
	});

	it('draws an unknown count dashed, and known ones not', () => {
		const dashes = (id: string) =>
			(readLayer(light, id) as Extract<LayerSpecification, { type: 'line' }>).paint?.['line-dasharray'];
		expect(dashes('flows')).toBeUndefined();
		expect(dashes('flows-unknown')).toBeDefined();
		const known = readData(light, sources.flows).features.map(
			({ properties }) => `${String(properties!.place)} ${String(properties!.known)}`,
		);
		expect(known).toEqual(['east true', 'omega true', 'west false']);
	});
});

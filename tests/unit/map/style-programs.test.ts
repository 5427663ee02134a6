import {
	createPropertyExpression,
	isExpression,
	latest,
	type StylePropertySpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { palettes } from '$lib/map/palette';
import { storyStyle } from '$lib/map/style';
import { featuresOf, manyPlaces } from './many-places';
import { sampleInput } from './sample-story';

const many = manyPlaces(200);
const inputs = {
	'a story': sampleInput(),
	'a story of many places': sampleInput({ story: many, features: featuresOf(many), labels: [] }),
};

/** What an expression asks of: of nothing, the zoom level, features, or both. */
function kindOf(type: string, property: string, value: unknown): string {
	const specification = (latest as unknown as Record<string, Record<string, StylePropertySpecification>>)[
		`paint_${type}`
	]![property]!;
	if (!isExpression(value)) return 'constant';
	const made = createPropertyExpression(value, property, specification);
	if (made.result === 'error') throw new Error(`${property}: ${made.value.map(String).join()}`);
	return made.value.kind;
}

/**
 * What MapLibre makes one program of: the kind of layer, whether it has dashes or a pattern, and the properties that it asks
 * of each feature, with the zoom level or without.
 */
function programs(layer: LayerSpecification): string[] {
	const paint = Object.entries('paint' in layer ? (layer.paint ?? {}) : {});
	const asked = (part: string) =>
		paint
			.filter(([property]) => property.startsWith(part))
			.flatMap(([property, value]) => {
				const kind = kindOf(layer.type, property, value);
				return kind === 'source' || kind === 'composite' ? [`${property} ${kind}`] : [];
			})
			.sort()
			.join(', ');
	if (layer.type === 'symbol') {
		const has = (field: string) => layer.layout !== undefined && field in layer.layout;
		return [
			...(has('text-field') ? [`text: ${asked('text')}`] : []),
			...(has('icon-image') ? [`icon: ${asked('icon')}`] : []),
		];
	}
	const manner = paint.map(([property]) => property).filter((property) => /dasharray|pattern/.test(property));
	return [[layer.type, ...manner, asked('')].join(': ')];
}

describe('layers of one kind', () => {
	it.each(Object.entries(inputs))('of %s are drawn by one program', (_, input) => {
		for (const palette of Object.values(palettes)) {
			const all = storyStyle({ ...input, palette }).layers.flatMap(programs);
			expect([...new Set(all)].sort()).toEqual([
				'fill: fill-color source',
				'fill: fill-pattern: fill-color source, fill-opacity source',
				'icon: ',
				'line: line-color source, line-width composite',
				'line: line-dasharray: line-color source, line-width composite',
				'text: text-color source',
			]);
		}
	});
});

import { describe, expect, it } from 'vitest';
import { layers } from '$lib/map/ids';
import { exactLayers, nearLayers, pickPlaces } from '$lib/map/pick';

const pixels: Record<string, { x: number; y: number }> = {
	near: { x: 3, y: 4 },
	nearer: { x: 1, y: 0 },
	line: { x: 90, y: 90 },
	area: { x: 0, y: 0 },
};
const pick = (...hits: [place: string, layer: string][]) =>
	pickPlaces(
		hits.map(([place, layer]) => ({ place, layer })),
		{ x: 0, y: 0 },
		(place) => pixels[place]!,
	);

describe('pickPlaces', () => {
	it('puts marks before lines and lines before areas', () => {
		expect(pick(['area', layers.areas], ['line', layers.borders], ['near', layers.marks])).toEqual([
			'near',
			'line',
			'area',
		]);
	});

	it('puts a label before an arrow', () => {
		expect(pick(['line', layers.flows], ['near', layers.placeLabels])).toEqual(['near', 'line']);
	});

	it('puts the nearest mark first', () => {
		expect(pick(['near', layers.marks], ['nearer', layers.marks])).toEqual(['nearer', 'near']);
	});

	it('names each place once', () => {
		expect(pick(['area', layers.areas], ['area', layers.marks], ['near', layers.marks])).toEqual([
			'area',
			'near',
		]);
	});

	it('is empty where nothing was found', () => {
		expect(pick()).toEqual([]);
	});

	it('asks every layer of reported places, each in one way', () => {
		expect([...nearLayers, ...exactLayers].sort()).toEqual(Object.values(layers).sort());
	});
});

import { describe, expect, it } from 'vitest';
import { layers } from '$lib/map/ids';
import { exactLayers, nearLayers, pickCluster, pickPlaces, type Hit } from '$lib/map/pick';

const pixels: Record<string, { x: number; y: number }> = {
	near: { x: 3, y: 4 },
	nearer: { x: 1, y: 0 },
	line: { x: 90, y: 90 },
	area: { x: 0, y: 0 },
	beside: { x: 12, y: 0 },
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

	it('puts a label that the pointer is on before a mark that is beside it, and that before a line', () => {
		expect(pick(['line', layers.borders], ['beside', layers.marks], ['line', layers.placeLabels])).toEqual([
			'line',
			'beside',
		]);
		expect(pick(['line', layers.placeLabels], ['near', layers.marks])).toEqual(['near', 'line']);
		expect(pick(['line', layers.flows], ['beside', layers.marks])).toEqual(['beside', 'line']);
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

describe('pickCluster', () => {
	const cluster = (id: number, x: number): Hit => ({
		layer: layers.marks,
		place: 'area',
		cluster: { id, x, y: 0 },
	});
	const mark = (place: string): Hit => ({ layer: layers.marks, place });
	const pickNearest = (...hits: Hit[]) => pickCluster(hits, { x: 0, y: 0 }, (place) => pixels[place]!);

	it('is the cluster that is nearer than any place', () => {
		expect(pickNearest(cluster(7, 4), mark('near'))).toBe(7);
		expect(pickNearest(cluster(7, 6), cluster(8, -2), mark('near'))).toBe(8);
	});

	it('is none where a place is nearer, or nothing is there', () => {
		expect(pickNearest(cluster(7, 6), mark('near'))).toBeNull();
		expect(pickNearest()).toBeNull();
		expect(pickNearest({ layer: layers.placeLabels, place: 'near' })).toBeNull();
	});

	it('is none beside which the pointer is on a label, and one that it is on', () => {
		const label = { layer: layers.placeLabels, place: 'near' };
		expect(pickNearest(label, cluster(7, 13))).toBeNull();
		expect(pickNearest(label, cluster(7, 11))).toBe(7);
	});

	it('is no place', () => {
		const hits = [cluster(7, 6), mark('near')];
		expect(pickPlaces(hits, { x: 0, y: 0 }, (place) => pixels[place]!)).toEqual(['near']);
	});
});

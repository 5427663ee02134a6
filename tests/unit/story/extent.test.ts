import { describe, expect, it } from 'vitest';
import { edgePlaces, storyExtent } from '$lib/story/extent';
import type { Place } from '$lib/story/story';
import { makePlace, makeReport, readUkraine } from '../../story-pieces';

const at = (id: string, ...point: [number, number]) => makePlace({ id, point });
const kyiv = at('kyiv', 30.52, 50.45);
const kharkiv = at('kharkiv', 36.25, 49.98);
const lviv = at('lviv', 24.03, 49.84);
const odesa = at('odesa', 30.72, 46.48);
const mariupol = at('mariupol', 37.54, 47.1);
const newYork = at('new-york', -73.97, 40.75);
const tokyo = at('tokyo', 139.69, 35.69);

function split(...places: ReturnType<typeof at>[]) {
	const { near, far, bbox } = storyExtent({ places });
	return { near: near.map(({ id }) => id), far: far.map(({ id }) => id), bbox };
}

describe('storyExtent', () => {
	it('sets places on other continents apart, and bounds the rest', () => {
		expect(split(kyiv, newYork, kharkiv, lviv, tokyo, odesa, mariupol)).toEqual({
			near: ['kyiv', 'kharkiv', 'lviv', 'odesa', 'mariupol'],
			far: ['new-york', 'tokyo'],
			bbox: [24.03, 46.48, 37.54, 50.45],
		});
	});

	it('keeps all places of one country in view', () => {
		expect(split(kyiv, kharkiv, lviv, odesa, mariupol).far).toEqual([]);
	});

	it('keeps a whole country in view where most places are in one town', () => {
		const town = [at('a', 30.5, 50.4), at('b', 30.52, 50.45), at('c', 30.55, 50.5), at('d', 30.6, 50.41)];
		expect(split(...town).far).toEqual([]);
		expect(split(...town).bbox).toEqual([30.5, 50.4, 30.6, 50.5]);
		expect(split(...town, at('chernihiv', 31.29, 51.5)).far).toEqual([]);
		expect(split(...town, kharkiv).far).toEqual([]);
		expect(split(...town, mariupol, lviv).far).toEqual([]);
		expect(split(...town, newYork).far).toEqual(['new-york']);
	});

	it.each([
		['Kyiv and Kharkiv', kyiv, kharkiv],
		['Kyiv and Lviv', kyiv, lviv],
		['Lviv and Kyiv', lviv, kyiv],
		['Odesa and Kyiv', odesa, kyiv],
	])('of a story of two places keeps both in view: %s', (_, one, other) => {
		expect(split(one, other).far).toEqual([]);
	});

	it('of one place is its position', () => {
		expect(split(kyiv)).toEqual({ near: ['kyiv'], far: [], bbox: [30.52, 50.45, 30.52, 50.45] });
	});

	it('measures on the globe: the two sides of the antimeridian are neighbours', () => {
		expect(
			split(at('taveuni', 179.98, -16.8), at('rabi', -179.98, -16.5), at('suva', 178.44, -18.14)).far,
		).toEqual([]);
	});

	it('does not depend on the order of the places', () => {
		const places = [kyiv, newYork, kharkiv, lviv, tokyo];
		const turned = [...places].reverse();
		expect(new Set(split(...turned).far)).toEqual(new Set(split(...places).far));
		expect(split(...turned).bbox).toEqual(split(...places).bbox);
	});

	describe('of a story that tells of its country as a whole', () => {
		const country = (point: [number, number], bounds: Place['bounds']) =>
			makePlace({ id: 'country', kind: 'country', point, bounds });

		it('is the country with a strip of its neighbours, where the places lie in a part of it', () => {
			const [west, south, east, north] = split(
				country([30, -19], [25, -22, 33, -16]),
				at('a', 31, -16.5),
				at('b', 30, -21.9),
			).bbox;
			expect(west).toBeLessThan(25);
			expect(west).toBeGreaterThan(24);
			expect(south).toBeLessThan(-22);
			expect(east).toBeGreaterThan(33);
			expect(north).toBeGreaterThan(-16);
		});

		it('is the places where they lie all over it, or beyond', () => {
			const places = [country([30, -19], [25, -22, 33, -16]), at('a', 25, -21), at('b', 32, -17)];
			expect(split(...places).bbox).toEqual([25, -21, 32, -17]);
		});

		it('is 500 km around them where it is large', () => {
			const [west, south, east, north] = split(
				country([100, 60], [30, 42, 180, 77]),
				at('a', 100.5, 60.2),
			).bbox;
			expect(south).toBeCloseTo(60 - 500 / 111.2, 3);
			expect(north).toBeCloseTo(60.2 + 500 / 111.2, 3);
			expect(west).toBeGreaterThan(90);
			expect(east).toBeLessThan(110);
		});
	});

	it('of the Ukrainian story has Germany, Japan and New York at the edge', () => {
		const { far, bbox } = storyExtent(readUkraine());
		expect(far.map(({ id }) => id)).toEqual(['germany', 'japan', 'new-york']);
		const [west, south, east, north] = bbox;
		// From Hungary and Poland to Kharkiv, and from Romania to Belarus.
		expect(west).toBeGreaterThan(18);
		expect(east).toBe(36.2527);
		expect(south).toBeGreaterThan(43.6);
		expect(north).toBeLessThan(56.2);
	});
});

describe('edgePlaces', () => {
	const near = [kyiv, kharkiv, lviv, odesa, mariupol];

	it('are all far places where they are few', () => {
		const places = [...near, newYork, tokyo];
		expect(edgePlaces({ places, reports: [] })).toEqual([newYork, tokyo]);
	});

	it('are those with most reports where they are many', () => {
		const far = Array.from({ length: 20 }, (_, i) => at(`far-${i}`, 140 + i / 10, -30));
		const home = Array.from({ length: 40 }, (_, i) => at(`near-${i}`, 30 + i / 10, 50));
		const reports = [
			makeReport({ place: 'far-13' }),
			makeReport({ place: 'far-9' }),
			makeReport({ place: 'far-9' }),
		];
		const edges = edgePlaces({ places: [...home, ...far], reports }).map(({ id }) => id);
		expect(edges).toHaveLength(8);
		expect(edges.slice(0, 3)).toEqual(['far-9', 'far-13', 'far-0']);
	});
});

import { describe, expect, it } from 'vitest';
import type { City } from '$lib/map/atlas';
import { cityFeatures, type CityRequest } from '$lib/map/basemap-cities';

const city = (name: string, coordinates: number[], population: number, more: Partial<City> = {}): City => ({
	name,
	coordinates,
	population,
	capital: false,
	country: 'XX',
	...more,
});

const request: CityRequest = { bbox: [0, 0, 20, 20], avoid: [], far: [] };
const names = (cities: City[], more: Partial<CityRequest> = {}) =>
	cityFeatures(cities, { ...request, ...more }).map(({ properties }) => properties.name);

describe('cityFeatures', () => {
	it('takes capitals first, then the largest, each with its rank', () => {
		const cities = [
			city('Small', [5, 5], 200_000),
			city('Large', [15, 5], 2_000_000),
			city('Capital', [5, 15], 100_000, { capital: true }),
		];
		expect(names(cities)).toEqual(['Capital', 'Large', 'Small']);
		expect(cityFeatures(cities, request).map(({ properties }) => properties.rank)).toEqual([1, 2, 3]);
	});

	it('says nothing about whose a city is', () => {
		const [feature] = cityFeatures([city('Sevastopol', [5, 5], 400_000)], request);
		expect(Object.keys(feature!.properties)).toEqual(['layer', 'name', 'population', 'capital', 'rank']);
	});

	it('leaves out places of the story: by name, by alias in any case, and by nearness', () => {
		const cities = [
			city('Kyiv', [5, 5], 3_000_000),
			city('Kiev', [15, 15], 3_000_000),
			city('Suburb', [10.05, 10], 300_000),
			city('Elsewhere', [15, 5], 300_000),
		];
		const avoid = [{ name: 'kyiv', aliases: ['KIEV'], coordinates: [10, 10] }];
		expect(names(cities, { avoid })).toEqual(['Elsewhere']);
	});

	it('keeps cities apart, and lets them be closer in the country of the story', () => {
		const cities = [city('One', [5, 5], 900_000), city('Two', [7.5, 5], 800_000)];
		expect(names(cities)).toEqual(['One']);
		const own = cities.map((each) => ({ ...each, country: 'UA' }));
		expect(names(own, { country: 'UA' })).toEqual(['One', 'Two']);
	});

	it('takes no more than 25 in and around the region', () => {
		const grid = Array.from({ length: 900 }, (_, i) =>
			city(String(i), [(i % 30) - 5, Math.floor(i / 30) - 5], 100_000 + i),
		);
		const found = cityFeatures(grid, request);
		expect(found.length).toBeGreaterThan(15);
		expect(found.length).toBeLessThanOrEqual(25);
	});

	it('takes a few around each far place and none elsewhere', () => {
		const cities = [city('Near far', [100, 51], 500_000), city('Nowhere', [60, -30], 9_000_000)];
		expect(names(cities, { far: [[100, 50]] })).toEqual(['Near far']);
	});

	it('stands among many places that it is none of', () => {
		const place = (i: number) => ({
			name: `Village ${i}`,
			aliases: [],
			coordinates: [i % 20, Math.floor(i / 20)],
		});
		const avoid = Array.from({ length: 400 }, (_, i) => place(i));
		const cities = [
			city('Between', [5.5, 5.5], 300_000),
			city('Village 7', [15.5, 15.5], 300_000),
			city('On the spot', [12.01, 8], 300_000),
		];
		expect(names(cities, { avoid })).toEqual(['Between']);
		expect(names(cities, { avoid: avoid.slice(0, 10) })).toContain('On the spot');
	});
});

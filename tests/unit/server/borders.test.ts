// What stories are checked against, from the real packages.
import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { MultiPolygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { borders } from '$lib/server/geography';
import { crossing, holders, kmToLine, perekop, signedArea, simferopol } from './world-positions';

describe('borders, in the view of the United Nations', () => {
	it('has Simferopol in Ukraine and in no other country', () => {
		expect(holders(simferopol)).toEqual(['UA']);
	});

	it('has no border at Perekop', () => {
		const line = borders.border('RU', 'UA')!.geometry;
		expect(kmToLine(perekop, line)).toBeGreaterThan(300);
		expect(booleanPointInPolygon(perekop, borders.country('UA')!)).toBe(true);
	});

	it.each([
		['Pristina', [21.16, 42.66], ['RS']],
		['Hargeisa', [44.06, 9.56], ['SO']],
		['northern Nicosia', [33.32, 35.33], ['CY']],
		['Laayoune, west of the berm', [-13.2, 27.15], ['EH']],
		['Tifariti, east of the berm', [-10.57, 26.16], ['EH']],
		['Tan-Tan', [-11.1, 28.4], ['MA']],
		['Baikonur', [63.3, 45.6], ['KZ']],
		['Christmas Island', [105.63, -10.48], ['CX']],
		['the Siachen Glacier', [77.1, 35.4], []],
	])('has %s in its country', (_, place, expected) => {
		expect(holders(place)).toEqual(expected);
	});

	it('knows a country by its code, with its name, and no other', () => {
		expect(borders.country('UA')?.properties).toEqual({ code: 'UA', name: 'Ukraine' });
		expect(borders.country('ZZ')).toBeUndefined();
		expect(borders.codes()).toEqual([...borders.codes()].sort());
		expect(borders.codes()).toHaveLength(new Set(borders.codes()).size);
		expect(borders.codes().length).toBeGreaterThan(230);
		expect(
			borders.codes().filter((code) => borders.country(code)!.geometry.coordinates.length === 0),
		).toEqual([]);
	});

	it('has the border of two countries in either order, and none where they share none', () => {
		expect(borders.border('PL', 'UA')).toEqual(borders.border('UA', 'PL'));
		expect(kmToLine(crossing, borders.border('PL', 'UA')!.geometry)).toBeLessThan(5);
		expect(borders.border('PL', 'PT')).toBeUndefined();
		expect(borders.border('UA', 'UA')).toBeUndefined();
		expect(borders.border('UA', 'ZZ')).toBeUndefined();
	});

	it('winds the Maldives, which the atlas winds the wrong way, like all others', () => {
		for (const code of ['MV', 'UA', 'ZA', 'IT', 'RU', 'AQ']) {
			const { coordinates } = borders.country(code)!.geometry as MultiPolygon;
			for (const [outer, ...holes] of coordinates) {
				expect(signedArea(outer!)).toBeGreaterThan(0);
				for (const hole of holes) expect(signedArea(hole)).toBeLessThan(0);
			}
		}
	});

	it.each([
		['Chukotka, beyond the antimeridian', [-175, 66.5], 'RU'],
		['Taveuni, on the antimeridian', [-179.99, -16.8], 'FJ'],
		['the South Pole', [0, -89.9], 'AQ'],
	])('has %s on flat maps too', (_, place, code) => {
		expect(holders(place)).toEqual([code]);
	});
});

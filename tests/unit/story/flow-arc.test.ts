import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { borders } from '$lib/server/geography';
import type { Borders } from '$lib/story/borders';
import { flowArc } from '$lib/story/flow-arc';
import { storyFlows } from '$lib/story/flows';
import { countryPoint } from '$lib/story/geometry';
import { makeFigure, makePlace, readSample, readUkraine } from '../../story-pieces';

const countryPlace = (code: string) =>
	makePlace({ id: code, kind: 'country', name: code, countries: [code], point: countryPoint(code, borders) });
const flow = (from: string, to: string) => ({
	figure: makeFigure('5 people', { from, to }),
	from: countryPlace(from),
	to: countryPlace(to),
});
const lies = (position: Position, code: string) => booleanPointInPolygon(position, borders.country(code)!);

const flows = [
	...storyFlows(readSample()),
	...storyFlows(readUkraine()),
	...['PL', 'SK', 'HU', 'RO', 'MD', 'BY', 'RU'].flatMap((code) => [flow('UA', code), flow(code, 'UA')]),
	...[
		['SD', 'TD'],
		['MM', 'BD'],
		['VE', 'CO'],
		['SY', 'TR'],
		['AF', 'PK'],
	].map(([from, to]) => flow(from!, to!)),
].map((one) => [`${one.from.id} to ${one.to.id}`, one] as const);

describe('flowArc', () => {
	it.each(flows)(
		'starts in the country left and ends in the country entered: %s',
		(_, { figure, from, to }) => {
			const { type, coordinates } = flowArc({ figure, from, to }, borders);
			expect(type).toBe('LineString');
			expect(coordinates.length).toBeGreaterThan(10);
			expect(lies(coordinates[0]!, from.countries[0]!)).toBe(true);
			expect(lies(coordinates.at(-1)!, to.countries[0]!)).toBe(true);
		},
	);

	it.each(flows)('is a smooth line of positions that are written with four decimals: %s', (_, one) => {
		const { coordinates } = flowArc(one, borders);
		const steps = coordinates
			.slice(1)
			.map(([x, y], i) => Math.hypot(x! - coordinates[i]![0]!, y! - coordinates[i]![1]!));
		expect(Math.max(...steps)).toBeLessThan(Math.min(...steps) * 3 + 0.001);
		expect(JSON.stringify(coordinates)).not.toMatch(/\.\d{5}/);
	});

	it('leaves from the country’s side of the border and does not start at the country’s mark', () => {
		const toPoland = flow('UA', 'PL');
		const [start] = flowArc(toPoland, borders).coordinates;
		// Ukraine's mark stands at 32° E, and Poland's border at 24° E.
		expect(start![0]).toBeGreaterThan(24);
		expect(start![0]).toBeLessThan(30);
	});

	const apart: Borders = { ...borders, border: () => undefined };
	const kyiv = makePlace({ point: [30, 50] });
	const warsaw = makePlace({ id: 'warsaw', countries: ['PL'], point: [20, 50] });
	const figure = makeFigure('5 people');

	it('leads from place to place where the two countries share no border, and within one country', () => {
		for (const to of [warsaw, makePlace({ id: 'lviv', point: [24, 49.8] })]) {
			const { coordinates } = flowArc({ figure, from: kyiv, to }, to === warsaw ? apart : borders);
			expect(coordinates[0]).toEqual(kyiv.point);
			expect(coordinates.at(-1)).toEqual(to.point);
		}
	});

	it('bends to the north, westward and eastward alike', () => {
		const west = flowArc({ figure, from: kyiv, to: warsaw }, apart).coordinates;
		const east = flowArc({ figure, from: warsaw, to: kyiv }, apart).coordinates;
		expect(west[12]).toEqual([25, 50.8]);
		expect(east[12]).toEqual([25, 50.8]);
	});

	it('bends straight aside, whichever way it leads', () => {
		const southWest = makePlace({ id: 'south-west', countries: ['PL'], point: [20, 40] });
		expect(flowArc({ figure, from: kyiv, to: southWest }, apart).coordinates[12]).toEqual([24.2, 45.8]);
	});

	it('crosses the border where the straight way does', () => {
		const slanted: Borders = {
			...borders,
			border: () => ({
				type: 'Feature',
				properties: {},
				geometry: {
					type: 'MultiLineString',
					coordinates: [
						[
							[2, -5],
							[6, 5],
						],
					],
				},
			}),
		};
		const from = makePlace({ point: [0, 0] });
		const to = makePlace({ id: 'east', countries: ['PL'], point: [10, 0] });
		const { coordinates } = flowArc({ figure, from, to }, slanted);
		const [start, end] = [coordinates[0]!, coordinates.at(-1)!];
		expect([start[1], end[1]]).toEqual([expect.closeTo(0, 1), expect.closeTo(0, 1)]);
		expect(start[0]).toBeGreaterThan(1);
		expect(start[0]).toBeLessThan(4);
		expect(end[0]).toBeGreaterThan(4);
		expect(end[0]).toBeLessThan(9);
	});
});

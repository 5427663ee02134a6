import { describe, expect, it } from 'vitest';
import { feature } from 'topojson-client';
import { applyWorldview } from '$lib/map/worldview-topology';
import type { CountriesAtlas } from '$lib/map/worldview-units';
import { unitedNations, type Worldview } from '$lib/map/worldview';

/**
 * Three squares in a row: Poland (616), Ukraine (804) and one that the atlas names Elsewhere and gives no number.
 * Arc 0 is between the first two, arc 1 between the last two, 2 to 4 are the coasts.
 */
const atlas: CountriesAtlas = {
	type: 'Topology',
	arcs: [
		[
			[1, 0],
			[1, 0.5],
			[1, 1],
		],
		[
			[2, 0],
			[2, 0.4],
			[2, 0.6],
			[2, 1],
		],
		[
			[1, 1],
			[0, 1],
			[0, 0],
			[1, 0],
		],
		[
			[2, 1],
			[1, 1],
		],
		[
			[1, 0],
			[2, 0],
		],
		[
			[2, 0],
			[3, 0],
			[3, 1],
			[2, 1],
		],
	],
	objects: {
		countries: {
			type: 'GeometryCollection',
			geometries: [
				{ type: 'Polygon', id: '616', properties: { name: 'West' }, arcs: [[0, 2]] },
				{ type: 'Polygon', id: '804', properties: { name: 'Middle' }, arcs: [[1, 3, ~0, 4]] },
				{ type: 'Polygon', properties: { name: 'Elsewhere' }, arcs: [[5, ~1]] },
			],
		},
	},
};

const plain: Worldview = {
	attach: { Elsewhere: 'RU' },
	moves: [],
	cuts: [],
	disputed: [],
	schematic: [],
	withoutCapital: [],
	notes: [],
	missingLines: [],
};

function draw(worldview: Worldview) {
	const topology = applyWorldview(atlas, worldview);
	const { countries, lines } = topology.objects;
	return {
		codes: countries.geometries.map(({ properties }) => properties.code),
		lines: lines.geometries.map((line) => ({
			...line.properties,
			coordinates: feature(topology, line).geometry.coordinates,
		})),
	};
}

describe('applyWorldview', () => {
	it('names countries by their ISO code and draws each shared border once', () => {
		const { codes, lines } = draw(plain);
		expect(codes).toEqual(['PL', 'UA', 'RU']);
		expect(lines).toMatchObject([
			{ layer: 'border', codes: 'PL-UA', coordinates: [atlas.arcs[0]] },
			{ layer: 'border', codes: 'RU-UA', coordinates: [atlas.arcs[1]] },
		]);
	});

	it('dissolves the border of land that it moves', () => {
		const { codes, lines } = draw({ ...plain, moves: [{ from: 'Elsewhere', to: 'UA', at: [2.5, 0.5] }] });
		expect(codes).toEqual(['PL', 'UA']);
		expect(lines).toMatchObject([{ codes: 'PL-UA' }]);
	});

	it('keeps a disputed line within a country', () => {
		const { codes, lines } = draw({
			...plain,
			attach: { Elsewhere: 'UA' },
			disputed: [{ key: 'elsewhere', between: ['UA', 'Elsewhere'] }],
		});
		expect(codes).toEqual(['PL', 'UA']);
		expect(lines[1]).toEqual({ layer: 'disputed', key: 'elsewhere', coordinates: [atlas.arcs[1]] });
	});

	it('dashes only the part of a border that lies in the box', () => {
		const { lines } = draw({
			...plain,
			disputed: [{ key: 'half', between: ['Elsewhere', '*'], within: [1.5, 0.5, 2.5, 2] }],
		});
		expect(lines.slice(1)).toEqual([
			{
				layer: 'border',
				codes: 'RU-UA',
				coordinates: [
					[
						[2, 0],
						[2, 0.4],
					],
				],
			},
			{
				layer: 'disputed',
				key: 'half',
				coordinates: [
					[
						[2, 0.4],
						[2, 0.6],
						[2, 1],
					],
				],
			},
		]);
	});

	it('draws no border of land without an owner', () => {
		const { codes, lines } = draw({ ...plain, attach: { Elsewhere: null } });
		expect(codes).toContain(null);
		expect(lines).toMatchObject([{ codes: 'PL-UA' }]);
	});

	it('cuts land along a line and hands over the part named', () => {
		const cut = {
			from: 'PL',
			to: 'EH',
			along: [
				[0, 0],
				[1, 0.5],
			],
			at: [0.8, 0.1],
		};
		const { codes, lines } = draw({ ...plain, cuts: [cut] });
		expect(codes).toContain('EH');
		expect(lines).toContainEqual({
			layer: 'border',
			codes: 'EH-PL',
			coordinates: [
				[
					[0, 0],
					[1, 0.5],
				],
			],
		});
	});

	it('leaves the atlas as it is', () => {
		const before = structuredClone(atlas);
		draw({ ...plain, moves: [{ from: 'Elsewhere', to: 'UA', at: [2.5, 0.5] }] });
		expect(atlas).toEqual(before);
	});

	it('refuses land that the worldview does not mention', () => {
		expect(() => draw({ ...plain, attach: {} })).toThrow(
			'The worldview does not say whose land Elsewhere is.',
		);
	});

	it('refuses to move land that is not there', () => {
		const moves = [{ from: 'PL', to: 'UA', at: [2.5, 0.5] }];
		expect(() => draw({ ...plain, moves })).toThrow('The atlas has no land of PL at 2.5, 0.5.');
	});
});

describe('the United Nations worldview', () => {
	it('lists what the atlas lacks by keys, each once, and none that it draws', () => {
		const drawn = unitedNations.disputed.map(({ key }) => key);
		const missingLines = unitedNations.missingLines.map(({ key }) => key);
		expect(missingLines).toEqual(expect.arrayContaining(['transnistria', 'abkhazia', 'south-ossetia']));
		expect(new Set(missingLines).size).toBe(missingLines.length);
		expect(missingLines.filter((key) => drawn.includes(key))).toEqual([]);
	});
});

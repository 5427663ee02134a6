// Whose borders the base map draws, as data. The atlas draws who holds land; a worldview says whose it is.
import type { Position } from 'geojson';
import type { Bounds } from './camera';

/**
 * A worldview. A *unit* is a piece of land as the atlas has it: named by its ISO 3166-1 alpha-2 code, or by the
 * atlas's name for it where it has none. Units are attached to countries; a line between two units of the same
 * country is not drawn unless it is listed as disputed.
 */
export interface Worldview {
	/** Whose land a unit is: a country's code, or null where the worldview names no owner. */
	attach: Record<string, string | null>;
	/** Polygons handed from one unit to another; the line between them and their new unit dissolves. */
	moves: { from: string; to: string; at: Position }[];
	/**
	 * Polygons of a unit cut in two along a line whose ends lie on the polygon's edge; the part that contains `at`
	 * joins another unit.
	 */
	cuts: { from: string; to: string; along: Position[]; at: Position }[];
	/** Lines drawn dashed: between two units ('*' is any other), in the box where one is given. */
	disputed: { key: string; between: [string, string]; within?: Bounds }[];
	/** Lines that no treaty fixes: drawn where we put them, and called schematic. */
	schematic: { note: string; coordinates: Position[] }[];
	/** Countries whose seat of government is not drawn as their capital. */
	withoutCapital: string[];
	/** What a page says of this worldview where its story is near. */
	notes: readonly Remark[];
	/** Lines that this worldview would draw dashed but the atlas lacks; the note of a page whose story is near names them. */
	missingLines: readonly Remark[];
}

/** Something to be told to readers of a map on which it can be seen. */
export interface Remark {
	key: string;
	at: Position;
}

const kashmir: Bounds = [72.5, 32.4, 80.6, 37.2];

/**
 * The United Nations' view: its geospatial data and Map of the World (map no. 4170), and the resolutions named.
 * The dashes say that a status or a line is not settled, and nothing about who is right.
 */
export const unitedNations: Worldview = {
	attach: {
		// Parts of states that the atlas draws by themselves and ISO does not number.
		'Ashmore and Cartier Is.': 'AU',
		'Coral Sea Is.': 'AU',
		'Indian Ocean Ter.': 'CC',
		'Clipperton I.': 'FR',
		Akrotiri: 'GB',
		Dhekelia: 'GB',
		// Leased: the land is the lessor's.
		Baikonur: 'KZ',
		'USNB Guantanamo Bay': 'CU',
		// International Court of Justice, Nicaragua v. Colombia, 19 November 2012.
		'Bajo Nuevo Bank': 'CO',
		'Serranilla Bank': 'CO',
		// Security Council resolution 1244 (1999).
		Kosovo: 'RS',
		// Security Council resolutions 541 (1983) and 550 (1984).
		'N. Cyprus': 'CY',
		'Cyprus U.N. Buffer Zone': 'CY',
		// Not a member state: the United Nations draws it in Somalia.
		Somaliland: 'SO',
		// General Assembly resolution 73/295 (2019).
		IO: 'MU',
		// Claimed by several; the United Nations names no owner.
		'Siachen Glacier': null,
		'Spratly Is.': null,
		'Scarborough Reef': null,
	},
	moves: [
		// Crimea: General Assembly resolution 68/262 (2014).
		{ from: 'RU', to: 'UA', at: [34.1, 44.95] },
		// Christmas Island has a code of its own; the atlas draws it with the Cocos Islands.
		{ from: 'Indian Ocean Ter.', to: 'CX', at: [105.65, -10.5] },
	],
	cuts: [
		// Western Sahara is a Non-Self-Governing Territory (General Assembly resolution 34/37, 1979). The atlas draws
		// only the land east of the berm as its own; its northern limit is the parallel of 27°40′ N.
		{
			from: 'MA',
			to: 'EH',
			along: [
				[-13.1739, 27.6667],
				[-8.6667, 27.6667],
			],
			at: [-13.2, 26],
		},
	],
	disputed: [
		{ key: 'kosovo', between: ['Kosovo', 'RS'] },
		{ key: 'cyprus', between: ['N. Cyprus', 'Cyprus U.N. Buffer Zone'] },
		{ key: 'cyprus', between: ['CY', 'Cyprus U.N. Buffer Zone'] },
		{ key: 'cyprus', between: ['CY', 'N. Cyprus'] },
		{ key: 'somaliland', between: ['Somaliland', 'SO'] },
		{ key: 'western-sahara', between: ['EH', 'MA'] },
		{ key: 'kashmir', between: ['Siachen Glacier', '*'] },
		{ key: 'kashmir', between: ['IN', 'PK'], within: kashmir },
		{ key: 'kashmir', between: ['CN', 'IN'], within: kashmir },
		{ key: 'kashmir', between: ['CN', 'PK'], within: kashmir },
		{ key: 'arunachal-pradesh', between: ['CN', 'IN'], within: [91.5, 26.5, 97.5, 29.6] },
		{ key: 'palestine', between: ['IL', 'PS'] },
		{ key: 'golan', between: ['IL', 'SY'] },
		{ key: 'korea', between: ['KP', 'KR'] },
		{ key: 'abyei', between: ['SD', 'SS'] },
		{ key: 'halaib', between: ['EG', 'SD'], within: [33.1, 21.7, 37, 22.2] },
	],
	schematic: [
		{
			// Mid-water between the shores as the atlas draws them, with Tuzla Island on Ukraine's side: no agreement
			// fixes a line here.
			note: 'kerch-strait',
			coordinates: [
				[36.74, 45.5],
				[36.68, 45.42],
				[36.657, 45.38],
				[36.655, 45.34],
				[36.62, 45.28],
				[36.6, 45.235],
				[36.53, 45.2],
				[36.53, 45.1],
				[36.58, 44.95],
			],
		},
	],
	// Jerusalem: General Assembly resolution 181 (1947), Security Council resolution 478 (1980).
	withoutCapital: ['EH', 'IL', 'PS', 'XK'],
	notes: [{ key: 'crimea', at: [34.1, 44.95] }],
	missingLines: [
		{ key: 'transnistria', at: [29.5, 47.1] },
		{ key: 'abkhazia', at: [41.2, 43.1] },
		{ key: 'south-ossetia', at: [44, 42.3] },
		{ key: 'golan-1967', at: [35.8, 33] },
		{ key: 'abyei-area', at: [28.5, 9.7] },
		{ key: 'halaib-triangle', at: [35.7, 22.2] },
		{ key: 'bir-tawil', at: [33.7, 21.9] },
		{ key: 'ilemi-triangle', at: [35.4, 4.9] },
	],
};

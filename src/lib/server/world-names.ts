/** What the world calls its countries and towns, for the check of a story against its article. */
import countryCodes from 'i18n-iso-countries';
import type { WorldNames } from '$lib/article/place-names';
import { plainText } from '$lib/article/words';
import { unitedNations } from '$lib/map/worldview';
import { gazetteer } from './gazetteer';
import { readCities, readGeonamesTable } from './geonames';

/** Names that articles use and ISO 3166-1 has not. */
const SHORT_NAMES: readonly (readonly [name: string, code: string])[] = [
	['America', 'US'],
	['Britain', 'GB'],
];

let cities: ReadonlySet<string> | undefined;

/**
 * The names of all countries, of the large cities and capitals of the world, and of every settlement in the countries given.
 *
 * @param countries ISO 3166-1 alpha-2 codes: those that the story is about
 */
export function readWorldNames(countries: readonly string[]): WorldNames {
	const codes = new Map<string, string>(SHORT_NAMES);
	for (const [code, names] of Object.entries(countryCodes.getNames('en', { select: 'all' }))) {
		for (const name of names) codes.set(plainText(name), code);
	}
	const towns = new Set(countries.flatMap((code) => gazetteer.names(code)).map(plainText));
	const large = (cities ??= readLargeCities());
	return { country: (name) => codes.get(name), isTown: (name) => towns.has(name) || large.has(name) };
}

function readLargeCities(): Set<string> {
	return new Set(
		readCities(readGeonamesTable(), unitedNations.withoutCapital).map(({ name }) => plainText(name)),
	);
}

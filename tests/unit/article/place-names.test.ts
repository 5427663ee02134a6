import { describe, expect, it } from 'vitest';
import { findPlaceNames, type WorldNames } from '$lib/article/place-names';
import { readWorldNames } from '$lib/server/world-names';

const countries = new Map([
	['Spain', 'ES'],
	['South Sudan', 'SS'],
	['Sudan', 'SD'],
	['Trinidad and Tobago', 'TT'],
]);
const towns = new Set(['Vladimir', 'Madrid', 'Reading', 'Of', 'New York']);
const world: WorldNames = { country: (name) => countries.get(name), isTown: (name) => towns.has(name) };
const find = (text: string, ...own: string[]) =>
	findPlaceNames(text, new Set(own), world).map((mention) => mention.text);

describe('findPlaceNames', () => {
	it.each([
		['Lorries came from Spain.', ['Spain']],
		['In Spain, and in Madrid', ['Spain', 'Madrid']],
		['South Sudan and Trinidad and Tobago', ['South Sudan', 'Trinidad and Tobago']],
		['Spain’s government in New York', ['Spain', 'New York']],
		['The Spain of today', ['Spain']],
	])('finds countries and towns: "%s"', (text, names) => {
		expect(find(text)).toEqual(names);
	});

	it('takes no part of another name for a town', () => {
		expect(find('President Vladimir Ivanov spoke')).toEqual([]);
		expect(find('the Madrid Agreement')).toEqual([]);
	});

	it('takes no word for a town that only begins a sentence', () => {
		expect(find('Reading was hard; they went on reading.')).toEqual([]);
		expect(find('Of these, some left.')).toEqual([]);
		expect(find('They went to Reading.')).toEqual(['Reading']);
	});

	it('takes no day or month for a town, though there are towns of its name', () => {
		expect(readWorldNames(['US']).isTown('August')).toBe(true);
		expect(findPlaceNames('It began in August.', new Set(), readWorldNames(['US']))).toEqual([]);
		expect(findPlaceNames('They left August.', new Set(['August']), world)).toHaveLength(1);
	});

	it('finds the story’s own places also within other names, however their dashes are written', () => {
		expect(find('At the Medyka-Shehyni border post', 'Medyka-Shehyni')).toEqual(['Medyka-Shehyni']);
		expect(find('Faro Airport was shut', 'Faro')).toEqual(['Faro']);
	});
});

describe('readWorldNames', () => {
	const names = readWorldNames(['ZW']);

	it('knows countries by the names that articles use', () => {
		for (const [name, code] of [
			['Ukraine', 'UA'],
			['Russia', 'RU'],
			['United Kingdom', 'GB'],
			['United States', 'US'],
			['South Africa', 'ZA'],
		])
			expect(names.country(name!)).toBe(code);
		expect(names.country('Sunday')).toBeUndefined();
	});

	it('knows large cities of the world and small towns of the story’s countries', () => {
		expect(['Berlin', 'Bucharest', 'Beitbridge', 'Chegutu'].map((name) => names.isTown(name))).toEqual([
			true,
			true,
			true,
			true,
		]);
		expect(
			['Sunday', 'Monday', 'Red Cross', 'Security Council'].filter((name) => names.isTown(name)),
		).toEqual([]);
	});
});

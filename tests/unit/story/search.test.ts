import { describe, expect, it } from 'vitest';
import { findPlaces, placeNames } from '$lib/story/search';
import { makePlace, readUkraine } from '../../story-pieces';

const ukraine = readUkraine().places;
const lodz = makePlace({ id: 'lodz', name: 'Łódź' });
const przemysl = makePlace({
	id: 'przemysl',
	name: 'Przemyśl',
	aliases: [{ name: 'Перемишль', lang: 'uk' }],
});
const zaporizhzhia = makePlace({ id: 'zaporizhzhia', name: 'Zaporizhzhia' });
const made = [lodz, przemysl, zaporizhzhia];

const ids = (query: string, places = ukraine) => findPlaces(places, query).map(({ id }) => id);

describe('findPlaces', () => {
	it.each([
		['Kyiv', 'kyiv'],
		['Kiev', 'kyiv'],
		['kiev', 'kyiv'],
		['Київ', 'kyiv'],
		['КИЇВ', 'kyiv'],
		['київ', 'kyiv'],
		['  Kyiv  ', 'kyiv'],
		['kharkov', 'kharkiv'],
		['Khark', 'kharkiv'],
		['Харків', 'kharkiv'],
		['medyka shehyni', 'medyka-shehyni'],
		['Medyka–Shehyni', 'medyka-shehyni'],
		['medyka-sheh', 'medyka-shehyni'],
		['shehyni', 'medyka-shehyni'],
		['Medyka', 'medyka-shehyni'],
		['Шегині', 'medyka-shehyni'],
		['york', 'new-york'],
		['new york', 'new-york'],
		['NEW-YORK', 'new-york'],
		['Україна', 'ukraine'],
	])('answers "%s" with %s first', (query, id) => {
		expect(ids(query)[0]).toBe(id);
	});

	it('puts the name itself before a name that starts so, and that before a later word', () => {
		const places = [
			makePlace({ id: 'later-word', name: 'Outskirts of Kyiv' }),
			makePlace({ id: 'longer', name: 'Kyivka' }),
			makePlace({ id: 'itself', name: 'Kyiv' }),
		];
		expect(ids('kyiv', places)).toEqual(['itself', 'longer', 'later-word']);
	});

	it('finds every place that has the name in it, in the story’s order', () => {
		expect(ids('kiev')).toEqual(['kyiv', 'kyiv-outskirts', 'kyiv-north-west']);
		expect(ids('border')).toEqual(['belarus-ukraine-border', 'poland-ukraine-border']);
	});

	it('sets accents aside, in the query and in the name', () => {
		expect(ids('przemysl', made)).toEqual(['przemysl']);
		expect(ids('Przemyśl', made)).toEqual(['przemysl']);
		expect(ids('Zaporizhzhía', made)).toEqual(['zaporizhzhia']);
	});

	it('sets the stroke of a Polish ł aside, as every keyboard without one needs', () => {
		expect(ids('lodz', made)).toEqual(['lodz']);
		expect(ids('Łódź', made)).toEqual(['lodz']);
	});

	it.each(['paris', 'yiv', 'ukraine kyiv', 'kyivv', '東京'])('finds nothing for "%s"', (query) => {
		expect(ids(query)).toEqual([]);
	});

	it.each(['', '   ', '–', '…'])('answers "%s", which holds no letter, with all places', (query) => {
		expect(ids(query)).toEqual(ukraine.map(({ id }) => id));
	});

	it('leaves the places that it was given in their order', () => {
		const places = [...ukraine];
		findPlaces(places, 'poland');
		expect(places).toEqual(ukraine);
	});
});

describe('placeNames', () => {
	it('are the name, the aliases and a crossing’s two sides', () => {
		const crossing = ukraine.find(({ id }) => id === 'medyka-shehyni')!;
		expect(placeNames(crossing)).toEqual(['Medyka–Shehyni', 'Шегині', 'Shehyni', 'Medyka']);
		expect(placeNames(przemysl)).toEqual(['Przemyśl', 'Перемишль']);
	});
});

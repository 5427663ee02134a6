import { describe, expect, it } from 'vitest';
import { borders } from '$lib/server/geography';
import type { Gazetteer, GazetteerPlace } from '$lib/story/gazetteer';
import { locatePlaces } from '$lib/story/locate-places';
import { parseStory } from '$lib/story/parse';
import { StoryError } from '$lib/story/problem';
import { PlaceSchema, type PlaceInput } from '$lib/story/schema-places';
import { findPlaces } from '$lib/story/search';
import type { Story } from '$lib/story/story';
import { gazetteer as geonames } from '$lib/server/gazetteer';

function town(name: string, changes: Partial<GazetteerPlace> = {}): GazetteerPlace {
	return { name, aliases: [], coordinates: [30, -18], population: 1000, ...changes };
}

/** A gazetteer that knows some towns, all of one country. */
function gazetteerOf(...towns: GazetteerPlace[]): Gazetteer {
	const names = (place: GazetteerPlace) => [place.name, ...place.aliases];
	return {
		find: (name) => towns.filter((place) => names(place).includes(name)),
		names: () => towns.flatMap(names),
	};
}

function read(place: object): PlaceInput {
	return PlaceSchema.parse(place);
}

function messagesOf(places: Record<string, object>, gazetteer: Gazetteer): string[] {
	const input = Object.fromEntries(Object.entries(places).map(([id, place]) => [id, read(place)] as const));
	return locatePlaces(input, gazetteer).findings.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('locatePlaces', () => {
	it('takes the coordinates of the one place that has the name', () => {
		const { places, found, findings } = locatePlaces(
			{ kadoma: read({ name: 'Kadoma', country: 'ZW' }) },
			gazetteerOf(town('Kadoma', { coordinates: [29.9, -18.3] }), town('Chegutu')),
		);
		expect(findings).toEqual([]);
		expect(places.kadoma).toMatchObject({ kind: 'city', name: 'Kadoma', coordinates: [29.9, -18.3] });
		expect(found.get('kadoma')?.name).toBe('Kadoma');
	});

	it('finds a place by a former name', () => {
		const { places } = locatePlaces(
			{ harare: read({ name: 'Salisbury', country: 'ZW' }) },
			gazetteerOf(town('Harare', { aliases: ['Salisbury'], coordinates: [31, -17.8] })),
		);
		expect(places.harare).toMatchObject({ coordinates: [31, -17.8] });
	});

	it('asks nothing about a place with coordinates of its own', () => {
		const asked: Gazetteer = {
			find: () => expect.fail('the gazetteer was asked'),
			names: () => expect.fail('the gazetteer was asked'),
		};
		const places = {
			harare: read({ name: 'Harare', country: 'ZW', coordinates: [31.05, -17.83] }),
			zimbabwe: read({ kind: 'country', country: 'ZW' }),
		};
		expect(locatePlaces(places, asked)).toMatchObject({ places, findings: [] });
	});

	it('lists what an ambiguous name can mean, the nearest to another place of the story first', () => {
		const messages = messagesOf(
			{
				springfield: { name: 'Springfield', country: 'US' },
				boston: { name: 'Boston', country: 'US', coordinates: [-71.06, 42.36] },
			},
			gazetteerOf(
				town('Springfield', { coordinates: [-93.3, 37.2], population: 166810 }),
				town('Springfield', { coordinates: [-72.6, 42.1], population: 0 }),
			),
		);
		expect(messages).toEqual([
			'places.springfield.name: "Springfield" can be 2 places in US; write the coordinates of the one that the article means: ' +
				'[-72.6, 42.1] Springfield, population not known, 130 km from Boston; ' +
				'[-93.3, 37.2] Springfield, 166,810 people, 1,979 km from Boston',
		]);
	});

	it('lists the largest first in a story without another position', () => {
		const [message] = messagesOf(
			{ springfield: { name: 'Springfield', country: 'US' } },
			gazetteerOf(
				...Array.from({ length: 14 }, (_, i) =>
					town('Springfield', { coordinates: [i, 40], population: i + 1 }),
				),
			),
		);
		expect(message).toContain('means: [13, 40] Springfield, 14 people; [12, 40]');
		expect(message).toMatch(/; and 2 more$/);
	});

	it('measures from places that the gazetteer has located', () => {
		const [message] = messagesOf(
			{ kadoma: { name: 'Kadoma', country: 'ZW' }, hill: { name: 'Hill', country: 'ZW' } },
			gazetteerOf(
				town('Hill', { coordinates: [30, -18] }),
				town('Hill', { coordinates: [31, -18] }),
				town('Kadoma'),
			),
		);
		expect(message).toContain(
			'[30, -18] Hill, 1,000 people, 0 km from Kadoma; [31, -18] Hill, 1,000 people, 106 km',
		);
	});

	it('prefers a place by its own name to smaller ones that are called so too, and to no larger one', () => {
		const village = town('Paris', { population: 700 });
		const called = (population: number) => town('Lutetia', { aliases: ['Paris'], population });
		const places = { paris: { name: 'Paris', country: 'FR' } };
		expect(messagesOf(places, gazetteerOf(village, called(600)))).toEqual([]);
		expect(messagesOf(places, gazetteerOf(village, called(2_000_000)))[0]).toContain('can be 2 places in FR');
	});

	it('names the nearest spellings of a name that is not known', () => {
		const [message] = messagesOf(
			{ place: { name: 'Beitbrige', country: 'ZW' } },
			gazetteerOf(town('Harare'), town('Beitbridge'), town('Bindura')),
		);
		expect(message).toContain(
			'knows no "Beitbrige" in ZW; the nearest spellings are "Beitbridge". It has places of 500',
		);
	});

	it('guesses nothing where nothing is spelled like it', () => {
		const [message] = messagesOf({ place: { name: 'Budiriro', country: 'ZW' } }, gazetteerOf(town('Harare')));
		expect(message).toContain('knows no "Budiriro" in ZW. It has places of 500');
	});
});

describe('a story with a town by name and country alone', () => {
	const text = `
title: A story
kicker: Sample
summary: For the test.
dateline: { place: Harare, country: ZW, date: 2020-05-04, derivation: Chosen. }
as_of: 2020-05-04
source: { description: A text, paragraphs: 1 }
topics: { events: { name: Events } }
places:
  harare: { name: Harare, country: ZW, aliases: [Salisbury] }
  beitbridge: { name: Beitbridge, country: ZW }
  around: { kind: area, name: Around it, circle: { around: harare, radius: 20 } }
reports:
  - { id: one, place: harare, topic: events, headline: One, text: It happened., paragraphs: [1] }
  - { id: two, place: beitbridge, topic: events, headline: Two, text: It happened., paragraphs: [1] }
  - { id: three, place: around, topic: events, headline: Three, text: It happened., paragraphs: [1] }
`;

	function parse(changed = text): Story {
		return parseStory(changed, 'sample.yaml', borders, geonames);
	}

	it('has it where GeoNames has it', () => {
		const [harare, beitbridge, around] = parse().places;
		expect(harare).toMatchObject({ precision: 'settlement', gazetteer: true, kind: 'city' });
		expect(harare!.point).toEqual([expect.closeTo(31.05, 1), expect.closeTo(-17.83, 1)]);
		expect(beitbridge!.point).toEqual([expect.closeTo(30, 1), expect.closeTo(-22.2, 1)]);
		expect(around!.shape).toMatchObject({ type: 'circle', centre: harare!.point });
	});

	it('is found by names that the gazetteer adds, beside those that the story gives', () => {
		const { places } = parse();
		expect(places[0]!.aliases[0]).toEqual({ name: 'Salisbury' });
		expect(places[0]!.aliases).toContainEqual({ name: 'Хараре', gazetteer: true });
		expect(findPlaces(places, 'хараре')).toEqual([places[0]]);
		const names = places[0]!.aliases.map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
		expect(names).not.toContain('Harare');
	});

	it('tells of a wrong name and of other mistakes at once', () => {
		const broken = text
			.replace('name: Beitbridge', 'name: Beitbrige')
			.replace('paragraphs: 1 }', 'paragraphs: 2 }');
		try {
			parse(broken);
			expect.fail('it was accepted');
		} catch (error) {
			if (!(error instanceof StoryError)) throw error;
			expect(error.problems.map(({ line }) => line)).toEqual([2, 11]);
			expect(error.problems[1]!.message).toContain('"Beitbridge"');
		}
	});

	it('says once that a country is none', () => {
		expect(() =>
			parse(text.replace('name: Beitbridge, country: ZW', 'name: Beitbridge, country: ZZ')),
		).toThrow(/^sample\.yaml:11:44: the base map has no country "ZZ"[^\n]*$/);
	});
});

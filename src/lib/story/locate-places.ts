/** Fills in, from the gazetteer, the towns that a story gives by name and country alone. */
import { distance } from '@turf/distance';
import type { Position } from 'geojson';
import { formatNumber } from './format';
import type { Gazetteer, GazetteerPlace } from './gazetteer';
import { rankChoices, type Finding } from './problem';
import type { CityInput, PlaceInput } from './schema-places';
import type { StoryInput } from './schema';
import { foldName } from './search';

/** Candidates, or spellings, that a message lists before it says how many more there are. */
const MOST_CANDIDATES = 12;
const MOST_SPELLINGS = 3;

type Places = StoryInput['places'];

export interface LocatedPlaces {
	/** The story's places; those that could not be found still lack their coordinates. */
	places: Places;
	/** What the gazetteer says of the places that were found in it, by their ids. */
	found: ReadonlyMap<string, GazetteerPlace>;
	findings: Finding[];
}

/**
 * Locates the towns without coordinates. Coordinates in the story win: the gazetteer is not asked then.
 *
 * A name that can mean several places is a mistake that lists them, unless only one has it for its own name, and
 * those that merely are called so too are no larger.
 */
export function locatePlaces(places: Places, gazetteer: Gazetteer): LocatedPlaces {
	const searched = Object.entries(places).flatMap(([id, place]) =>
		isUnlocated(place) ? [{ id, place, candidates: findCandidates(place, gazetteer) }] : [],
	);
	const found = new Map<string, GazetteerPlace>();
	const located: Places = { ...places };
	for (const { id, place, candidates } of searched) {
		const [only] = candidates;
		if (!only || candidates.length > 1) continue;
		found.set(id, only);
		located[id] = { ...place, coordinates: only.coordinates };
	}
	const findings = searched.flatMap(({ id, place, candidates }): Finding[] => {
		const path = ['places', id, 'name'];
		if (candidates.length > 1) {
			return [{ path, message: wordAmbiguity(place, candidates, knownPositions(located)) }];
		}
		const names = candidates.length === 0 ? gazetteer.names(place.country) : [];
		// That there is no such country is said by another check.
		return names.length > 0 ? [{ path, message: wordUnknown(place, names) }] : [];
	});
	return { places: located, found, findings };
}

function isUnlocated(place: PlaceInput): place is CityInput {
	return place.kind === 'city' && place.coordinates === undefined;
}

function findCandidates({ name, country }: CityInput, gazetteer: Gazetteer): readonly GazetteerPlace[] {
	const all = gazetteer.find(name, country);
	const own = all.filter((candidate) => foldName(candidate.name) === foldName(name));
	const [first] = own;
	const isLargest = all.every(({ population }) => population <= (first?.population ?? 0));
	return own.length === 1 && isLargest ? own : all;
}

/** The places of the story whose position is known: none of them is one that is still to be located. */
function knownPositions(places: Places): { name: string; position: Position }[] {
	return Object.values(places).flatMap((place) =>
		'coordinates' in place && place.coordinates ? [{ name: place.name, position: place.coordinates }] : [],
	);
}

function wordAmbiguity(
	{ name, country }: CityInput,
	candidates: readonly GazetteerPlace[],
	others: { name: string; position: Position }[],
): string {
	const measured = candidates.map((candidate) => {
		const [nearest] = others
			.map((other) => ({ name: other.name, km: distance(candidate.coordinates, other.position) }))
			.sort((a, b) => a.km - b.km);
		return { candidate, nearest };
	});
	measured.sort(
		(a, b) => (a.nearest?.km ?? 0) - (b.nearest?.km ?? 0) || b.candidate.population - a.candidate.population,
	);
	const listed = measured.slice(0, MOST_CANDIDATES).map(({ candidate, nearest }) => {
		const people =
			candidate.population > 0 ? `${formatNumber(candidate.population)} people` : 'population not known';
		const far = nearest ? `, ${formatNumber(Math.round(nearest.km))} km from ${nearest.name}` : '';
		return `[${candidate.coordinates.join(', ')}] ${candidate.name}, ${people}${far}`;
	});
	const more = measured.length - listed.length;
	return `"${name}" can be ${measured.length} places in ${country}; write the coordinates of the one that the article means: ${listed.join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
}

function wordUnknown({ name, country }: CityInput, names: readonly string[]): string {
	const near = rankChoices(name, names)
		.filter(({ edits }) => edits <= name.length / 2)
		.slice(0, MOST_SPELLINGS)
		.map(({ choice }) => `"${choice}"`);
	const spelling = near.length > 0 ? `; the nearest spellings are ${near.join(', ')}` : '';
	return `the gazetteer knows no "${name}" in ${country}${spelling}. It has places of 500 people and more: correct the name or the country, or write the coordinates, longitude first`;
}

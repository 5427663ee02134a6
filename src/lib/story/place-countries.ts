/** Which countries a place of a story file is about. */
import type { StoryInput } from './schema';
import type { PlaceInput } from './schema-places';

/** The countries that a place names: none for an area around another place. */
export function placeCodes(place: PlaceInput): string[] {
	switch (place.kind) {
		case 'city':
		case 'country':
			return [place.country];
		case 'crossing':
			return [place.from.country, place.to.country];
		case 'border':
			return place.between;
		case 'area':
			return place.part ? [place.part.country] : [];
	}
}

/** The countries that a place lies in, or between. */
export function placeCountries(place: PlaceInput, input: StoryInput): string[] {
	const around = place.kind === 'area' ? (place.circle?.around ?? place.sector?.around) : undefined;
	const centre = around === undefined ? undefined : input.places[around];
	return centre ? placeCountries(centre, input) : placeCodes(place);
}

/** The places of a checked story file, with their countries, precision and position. */
import type { Borders } from './borders';
import type { GazetteerPlace } from './gazetteer';
import { countryBounds, countryPoint, shapePoint } from './geometry';
import { placeCountries } from './place-countries';
import type { PlaceInput, PlaceKind, Precision } from './schema-places';
import type { StoryInput } from './schema';
import { foldName } from './search';
import type { Alias, Place, Shape } from './story';

const PRECISION_OF: Record<PlaceKind, Precision> = {
	city: 'settlement',
	crossing: 'site',
	country: 'country',
	border: 'area',
	area: 'area',
};

/** The shape of a place, its references looked up. */
export function placeShape(place: PlaceInput, input: StoryInput, borders: Borders): Shape {
	if (place.kind === 'border') return { type: 'border', between: place.between };
	if (place.kind !== 'area') return { type: 'point' };
	const { circle, sector, part } = place;
	if (part) return { type: 'part', ...part };
	const around = circle?.around ?? sector?.around ?? '';
	const neighbour = input.places[around];
	if (!neighbour) throw new RangeError(`there is no place "${around}"`);
	const centre = placePoint(neighbour, input, borders);
	if (sector) return { type: 'sector', centre, radius: sector.radius, directions: sector.directions };
	return { type: 'circle', centre, radius: circle?.radius ?? 0 };
}

function placePoint(place: PlaceInput, input: StoryInput, borders: Borders): number[] {
	if ('coordinates' in place) return place.coordinates ?? [];
	if (place.kind === 'country') return countryPoint(place.country, borders);
	const shape = placeShape(place, input, borders);
	return shape.type === 'point' ? [] : shapePoint(shape, borders);
}

/**
 * Builds a place; its references must have been checked, and it must have been located.
 *
 * @param found what the gazetteer says of it, if it was located there
 */
export function buildPlace(
	id: string,
	place: PlaceInput,
	input: StoryInput,
	borders: Borders,
	found?: GazetteerPlace,
): Place {
	return {
		id,
		kind: place.kind,
		name: place.name ?? countryName('country' in place ? place.country : '', input.lang),
		aliases: [...place.aliases, ...(found ? furtherAliases(place, found) : [])],
		countries: placeCountries(place, input),
		precision: place.precision ?? PRECISION_OF[place.kind],
		point: placePoint(place, input, borders),
		shape: placeShape(place, input, borders),
		zone: place.zone ?? null,
		note: place.note ?? null,
		sides: place.kind === 'crossing' ? { from: place.from, to: place.to } : null,
		...(found && { gazetteer: true as const }),
		...(place.kind === 'country' &&
			place.country === input.dateline.country && { bounds: countryBounds(place.country, borders) }),
	};
}

/** The gazetteer's names for a place that the story does not give. */
function furtherAliases({ name, aliases }: PlaceInput, found: GazetteerPlace): Alias[] {
	const known = new Set([name ?? '', ...aliases.map((alias) => alias.name)].map(foldName));
	return [found.name, ...found.aliases]
		.filter((other) => !known.has(foldName(other)))
		.map((other) => ({ name: other, gazetteer: true }));
}

function countryName(code: string, lang: string): string {
	return new Intl.DisplayNames([lang], { type: 'region' }).of(code) ?? code;
}

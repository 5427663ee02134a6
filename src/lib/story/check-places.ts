/** Checks that places lie where the story says: in their country, on their border, longitude first. */
import type { Position } from 'geojson';
import { placeShape } from './build-places';
import type { Borders } from './borders';
import { shapePoint } from './geometry';
import { isNearLand, kilometresFromLand, kilometresFromLines, TOLERANCE } from './land-distance';
import { suggestChoice, type Finding, type Path } from './problem';
import type { PlaceInput } from './schema-places';
import type { StoryInput } from './schema';

/** Finds places outside their country, crossings off their border, and areas that cannot be drawn. */
export function checkPlaces(story: StoryInput, borders: Borders): Finding[] {
	const findings = Object.entries(story.places).flatMap(([id, place]) => {
		const path = ['places', id];
		return [
			...checkCodes(place, path, borders),
			...checkZone(place.zone, [...path, 'zone']),
			...checkPosition(place, path, borders),
			...checkShape(place, path),
		];
	});
	const country = story.dateline.country;
	if (country && !borders.country(country)) {
		findings.push({ path: ['dateline', 'country'], message: unknownCountry(country, borders) });
	}
	const isLocated = Object.values(story.places).every((place) => place.kind !== 'city' || place.coordinates);
	// A shape is built only from codes, references and positions that hold: otherwise one mistake would be told twice.
	return findings.length > 0 || !isLocated ? findings : buildShapes(story, borders);
}

function checkCodes(place: PlaceInput, path: Path, borders: Borders): Finding[] {
	const codes: [string, Path][] = [];
	if ('country' in place) codes.push([place.country, ['country']]);
	if (place.kind === 'crossing')
		codes.push([place.from.country, ['from', 'country']], [place.to.country, ['to', 'country']]);
	if (place.kind === 'border') place.between.forEach((code, i) => codes.push([code, ['between', i]]));
	if (place.kind === 'area' && place.part) codes.push([place.part.country, ['part', 'country']]);
	return codes
		.filter(([code]) => !borders.country(code))
		.map(([code, at]) => ({ path: [...path, ...at], message: unknownCountry(code, borders) }));
}

function unknownCountry(code: string, borders: Borders): string {
	return `the base map has no country "${code}".${suggestChoice(code, borders.codes())}`;
}

function checkZone(zone: string | undefined, path: Path): Finding[] {
	if (zone === undefined) return [];
	try {
		new Intl.DateTimeFormat('en', { timeZone: zone });
		return [];
	} catch {
		return [
			{
				path,
				message: `there is no time zone "${zone}".${suggestChoice(zone, Intl.supportedValuesOf('timeZone'))}`,
			},
		];
	}
}

function checkPosition(place: PlaceInput, path: Path, borders: Borders): Finding[] {
	const at = [...path, 'coordinates'];
	if (place.kind === 'city') {
		const country = borders.country(place.country);
		// A place without a position is told of where it is looked up.
		if (!country || !place.coordinates) return [];
		if (isNearLand(place.coordinates, country)) return [];
		const swapped: Position = [place.coordinates[1], place.coordinates[0]];
		if (isNearLand(swapped, country)) {
			return [
				{
					path: at,
					message: `the latitude comes first here; write [${swapped.join(', ')}], longitude first`,
				},
			];
		}
		return [
			{
				path: at,
				message: `${place.name} lies ${Math.round(kilometresFromLand(place.coordinates, country))} km outside ${place.country}; check the coordinates and the country`,
			},
		];
	}
	if (place.kind === 'crossing') {
		const [a, b] = [place.from.country, place.to.country];
		if (a === b)
			return [
				{
					path: [...path, 'to', 'country'],
					message: `both sides lie in ${a}; a crossing joins two countries`,
				},
			];
		if (!borders.country(a) || !borders.country(b)) return [];
		const border = borders.border(a, b);
		if (!border)
			return [{ path, message: `${a} and ${b} share no land border on the base map; check both countries` }];
		const off = kilometresFromLines(place.coordinates, border.geometry.coordinates);
		if (off <= TOLERANCE) return [];
		return [
			{
				path: at,
				message: `${place.name} lies ${Math.round(off)} km from the border of ${a} and ${b}; check the coordinates`,
			},
		];
	}
	if (place.kind === 'border') {
		const [a, b] = place.between;
		if (a === b)
			return [
				{ path: [...path, 'between'], message: `a border lies between two countries, and both are ${a}` },
			];
		if (!borders.country(a) || !borders.country(b) || borders.border(a, b)) return [];
		return [
			{
				path: [...path, 'between'],
				message: `${a} and ${b} share no land border on the base map; check both countries`,
			},
		];
	}
	return [];
}

function checkShape(place: PlaceInput, path: Path): Finding[] {
	if (place.kind !== 'area') return [];
	const shapes = (['circle', 'sector', 'part'] as const).filter((shape) => place[shape] !== undefined);
	if (shapes.length === 1) return [];
	return [
		{
			path,
			message: `an area has one shape, and this has ${shapes.length === 0 ? 'none' : shapes.join(' and ')}; write "circle", "sector" or "part"`,
		},
	];
}

function buildShapes(story: StoryInput, borders: Borders): Finding[] {
	return Object.entries(story.places).flatMap(([id, place]): Finding[] => {
		const last = neighbours(id, story).at(-1) ?? id;
		// A neighbour that is not there is told of as a reference to nothing.
		if (!story.places[last]) return [];
		if (areaCentre(last, story) !== undefined) {
			const message = `"${id}" lies around "${areaCentre(id, story) ?? ''}", which leads back to an area on the way; let one of them lie around a place with a position of its own`;
			return [{ path: ['places', id], message }];
		}
		try {
			const shape = placeShape(place, story, borders);
			if (shape.type !== 'point') shapePoint(shape, borders);
			return [];
		} catch (error) {
			if (!(error instanceof RangeError)) throw error;
			return [{ path: ['places', id], message: error.message }];
		}
	});
}

/** The id of the place that an area lies around. */
function areaCentre(id: string, { places }: StoryInput): string | undefined {
	const place = places[id];
	return place?.kind === 'area' ? (place.circle ?? place.sector)?.around : undefined;
}

/** The places that lead from an area to the position that it is drawn around, or round in a circle. */
function neighbours(id: string, story: StoryInput): string[] {
	const passed = new Set<string>();
	for (let at = areaCentre(id, story); at !== undefined && !passed.has(at); at = areaCentre(at, story)) {
		passed.add(at);
	}
	return [...passed];
}

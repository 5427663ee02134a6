// The cities that give a reader their bearings: few, large, and apart from one another.
import type { Feature, Point, Position } from 'geojson';
import { degreeKm } from '$lib/story/degree';
import type { City } from './atlas';
import { distance, growBounds, roundPosition } from './basemap-detail';
import type { Bounds } from './camera';

/** `rank` is 1 for the first city to be placed. No country is named: a city's label says where it is, not whose. */
export interface CityProperties {
	layer: 'city';
	name: string;
	population: number;
	capital: boolean;
	rank: number;
}

/** Where cities are wanted: see `BasemapRequest` in basemap.ts, which is one. */
export interface CityRequest {
	bbox: Bounds;
	country?: string;
	avoid: { name: string; aliases: string[]; coordinates: Position }[];
	far: Position[];
}

const mostNear = 18;
const mostAround = 7;
const mostFar = 4;
/** Kilometres around a far place, and between cities there. */
const farRadius = 400;
const farSpacing = 100;
/** A city as near as this to a place of the story is that place. */
const sameKm = 15;
/** More places than this leave cities no room of their own: then only those are left out that are one of them. */
const mostAvoided = 60;
const crowdedKm = 2;

/** Cities for bearings near the story, around it and around each far place; none of them a place of the story. */
export function cityFeatures(cities: City[], request: CityRequest): Feature<Point, CityProperties>[] {
	const { bbox, country, far, avoid } = request;
	const isCrowded = avoid.length > mostAvoided;
	const isSame = sameAs(avoid, isCrowded ? crowdedKm : sameKm);
	const others = cities
		.filter((city) => !isSame(city))
		.sort((a, b) => importance(b, country) - importance(a, country));
	const spacing = boundsSpacing(bbox);
	const chosen: City[] = [];
	const choose = (candidates: City[], km: number, most: number) => {
		const end = chosen.length + most;
		for (const city of candidates) {
			if (chosen.length === end) return;
			const own = city.country === country ? km * 0.7 : km;
			const isFree =
				chosen.every((other) => distance(other.coordinates, city.coordinates) >= own) &&
				(isCrowded || avoid.every((place) => distance(place.coordinates, city.coordinates) >= own / 2));
			if (isFree) chosen.push(city);
		}
	};
	choose(others.filter(isIn(bbox)), spacing, mostNear);
	choose(others.filter(isIn(growBounds(bbox))), spacing * 1.5, mostAround);
	for (const place of far) {
		const around = others.filter(({ coordinates }) => distance(coordinates, place) < farRadius);
		choose(around, farSpacing, mostFar);
	}
	return chosen.map(({ name, coordinates, population, capital }, i) => ({
		type: 'Feature',
		properties: { layer: 'city', name, population, capital, rank: i + 1 },
		geometry: { type: 'Point', coordinates: roundPosition(coordinates, 1) },
	}));
}

/** Capitals first, then the story's country, which is looked at most, then by size. */
function importance({ capital, population, country }: City, own: string | undefined): number {
	return population * (capital ? 1000 : country === own ? 5 : 1);
}

/** Kilometres between cities so that a box holds about as many as are wanted. */
function boundsSpacing([west, south, east, north]: Bounds): number {
	const width = distance([west, (south + north) / 2], [east, (south + north) / 2]);
	const height = distance([west, south], [west, north]);
	return Math.sqrt((width * height) / mostNear) * 0.6;
}

function isIn([west, south, east, north]: Bounds): (city: City) => boolean {
	return ({ coordinates: [x, y] }) => x! >= west && x! <= east && y! >= south && y! <= north;
}

/** Whether a city is a place of the story: by any of its names, or as near as so many kilometres. */
function sameAs(places: CityRequest['avoid'], km: number): (city: City) => boolean {
	const names = new Set(
		places.flatMap(({ name, aliases }) => [name, ...aliases].map((one) => one.toLocaleLowerCase('en'))),
	);
	const north = km / degreeKm;
	return ({ name, coordinates }) =>
		names.has(name.toLocaleLowerCase('en')) ||
		places.some(
			(place) =>
				Math.abs(place.coordinates[1]! - coordinates[1]!) <= north &&
				distance(coordinates, place.coordinates) < km,
		);
}

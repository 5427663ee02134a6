/**
 * What the address of an embed asks for. Names that are not ours are the host's own (utm_source, Pym's initialWidth) and
 * none of our business; a value of ours that cannot be read is left out, and told to the console.
 */
import { ID_PATTERN } from '$lib/story/ids';
import type { EmbedView } from '$lib/story/view';
import { readFragmentId, readSecret } from './fragment';

export interface EmbedParameters {
	/** Id of the place to open, which the story may not have. The fragment's goes before the query's. */
	place: string | null;
	view: EmbedView | null;
	/** `auto` is the reader's preference. */
	theme: 'auto' | 'light' | 'dark';
	/** Whether the list is open beside the map, or under it. */
	panel: boolean;
	/** MapLibre's zoom level, 0 to 22; the map may have fewer. */
	zoom: number | null;
	/** Longitude and latitude in degrees. */
	center: [number, number] | null;
	/** Whether the host is told what a reader does. */
	events: boolean;
	/** The id by which a Pym parent knows the frame. */
	childId: string | null;
	/** The secret by which WordPress knows the frame. */
	secret: string | null;
}

/** Ids of elements, as Pym's parents have them. */
const childIdPattern = /^[\w.:-]{1,128}$/;
const number = '-?\\d{1,3}(?:\\.\\d{1,20})?';
const zoomPattern = new RegExp(`^${number}$`);
const centerPattern = new RegExp(`^(${number}),(${number})$`);
/** The map is a square world (web Mercator), which ends at this latitude. */
const maxLatitude = 85.05;

/**
 * Reads an address; see the house's guide for embeds.
 *
 * @param search of the address, such as `?theme=dark`
 * @param hash of the address, such as `#kharkiv`
 * @returns the parameters, and the names of those whose values could not be read
 */
export function parseEmbedParameters(
	search: string,
	hash: string,
): { parameters: EmbedParameters; mistakes: string[] } {
	const query = new URLSearchParams(search);
	const mistakes: string[] = [];
	// An empty value is that of a form's field which was not filled in.
	const read = <T>(name: string, parse: (value: string) => T | null): T | null => {
		const value = query.get(name);
		const parsed = value ? parse(value) : null;
		if (value && parsed === null) mistakes.push(name);
		return parsed;
	};
	const readFlag = (name: string) => read(name, oneOf('0', '1')) === '1';
	const place = read('place', parseId);
	const parameters = {
		place: parseId(readFragmentId(hash)) ?? place,
		view: read('view', oneOf('map', 'crossings')),
		theme: read('theme', oneOf('auto', 'light', 'dark')) ?? 'auto',
		panel: readFlag('panel'),
		zoom: read('zoom', parseZoom),
		center: read('center', parseCenter),
		events: readFlag('events'),
		childId: childIdPattern.exec(query.get('childId') ?? '')?.[0] ?? null,
		secret: readSecret(hash),
	};
	return { parameters, mistakes };
}

/** An id as the story's files have them; no longer than such can be. */
export function parseId(value: string): string | null {
	return value.length <= 100 && ID_PATTERN.test(value) ? value : null;
}

function oneOf<const T extends string>(...values: T[]): (value: string) => T | null {
	return (value) => values.find((one) => one === value) ?? null;
}

function parseZoom(value: string): number | null {
	const zoom = zoomPattern.test(value) ? Number(value) : -1;
	return zoom >= 0 && zoom <= 22 ? zoom : null;
}

function parseCenter(value: string): [number, number] | null {
	const [, longitude, latitude] = (centerPattern.exec(value) ?? []).map(Number);
	if (longitude === undefined || latitude === undefined) return null;
	return Math.abs(longitude) <= 180 && Math.abs(latitude) <= maxLatitude ? [longitude, latitude] : null;
}

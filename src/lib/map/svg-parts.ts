/** What a drawing is made of: geometry, and how it is painted in one framing. */
import type { Camera } from './camera';
import type { Pixel } from './frame';
import { element, type Attributes } from './svg-element';
import { pathData, type Grid } from './svg-path';

/** Lines, or rings where it is closed. */
export interface Part {
	lines: Pixel[][];
	closed: boolean;
	/** Drawn by rule, not surveyed: any unevenness would be seen. */
	smooth?: boolean;
}

/** Geometry by name. Several framings may paint the same. */
export type Parts = Map<string, Part>;

/** One painting of a part; later ones lie over earlier ones. */
export interface Painting {
	part: string;
	attributes: Attributes;
	/** Whether what fills it does not grow with the drawing. */
	isHatched?: boolean;
	/** The place that a click on it opens. */
	place?: string;
}

/** Begins the ids of what is drawn. No place's id has it, so that none of theirs is taken. */
const idPrefix = '_';

/** The id of a part or of another named piece of the drawing. */
export function partId(name: string): string {
	return `${idPrefix}${name}`;
}

/** The parts as paths that framings refer to. */
export function drawParts(parts: Parts, grid: Grid): string {
	return [...parts]
		.map(([name, part]) => ({
			id: partId(name),
			d: partData(part, grid),
			// Not inherited from what refers to the path, and no rule for what it lies in reaches it there.
			'vector-effect': 'non-scaling-stroke',
		}))
		.filter(({ d }) => d !== '')
		.map((attributes) => element('path', attributes))
		.join('');
}

/**
 * Paints by reference to parts that are drawn elsewhere. What opens a place is a link to it, for the mouse only: the
 * place has another link.
 */
export function paintByReference(paintings: Painting[], parts: Parts): string {
	return paintParts(paintings, parts, ({ part, attributes }) =>
		element('use', { href: `#${partId(part)}`, ...attributes }),
	);
}

/** Paints each part where it is used. */
export function paintInPlace(paintings: Painting[], parts: Parts, grid: Grid): string {
	return paintParts(
		paintings.map(({ part, attributes }) => ({ part, attributes })),
		parts,
		({ part, attributes }) => {
			const geometry = parts.get(part);
			const d = geometry ? partData(geometry, grid) : '';
			return d === '' ? '' : element('path', { d, ...attributes });
		},
	);
}

function partData({ lines, closed, smooth }: Part, { perPixel, decimals }: Grid): string {
	return pathData(lines, { perPixel, decimals: smooth ? decimals + 1 : decimals }, closed);
}

/** Paints those parts that have any geometry, each by a function; what opens a place is a link to it. */
export function paintParts(
	paintings: Painting[],
	parts: Parts,
	draw: (painting: Painting) => string,
): string {
	return paintings
		.filter(({ part }) => parts.get(part)?.lines.length)
		.map((painting) => {
			const drawn = draw(painting);
			return painting.place ? element('a', { href: `#${painting.place}`, tabindex: -1 }, drawn) : drawn;
		})
		.join('');
}

/** A value that grows with the zoom level between two stops, as the style's `interpolate` has it. */
export function byZoom({ zoom }: Pick<Camera, 'zoom'>, stops: [number, number, number, number]): number {
	const [from, far, to, near] = stops;
	const share = Math.max(0, Math.min(1, (zoom - from) / (to - from)));
	return rounded(far + (near - far) * share);
}

/**
 * Dashes and gaps in pixels. MapLibre makes them at the whole zoom level below, from the line's width there, and
 * stretches them with the map, round ends too.
 *
 * @param dash and gap in widths of the line
 */
export function dashArray(
	[dash, gap]: [number, number],
	width: (zoom: number) => number,
	zoom: number,
	cap: 'butt' | 'round',
): string {
	const floor = Math.floor(zoom);
	const scale = width(floor) * 2 ** (zoom - floor);
	const stretched = cap === 'round' ? Math.max(0, scale - width(zoom)) : 0;
	const drawn = dash * scale + stretched;
	return `${rounded(drawn)} ${rounded((dash + gap) * scale - drawn)}`;
}

function rounded(pixels: number): number {
	return Number(pixels.toFixed(2));
}

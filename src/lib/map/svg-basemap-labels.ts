/**
 * Names of the base map in one framing, chosen as MapLibre chooses: countries before cities, each in turn where it touches
 * nothing that is there already, on a map of any size that shows the framing.
 */
import type { Feature, FeatureCollection, Point, Position } from 'geojson';
import type { Story } from '$lib/story/story';
import { fonts } from './fonts';
import {
	boxAround,
	boxesOverlap,
	boxHolds,
	boxHoldsBox,
	growBox,
	moveBox,
	wideBox,
	type Box,
	type Pixel,
} from './frame';
import { lineHeight } from './map-labels';
import { lineWidth, type TextFace } from './text-width';

/** A name of the base map that has its place. */
export interface BasemapName extends Pixel {
	/** Whose: of a city there is a dot too. */
	layer: 'city' | 'country-label';
	/** Of the story's own country. */
	own: boolean;
	lines: string[];
	face: TextFace;
	/** Pixels from its position to the middle of its lines. */
	offset: [number, number];
	/** Whether it has room on maps only that are not low. */
	high?: true;
}

interface Candidate {
	offset: [number, number];
}

/** As style-basemap.ts has them. */
const cityFace: TextFace = { font: fonts.regular, size: 11.5 };
const countryFaces = {
	own: { font: fonts.semibold, size: 12.5, spacing: 0.25 },
	other: { font: fonts.semibold, size: 10.5, spacing: 0.15 },
} satisfies Record<string, TextFace>;
const cityDistance = 0.5;
const countryDistance = 0.6;
/** Ems by which MapLibre moves text above or below a point closer to it. */
const closer = 7 / 24;
const paddings = { city: 2, 'country-label': 4 };
/** A city's dot, with MapLibre's padding. */
const dotBox = { width: 6 + 4, height: 6 + 4 };
/** Ems of a line before it is broken. */
const longest = { city: 10, 'country-label': 9 };

/** On how many of the maps that show a name the edge may cut it. */
const mostCut = 1 / 5;

/** The map as one size shows it. */
export interface NameRoom {
	project: (position: Position) => Pixel;
	/** What is drawn there already, and what lies over it. */
	taken: Box[];
	/** In which a name's position lies, for it to be seen. */
	room: Box;
	/** Whether it may have fewer names than higher maps. */
	low?: boolean;
}

/**
 * Chooses the names.
 *
 * @param input.taken what is drawn already
 * @param input.room in which a name's position lies
 * @param input.elsewhere other sizes in which the names stand at the same distance from their positions
 * @param input.wider how many times as wide as they should be letters may turn out
 */
export function placeBasemapNames(
	input: NameRoom & {
		story: Story;
		basemap: FeatureCollection;
		elsewhere?: NameRoom[];
		wider?: number;
	},
): BasemapName[] {
	const { story, basemap, project, room, elsewhere = [], wider = 1 } = input;
	const sizes = [input, ...elsewhere].map((size) => ({ ...size, taken: [...size.taken] }));
	const marked = story.places.filter(({ kind }) => kind === 'country').flatMap(({ countries }) => countries);
	const ofLayer = (layer: BasemapName['layer']) =>
		(basemap.features as Feature<Point>[])
			.filter(({ properties }) => properties?.layer === layer && !marked.includes(String(properties.code)))
			.sort((a, b) => Number(a.properties?.rank) - Number(b.properties?.rank));
	return [...ofLayer('country-label'), ...ofLayer('city')].flatMap((feature): BasemapName[] => {
		const layer = feature.properties?.layer as BasemapName['layer'];
		const at = project(feature.geometry.coordinates);
		if (!boxHolds(room, at)) return [];
		const own = feature.properties?.code === story.dateline.country;
		const name = { ...at, layer, own, ...nameLines(String(feature.properties?.name), layer, own) };
		const dot = layer === 'city' ? [boxAround({ x: 0, y: 0 }, dotBox)] : [];
		const padding = paddings[layer];
		const places = candidates(name).map(({ offset }) => {
			const around = growBox(wideBox(offset, blockSize(name), wider, justifyName(offset)), padding);
			const shown = sizes.flatMap((size) => {
				const there = size.project(feature.geometry.coordinates);
				const boxes = [around, ...dot].map((box) => moveBox(box, there));
				// At an edge a part of it may be seen whose position is not.
				if (!boxesOverlap(size.room, boxes[0]!)) return [];
				const isFree = boxes.every((box) => !size.taken.some((other) => boxesOverlap(box, other)));
				return [{ size, boxes, isFree }];
			});
			const cut = shown.filter(({ size, boxes }) => !boxHoldsBox(size.room, boxes[0]!)).length / shown.length;
			return { offset, shown, cut, isFree: shown.every(({ size, isFree }) => isFree || size.low) };
		});
		const free = places.filter(({ isFree, cut }) => isFree && cut <= mostCut).sort((a, b) => a.cut - b.cut);
		const everywhere = free.find(({ shown }) => shown.every(({ isFree }) => isFree));
		const best = everywhere ?? free[0];
		if (!best) return [];
		for (const { size, boxes } of best.shown) if (everywhere || !size.low) size.taken.push(...boxes);
		return [{ ...name, offset: best.offset, ...(everywhere ? {} : { high: true as const }) }];
	});
}

/** Beside its dot a name keeps the side towards it. */
export function justifyName([x]: BasemapName['offset']): 'left' | 'center' | 'right' {
	return x > 0 ? 'left' : x < 0 ? 'right' : 'center';
}

function nameLines(
	name: string,
	layer: BasemapName['layer'],
	own: boolean,
): Pick<BasemapName, 'lines' | 'face'> {
	if (layer === 'city') return { lines: breakLines(name, cityFace, longest[layer]), face: cityFace };
	const face = own ? countryFaces.own : countryFaces.other;
	return { lines: breakLines(name.toLocaleUpperCase('en'), face, longest[layer]), face };
}

/** Lines of about the same length, as few as go. */
function breakLines(name: string, face: TextFace, ems: number): string[] {
	const words = name.split(' ');
	const total = lineWidth(name, face);
	const count = Math.min(words.length, Math.max(1, Math.ceil(total / (ems * face.size))));
	const aim = total / count;
	const raggedness = (lines: string[]) =>
		lines.reduce((sum, line) => sum + (lineWidth(line, face) - aim) ** 2, 0);
	return splits(words, count)
		.map((lines) => ({ lines, raggedness: raggedness(lines) }))
		.reduce((a, b) => (b.raggedness < a.raggedness ? b : a)).lines;
}

function splits(words: string[], count: number): string[][] {
	if (count === 1) return [[words.join(' ')]];
	return words
		.slice(0, words.length - count + 1)
		.flatMap((_, i) =>
			splits(words.slice(i + 1), count - 1).map((rest) => [words.slice(0, i + 1).join(' '), ...rest]),
		);
}

function blockSize({ lines, face }: Pick<BasemapName, 'lines' | 'face'>): { width: number; height: number } {
	return {
		width: Math.max(...lines.map((line) => lineWidth(line, face))),
		height: lines.length * lineHeight * face.size,
	};
}

/** Where a name may stand, the best first. MapLibre shifts a name by its box, padding and all. */
function candidates(name: Pick<BasemapName, 'layer' | 'lines' | 'face'>): Candidate[] {
	const { width, height } = blockSize(name);
	const { size } = name.face;
	const padding = paddings[name.layer];
	const beyond = (ems: number) => (ems - closer) * size + height / 2 + padding;
	if (name.layer === 'country-label') {
		const y = beyond(countryDistance);
		return [{ offset: [0, 0] }, { offset: [0, -y] }, { offset: [0, y] }];
	}
	const [x, y] = [cityDistance * size + width / 2 + padding, beyond(cityDistance)];
	return [{ offset: [x, 0] }, { offset: [-x, 0] }, { offset: [0, y] }, { offset: [0, -y] }];
}

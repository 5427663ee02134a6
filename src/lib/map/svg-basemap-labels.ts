/**
 * Names of the base map in one framing, chosen as MapLibre chooses: countries before cities, each in turn where it touches
 * nothing that is there already.
 */
import type { Feature, FeatureCollection, Point, Position } from 'geojson';
import type { Story } from '$lib/story/story';
import { fonts } from './fonts';
import { boxAround, boxesOverlap, boxHolds, boxHoldsBox, growBox, type Box, type Pixel } from './frame';
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

/**
 * Chooses the names.
 *
 * @param input.taken what is drawn already
 * @param input.room in which a name's position lies
 * @param input.whole whether all of a name lies in the room
 */
export function placeBasemapNames(input: {
	story: Story;
	basemap: FeatureCollection;
	project: (position: Position) => Pixel;
	taken: Box[];
	room: Box;
	whole: boolean;
}): BasemapName[] {
	const { story, basemap, project, room, whole } = input;
	const taken = [...input.taken];
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
		const dot = layer === 'city' ? [boxAround(at, dotBox)] : [];
		const padding = paddings[layer];
		const isFree = (box: Box) =>
			!taken.some((other) => boxesOverlap(box, other)) && (!whole || boxHoldsBox(room, box));
		for (const { offset } of candidates(name)) {
			const box = growBox(boxAround({ x: at.x + offset[0], y: at.y + offset[1] }, blockSize(name)), padding);
			if (![box, ...dot].every(isFree)) continue;
			taken.push(box, ...dot);
			return [{ ...name, offset }];
		}
		return [];
	});
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

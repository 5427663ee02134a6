/** The letters that a map's labels are set in. */
import { fonts, type FontName } from './fonts';
import type { FramedLabel } from './framed-labels';
import { detailFace, labelFaces } from './map-labels';

const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Names of the base map are in English: those of cities, and of countries in capitals. Most have no other letters. */
const basemapLetters: [FontName, string][] = [
	[fonts.regular, capitals + capitals.toLowerCase()],
	[fonts.semibold, capitals],
];

/** The letters of labels and those of the base map's names, with their fonts: each once. */
export function mapLetters(labels: readonly FramedLabel[]): { font: FontName; letter: string }[] {
	const texts = [
		...labels.flatMap(({ role, title, detail }): [FontName, string][] => [
			[labelFaces[role].font, title],
			[detailFace.font, detail],
		]),
		...basemapLetters,
	];
	return Object.values(fonts).flatMap((font) => {
		const letters = texts.flatMap(([of, text]) => (of === font ? [...text] : []));
		return [...new Set(letters)].flatMap((letter) => (letter.trim() === '' ? [] : { font, letter }));
	});
}

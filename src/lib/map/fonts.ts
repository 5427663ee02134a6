/** The map's letters: Noto Sans, three cuts, each in files by unicode range that are fetched as letters need them. */
import type { StyleSpecification } from 'maplibre-gl';

export type FontFaces = NonNullable<StyleSpecification['font-faces']>;

/** Names of fonts as `text-font` has them. */
export const fonts = {
	regular: 'Noto Sans Regular',
	semibold: 'Noto Sans SemiBold',
	italic: 'Noto Sans Italic',
} as const;

/** The letters of each file, as @fontsource/noto-sans cuts them (its unicode.json). */
const unicodeRanges = {
	cyrillic: ['U+0301', 'U+0400-045F', 'U+0490-0491', 'U+04B0-04B1', 'U+2116'],
	latinExtended: [
		'U+0100-02BA',
		'U+02BD-02C5',
		'U+02C7-02CC',
		'U+02CE-02D7',
		'U+02DD-02FF',
		'U+0304',
		'U+0308',
		'U+0329',
		'U+1D00-1DBF',
		'U+1E00-1E9F',
		'U+1EF2-1EFF',
		'U+2020',
		'U+20A0-20AB',
		'U+20AD-20C0',
		'U+2113',
		'U+2C60-2C7F',
		'U+A720-A7FF',
	],
	latin: [
		'U+0000-00FF',
		'U+0131',
		'U+0152-0153',
		'U+02BB-02BC',
		'U+02C6',
		'U+02DA',
		'U+02DC',
		'U+0304',
		'U+0308',
		'U+0329',
		'U+2000-206F',
		'U+20AC',
		'U+2122',
		'U+2191',
		'U+2193',
		'U+2212',
		'U+2215',
		'U+FEFF',
		'U+FFFD',
	],
};

/** Addresses of the woff2 files of one cut. */
export type FontFiles = Record<keyof typeof unicodeRanges, string>;

/**
 * The style's `font-faces`. Latin comes first: MapLibre takes the first file that covers a letter, and some marks are
 * in two.
 */
export function fontFaces(files: Record<keyof typeof fonts, FontFiles>): FontFaces {
	const faces = ({ latin, latinExtended, cyrillic }: FontFiles) => [
		{ url: latin, 'unicode-range': unicodeRanges.latin },
		{ url: latinExtended, 'unicode-range': unicodeRanges.latinExtended },
		{ url: cyrillic, 'unicode-range': unicodeRanges.cyrillic },
	];
	return {
		[fonts.regular]: faces(files.regular),
		[fonts.semibold]: faces(files.semibold),
		[fonts.italic]: faces(files.italic),
	};
}

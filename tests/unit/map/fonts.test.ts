import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { fontFiles } from '$lib/map/font-files';
import { fontFaces, fonts } from '$lib/map/fonts';

const published = createRequire(import.meta.url)('@fontsource/noto-sans/unicode.json') as Record<
	string,
	string
>;

describe('fontFaces', () => {
	const faces = fontFaces(fontFiles);

	it('declares every font', () => {
		expect(Object.keys(faces).sort()).toEqual(Object.values(fonts).sort());
	});

	it.each(Object.values(fonts))('has the files of %s with the ranges that they were cut by', (font) => {
		const declared = faces[font] as { url: string; 'unicode-range': string[] }[];
		expect(declared.map((face) => face['unicode-range'].join(','))).toEqual([
			published.latin,
			published['latin-ext'],
			published.cyrillic,
		]);
		const files = declared.map(({ url }) => /noto-sans-(.+)\.woff2/.exec(url)?.[1]);
		const cut = {
			[fonts.regular]: '400-normal',
			[fonts.semibold]: '600-normal',
			[fonts.italic]: '400-italic',
		}[font];
		expect(files).toEqual([`latin-${cut}`, `latin-ext-${cut}`, `cyrillic-${cut}`]);
	});
});

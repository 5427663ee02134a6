/** Pictures of stories as files: SVG that brings its letters with it, and PNG. */
import { Resvg } from '@resvg/resvg-js';
import { error } from '@sveltejs/kit';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { imageSizes, type ImageSize } from '$lib/map/image-sizes';
import { palettes } from '$lib/map/palette';
import { drawStoryImage } from '$lib/map/svg-image';
import { drawThumbnail } from '$lib/map/svg-thumbnail';
import { storyFeatures } from '$lib/story/features';
import type { Story } from '$lib/story/story';
import { borders } from './geography';
import { storyBasemap } from './story-basemap';
import { needStory } from './story-files';

const packages = createRequire(import.meta.url);
const font = (path: string) => packages.resolve(`@expo-google-fonts/${path}`);

/** Whole fonts, with every letter that a story may need: what draws PNG reads no other kind. */
const faces = [
	{ family: 'Noto Sans', weight: 400, path: font('noto-sans/400Regular/NotoSans_400Regular.ttf') },
	{ family: 'Noto Sans', weight: 600, path: font('noto-sans/600SemiBold/NotoSans_600SemiBold.ttf') },
	{
		family: 'Noto Sans',
		weight: 400,
		style: 'italic',
		path: font('noto-sans/400Regular_Italic/NotoSans_400Regular_Italic.ttf'),
	},
	{
		family: 'Source Serif 4',
		weight: 600,
		path: font('source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'),
	},
];

/** Answers with a story's picture as SVG, its letters included: it looks the same wherever it is shown. */
export async function respondSvg(slug: string): Promise<Response> {
	const letters = drawnLetters(drawImage(slug, imageSizes.large));
	const rules = await Promise.all(faces.map((face) => fontRule(face, letters)));
	const body = drawImage(slug, imageSizes.large, rules.join(''));
	return new Response(body, { headers: { 'content-type': 'image/svg+xml' } });
}

/** Answers with a story's picture as PNG, for the cards that other sites make of a link. */
export function respondCard(slug: string): Response {
	return respondPng(slug, imageSizes.card);
}

/** Answers with a story's picture as a large PNG. */
export function respondLargePng(slug: string): Response {
	return respondPng(slug, imageSizes.large);
}

/** Answers with a story's map alone, small, in one of the themes; with 404 where there is no such theme. */
export function respondThumbnail(slug: string, theme: string): Response {
	if (!isTheme(theme)) error(404);
	const body = drawThumbnail({ ...drawingOf(needStory(slug)), palette: palettes[theme] });
	return new Response(body, { headers: { 'content-type': 'image/svg+xml' } });
}

function isTheme(name: string): name is keyof typeof palettes {
	return Object.hasOwn(palettes, name);
}

function respondPng(slug: string, size: ImageSize): Response {
	const fontFiles = faces.map(({ path }) => path);
	const options = { font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Noto Sans' } };
	const png = new Resvg(drawImage(slug, size), options).render().asPng();
	return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
}

function drawImage(slug: string, size: ImageSize, fontRules = ''): string {
	return drawStoryImage({ ...drawingOf(needStory(slug)), palette: palettes.light }, size, fontRules);
}

function drawingOf(story: Story) {
	return { story, features: storyFeatures(story, borders), basemap: storyBasemap(story) };
}

/** Every letter in a picture's texts. */
function drawnLetters(svg: string): string {
	const texts = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = '']) => text);
	return [...new Set(texts.join(''))].sort().join('');
}

async function fontRule(face: (typeof faces)[number], letters: string): Promise<string> {
	const { family, weight, style = 'normal', path } = face;
	const file = await subsetFont(readFileSync(path), letters, { targetFormat: 'woff2' });
	const address = `data:font/woff2;base64,${file.toString('base64')}`;
	return `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};src:url(${address})}`;
}

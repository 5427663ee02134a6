/** A map of one size as SVG that stands alone: for files, and to be turned into pixels. */
import { messages } from '$lib/story/messages';
import type { FirstView } from './first-view';
import { frameBox, growBox } from './frame';
import type { Palette } from './palette';
import css from './svg.css?raw';
import { placeBasemapNames } from './svg-basemap-labels';
import { paintCss } from './svg-colors';
import { drawingPaintings, drawingParts, drawnView, type Drawing } from './svg-drawing';
import { element, shortNumber } from './svg-element';
import { hatchPatterns } from './svg-hatching';
import { drawMarkPieces } from './svg-marks';
import { reportedBoxes } from './svg-obstacles';
import { drawLabels, drawMarks, drawNames, type DrawAt } from './svg-overlay';
import { paintInPlace } from './svg-parts';

/** Decimals of a pixel. */
const decimals = 1;
/** Pixels drawn around the frame. */
const beyond = 8;

/** A framing of the map, and its labels there. */
export type PictureView = Pick<FirstView, 'frame' | 'camera' | 'labels'>;

/** A map alone, as an SVG file. */
export function drawStorySvg(input: Drawing & PictureView & { palette: Palette }): string {
	const { story, palette, frame } = input;
	const attributes = {
		xmlns: 'http://www.w3.org/2000/svg',
		...frame,
		viewBox: `0 0 ${frame.width} ${frame.height}`,
		role: 'img',
		'aria-label': messages.map.label(story.title),
	};
	return element('svg', attributes, element('style', {}, pictureCss(palette)), drawMap(input, input));
}

/** The style sheet of a map that stands alone. */
export function pictureCss(palette: Palette): string {
	return paintCss(css, palette);
}

/** A map to be put into a picture at the pixels of its frame; `pictureCss` paints it. */
export function drawMap(
	{ story, features, basemap }: Drawing,
	{ frame, camera, labels }: PictureView,
): string {
	const drawn = drawnView({ story, features, basemap }, { frame, camera, labels });
	const box = frameBox(frame);
	// Areas are cut a little outside, where their edges are not seen.
	const region = { box: growBox(box, beyond), views: [{ box, pixel: 1 }], project: drawn.project };
	const parts = drawingParts(drawn, region);
	const drawAt: DrawAt = ({ x, y }, ...pieces) => {
		const place = [x, y].map((pixels) => shortNumber(pixels, decimals)).join(' ');
		return element('g', { transform: `translate(${place})` }, ...pieces);
	};
	const names = placeBasemapNames({ ...drawn, taken: reportedBoxes(drawn), room: box });
	return element(
		'g',
		{ class: 'story-drawing' },
		element('defs', {}, hatchPatterns(story), drawMarkPieces(story)),
		element('rect', { class: 'sea', ...frame }),
		paintInPlace(drawingPaintings(drawn), parts, { perPixel: 1, decimals }),
		drawNames(names, drawAt),
		drawLabels(drawn, drawAt),
		drawMarks(drawn, drawAt, false),
	);
}

/** A story's picture: what a newspaper would print of it, for cards, downloads and paper. */
import { escapeXml } from '$lib/story/escape-xml';
import { storyAltText } from '$lib/story/alt-text';
import { formatCount } from '$lib/story/format';
import { storyFlows } from '$lib/story/flows';
import { formatLongTime, formatTime } from '$lib/story/format-time';
import { messages } from '$lib/story/messages';
import { writtenMessages } from '$lib/story/written-messages';
import { givenFigures, type Story } from '$lib/story/story';
import { fonts } from './fonts';
import type { ImageSize } from './image-sizes';
import { frameLabels } from './framed-labels';
import { homeCamera } from './home-camera';
import type { Palette } from './palette';
import { serifWidth } from './serif-width';
import { paintCss } from './svg-colors';
import {
	columnHeight,
	drawColumn,
	spacePiece,
	textPiece,
	type ColumnPiece,
	type ColumnText,
} from './svg-column';
import type { Drawing } from './svg-drawing';
import { element } from './svg-element';
import css from './svg-image.css?raw';
import { legendPieces } from './svg-legend';
import { drawMap, pictureCss } from './svg-picture';
import { textWidth } from './text-width';

const text = writtenMessages.image;
const margin = 24;
/** Pixels on a page. A title is as large as leaves room for the rest. */
const titleSizes = [34, 32, 30, 28, 26, 24, 22, 20];
const mapInsets = { top: 8, right: 48, bottom: 24, left: 8 };

/**
 * Draws a story's picture.
 *
 * @param fontFaces rules that bring the fonts with the picture, which else are the reader's own
 */
export function drawStoryImage(
	drawing: Drawing & { palette: Palette },
	size: ImageSize,
	fontFaces = '',
): string {
	const { story, features, palette } = drawing;
	const { width, height, column, scale } = size;
	const frame = { width: (width - column) / scale, height: height / scale };
	const camera = homeCamera(story, features, frame, mapInsets);
	const labels = frameLabels(story, features, { camera, frame, insets: mapInsets, covered: [] });
	const map = { x: column, width: width - column, height, viewBox: `0 0 ${frame.width} ${frame.height}` };
	const whole = { width, height };
	return element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			...whole,
			viewBox: `0 0 ${width} ${height}`,
			role: 'img',
			'aria-labelledby': 'title desc',
			lang: messages.locale,
		},
		element('title', { id: 'title' }, escapeXml(story.title)),
		element('desc', { id: 'desc' }, escapeXml(storyAltText(story))),
		element('style', {}, fontFaces, pictureCss(palette), paintCss(css, palette)),
		element('rect', { class: 'image-paper', ...whole }),
		element('svg', map, drawMap(drawing, { frame, camera, labels })),
		element('path', { class: 'image-rule', d: `M${column + 0.5} 0V${height}` }),
		drawStoryColumn(story, size),
	);
}

/** Title and dateline at the top, legend and sources at the foot. */
function drawStoryColumn(story: Story, { height, column, scale }: ImageSize): string {
	const edge = margin * scale;
	const box = { left: edge, width: column - 2 * edge };
	const room = height - 2 * edge;
	const gap = spacePiece(edge * 0.75);
	const foot = footPieces(story, box, scale);
	const legend = [...legendPieces(story, box.left, scale), gap];
	const summary = [gap, sansPiece(box, story.summary, { size: 14.5, leading: 1.45, scale })];
	const heads = titleSizes.map((size) => headPieces(story, box, scale, size));
	const fits = (pieces: ColumnPiece[]) => columnHeight([...pieces, gap]) <= room;
	// The title comes first, then the legend, then its size, then the summary.
	const head =
		heads.find((pieces) => fits([...pieces, ...legend, ...foot])) ??
		heads.find((pieces) => fits([...pieces, ...foot])) ??
		heads.at(-1) ??
		[];
	const withLegend = fits([...head, ...legend, ...foot]) ? [...legend, ...foot] : foot;
	const withSummary = fits([...head, ...summary, ...withLegend]) ? [...head, ...summary] : head;
	return drawColumn(withSummary, edge) + drawColumn(withLegend, height - edge - columnHeight(withLegend));
}

function headPieces(
	story: Story,
	box: { left: number; width: number },
	scale: number,
	titleSize: number,
): ColumnPiece[] {
	const { kicker, title, dateline, reports } = story;
	const counts = writtenMessages.story.counts(
		formatCount(reports.length, 'report'),
		formatCount(givenFigures(story).length, 'figure'),
	);
	const size = titleSize * scale;
	const serif: ColumnText = {
		text: title,
		class: 'image-text title',
		size,
		leading: 1.14,
		measure: (words) => serifWidth(words, size),
	};
	const small = { size: 13, leading: 1.45, scale, class: 'quiet' };
	return [
		sansPiece(box, kicker, { size: 14, leading: 1.4, scale, class: 'kicker', bold: true }),
		spacePiece(4 * scale),
		textPiece(box, serif),
		spacePiece(9 * scale),
		sansPiece(box, text.dateline(dateline.place, formatLongTime(dateline.date)), small),
		sansPiece(box, counts, small),
	];
}

function footPieces(story: Story, box: { left: number; width: number }, scale: number): ColumnPiece[] {
	const { source, as_of } = story;
	const small = { size: 10.5, leading: 1.45, scale, class: 'quiet' };
	const names = [source.title, source.publisher, source.author].filter((name) => name !== undefined);
	const line = [source.description, ...names].join(messages.separator);
	return [
		sansPiece(box, text.source(line), small),
		sansPiece(box, text.asOf(formatTime(as_of)), small),
		...(storyFlows(story).length > 0 ? [sansPiece(box, text.counts, small)] : []),
		spacePiece(5 * scale),
		sansPiece(box, text.credit(writtenMessages.site.name), small),
		sansPiece(box, text.boundaries, small),
		sansPiece(box, text.data, small),
	];
}

function sansPiece(
	box: { left: number; width: number },
	words: string,
	style: { size: number; leading: number; scale: number; class?: string; bold?: boolean },
): ColumnPiece {
	const size = style.size * style.scale;
	const face = { font: style.bold ? fonts.semibold : fonts.regular, size };
	return textPiece(box, {
		text: words,
		class: ['image-text', style.class].filter(Boolean).join(' '),
		size,
		leading: style.leading,
		measure: (line) => textWidth(line, face),
	});
}

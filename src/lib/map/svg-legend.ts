/** What the marks mean, for a picture: only those that the first view has. */
import { escapeXml } from '$lib/story/escape-xml';
import { storyExtent } from '$lib/story/extent';
import type { Story } from '$lib/story/story';
import { legendItems, type LegendItem } from './legend';
import type { MarkShape } from './marks';
import type { Accent } from './palette';
import type { ColumnPiece } from './svg-column';
import { element, shortNumber } from './svg-element';
import { markId } from './svg-marks';

/** Of the widest sign, and from its left edge to the words. */
const signWidth = 34;

/**
 * The legend, a piece a row.
 *
 * @param scale of the signs and of the words
 */
export function legendPieces(story: Story, left: number, scale: number): ColumnPiece[] {
	return legendItems(story, storyExtent(story).near).map((item) => {
		const height = 22 * scale;
		return {
			height,
			draw: (top) => {
				const middle = top + height / 2;
				const place = `translate(${shortNumber(left + (signWidth / 2) * scale, 1)} ${shortNumber(middle, 1)})`;
				const sign = { class: 'story-drawing', transform: `${place}scale(${scale})` };
				const size = 13 * scale;
				const text = {
					class: 'image-text quiet',
					x: shortNumber(left + (signWidth + 10) * scale, 1),
					y: shortNumber(middle + size * 0.35, 1),
					'font-size': shortNumber(size, 2),
				};
				return element('g', sign, drawSign(item)) + element('text', text, escapeXml(item.text));
			},
		};
	});
}

function drawSign({ sign, accents }: LegendItem): string {
	if (sign === 'flow') {
		const arrow = 'M-17-4H6V-8.5L17 0 6 8.5V4H-17z';
		return element('path', { class: 'flow', fill: 'currentColor', d: arrow });
	}
	return accents.map((accent, i) => drawMark(sign, accent, (i - (accents.length - 1) / 2) * 18)).join('');
}

function drawMark(shape: MarkShape, accent: Accent, x: number): string {
	return element('use', { class: accent, href: `#${markId(shape)}`, x: x || undefined });
}

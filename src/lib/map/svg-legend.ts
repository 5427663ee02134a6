/** What the marks mean, for a picture: only those that the story has. */
import { storyExtent } from '$lib/story/extent';
import { storyFlows } from '$lib/story/flows';
import { messages } from '$lib/story/messages';
import type { Story } from '$lib/story/story';
import { markShape, placeAccent, type MarkShape } from './marks';
import type { Accent } from './palette';
import { markId } from './svg-marks';
import type { ColumnPiece } from './svg-column';
import { element, escapeXml, shortNumber } from './svg-element';

const words = messages.map.legendItems;
type Item = keyof typeof words;

/** Of the widest sign, and from its left edge to the words. */
const signWidth = 34;
const shapes: Record<Exclude<Item, 'flow'>, MarkShape> = {
	city: 'town',
	crossing: 'crossing',
	country: 'country',
	area: 'area',
	border: 'border',
	inferred: 'inferred',
};

/**
 * The legend, a piece a row.
 *
 * @param scale of the signs and of the words
 */
export function legendPieces(story: Story, left: number, scale: number): ColumnPiece[] {
	return (Object.keys(words) as Item[]).filter(isIn(story)).map((item) => {
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
				return element('g', sign, drawSign(item, story)) + element('text', text, escapeXml(words[item]));
			},
		};
	});
}

/** Whether a sign is in the first view. */
function isIn(story: Story): (item: Item) => boolean {
	return (item) =>
		item === 'flow' ? storyFlows(story).length > 0 : accentsOf(shapes[item], story).length > 0;
}

function accentsOf(shape: MarkShape, story: Story): Accent[] {
	const places = storyExtent(story).near.filter((place) => markShape(place) === shape);
	return [...new Set(places.map((place) => placeAccent(place, story)))].sort();
}

function drawSign(item: Item, story: Story): string {
	if (item === 'flow') {
		const arrow = 'M-17-4H6V-8.5L17 0 6 8.5V4H-17z';
		return element('path', { class: 'flow', fill: 'currentColor', d: arrow });
	}
	const shape = shapes[item];
	const accents = accentsOf(shape, story);
	return accents.map((accent, i) => drawMark(shape, accent, (i - (accents.length - 1) / 2) * 18)).join('');
}

function drawMark(shape: MarkShape, accent: Accent, x: number): string {
	return element('use', { class: accent, href: `#${markId(shape)}`, x: x || undefined });
}

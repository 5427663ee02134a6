/** Labels as SVG text, set as MapLibre sets its lines, so that nothing moves when it takes over. */
import { escapeXml } from '$lib/story/escape-xml';
import { itemsById } from '$lib/story/lookup';
import type { Story } from '$lib/story/story';
import type { FramedLabel } from './framed-labels';
import { detailFace, labelFaces, lineHeight } from './map-labels';
import { placeAccent } from './marks';
import { element, shortNumber } from './svg-element';
import { lineWidth, type TextFace } from './text-width';

/** Ems from the middle of a line down to its baseline, in MapLibre. */
const baseline = 10.5 / 24;
/** Ems by which the baseline of smaller letters in a line lies higher than theirs would; see `shapeLines` in MapLibre. */
const smallBaseline = { own: 27.5 / 24, line: 17 / 24 };

/** Lines of text around a middle, which is at the origin unless `x` and `y` move it. */
export interface TextBlock {
	lines: { text: string; face: TextFace; class?: string }[];
	x: number;
	y: number;
	justify: FramedLabel['justify'];
	class?: string;
}

/** Draws lines of text. The first line's face is that of the block. */
export function drawTextBlock({ lines, x, y, justify, class: name }: TextBlock): string {
	const size = lines[0]?.face.size ?? 0;
	const widths = lines.map(({ text, face }) => lineWidth(text, face));
	const half = Math.max(0, ...widths) / 2;
	const left = { left: -half, center: 0, right: half }[justify];
	const anchor = { left: undefined, center: 'middle', right: 'end' }[justify];
	let down = (lineHeight / 2 - (lines.length * lineHeight) / 2) * size;
	return lines
		.map(({ text, face, class: own }) => {
			const { line, own: below } = smallBaseline;
			const at = face.size === size ? baseline * size : below * face.size - line * size;
			const drawn = element(
				'text',
				{
					class: [name, own].filter(Boolean).join(' ') || undefined,
					// Letterspacing follows the last letter too.
					x: position(
						x + left + (justify === 'center' ? spacing(face) / 2 : justify === 'right' ? spacing(face) : 0),
					),
					y: position(y + down + at),
					'text-anchor': anchor,
				},
				escapeXml(text),
			);
			down += lineHeight * face.size;
			return drawn;
		})
		.join('');
}

/** The lines of a label, from its title to its smaller text. */
export function labelLines({ role, title, detail }: FramedLabel): TextBlock['lines'] {
	const details = detail === '' ? [] : detail.split('\n');
	return [
		...title.split('\n').map((text) => ({ text, face: labelFaces[role] })),
		...details.map((text) => ({ text, face: detailFace, class: 'detail' })),
	];
}

/** A label of a place or flow around its position. */
export function drawLabel(label: FramedLabel, story: Story): string {
	const { id, role, offset, justify } = label;
	const place = itemsById(story.places).get(id);
	const accent = place ? ` ${placeAccent(place, story)}` : '';
	return drawTextBlock({
		lines: labelLines(label),
		x: offset[0],
		y: offset[1],
		justify,
		class: `${role}-label${accent}`,
	});
}

function spacing({ spacing: ems = 0, size }: TextFace): number {
	return ems * size;
}

function position(pixels: number): string {
	return shortNumber(pixels, 1);
}

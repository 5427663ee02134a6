/** A column of text in a picture: lines broken to its width, one under another. */
import { escapeXml } from '$lib/story/escape-xml';
import { element, shortNumber } from './svg-element';

/** A piece of a column: so many pixels high, drawn from a height on. */
export interface ColumnPiece {
	height: number;
	draw: (top: number) => string;
}

export interface ColumnText {
	text: string;
	/** Of the style sheet, which gives it its font. */
	class: string;
	/** Pixels. */
	size: number;
	/** From one line to the next, as a share of the size. */
	leading: number;
	/** The width of a text in pixels. */
	measure: (text: string) => number;
}

/** Lines of text at the column's left edge. */
export function textPiece(column: { left: number; width: number }, text: ColumnText): ColumnPiece {
	const { size, leading, measure } = text;
	const lines = breakText(text.text, column.width, measure);
	const step = size * leading;
	return {
		height: lines.length * step,
		draw: (top) =>
			lines
				.map((line, i) => {
					// Most letters are half as high above their line's middle as a third of the size is below it.
					const y = shortNumber(top + i * step + step / 2 + size * 0.35, 1);
					const attributes = { class: text.class, x: column.left, y, 'font-size': shortNumber(size, 2) };
					return element('text', attributes, escapeXml(line));
				})
				.join(''),
	};
}

/** Empty room. */
export function spacePiece(height: number): ColumnPiece {
	return { height, draw: () => '' };
}

/** The height of pieces one under another. */
export function columnHeight(pieces: ColumnPiece[]): number {
	return pieces.reduce((sum, { height }) => sum + height, 0);
}

/** Draws pieces one under another. */
export function drawColumn(pieces: ColumnPiece[], top: number): string {
	let down = top;
	return pieces
		.map(({ height, draw }) => {
			const drawn = draw(down);
			down += height;
			return drawn;
		})
		.join('');
}

/** As few lines as go, of about the same length. A word that is too long has a line of its own. */
export function breakText(text: string, width: number, measure: (text: string) => number): string[] {
	const fewest = fillLines(text, width, measure);
	let narrow = Math.max(0, ...fewest.map(measure)) / 2;
	let wide = width;
	while (wide - narrow > 1) {
		const middle = (narrow + wide) / 2;
		if (fillLines(text, middle, measure).length > fewest.length) narrow = middle;
		else wide = middle;
	}
	return fillLines(text, wide, measure);
}

function fillLines(text: string, width: number, measure: (text: string) => number): string[] {
	const lines: string[] = [];
	for (const word of text.split(/\s+/).filter(Boolean)) {
		const last = lines.at(-1);
		if (last !== undefined && measure(`${last} ${word}`) <= width)
			lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}

/** The lines of a file around a mistake, with a mark under its place. */

/** Lines shown before and after. */
const AROUND = 2;
/** A line is cut to so many characters around the place: a file may be one line of ten million. */
const MOST_CHARACTERS = 100;

/** The lines of a file, without their ends; counted as problems count them (yaml-document.ts). */
export function splitLines(text: string): string[] {
	return text.split(/\r?\n/);
}

/**
 * Draws a code frame.
 *
 * @param text the file, or its lines where many frames are drawn of it
 * @param line from 1
 * @param column from 1, in UTF-16 code units
 * @returns lines such as "> 12 |   place: kiev", without a line end after the last
 */
export function codeFrame(text: string | readonly string[], line: number, column: number): string {
	const lines = typeof text === 'string' ? splitLines(text) : text;
	const first = Math.max(1, line - AROUND);
	const last = Math.min(lines.length, line + AROUND);
	const width = String(last).length;
	return lines
		.slice(first - 1, last)
		.flatMap((content, i) => {
			const number = first + i;
			const isIt = number === line;
			const { shown, before } = cut(content, isIt ? column : 1);
			const gutter = `${isIt ? '>' : ' '} ${String(number).padStart(width)} |`;
			const row = `${gutter} ${shown}`.trimEnd();
			// What stands before the mark is kept where it is a tab: both lines then have the same width.
			return isIt ? [row, `  ${' '.repeat(width)} | ${before.replace(/[^\t]/g, ' ')}^`] : [row];
		})
		.join('\n');
}

function cut(content: string, column: number): { shown: string; before: string } {
	const start = column <= MOST_CHARACTERS - 20 ? 0 : column - MOST_CHARACTERS / 2;
	const end = start + MOST_CHARACTERS;
	const lead = start > 0 ? '…' : '';
	return {
		shown: `${lead}${content.slice(start, end)}${end < content.length ? '…' : ''}`,
		before: `${lead}${content.slice(start, column - 1)}`,
	};
}

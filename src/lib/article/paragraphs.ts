/** The article's text, as its paragraphs are counted. */

/** One block of the article's text. */
export interface Paragraph {
	/** Counted from 1, as stories cite it. */
	number: number;
	text: string;
}

/**
 * Splits an article into its paragraphs: blocks of text with blank lines between them. Headings and headers count.
 *
 * @param text the article; line ends of any kind
 */
export function readParagraphs(text: string): Paragraph[] {
	return text
		.replace(/^\uFEFF/, '')
		.split(/(?:\r\n|\r|\n)[^\S\r\n]*(?:\r\n|\r|\n)/)
		.map((block) => block.replace(/\s+/g, ' ').trim())
		.filter((block) => block !== '')
		.map((block, i) => ({ number: i + 1, text: block }));
}

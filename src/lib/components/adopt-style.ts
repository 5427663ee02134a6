/**
 * Applies a style sheet that came within a script to the page, after those that the page has. What is fetched later needs no
 * file of its own for its style, nor what would load that file.
 *
 * @see https://drafts.csswg.org/cssom/#extensions-to-the-document-or-shadow-root-interface
 */
export function adoptStyle(text: string): void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(text);
	document.adoptedStyleSheets.push(sheet);
}

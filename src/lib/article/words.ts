/** Words and names as the article and the story write them, compared as a reader would. */

/** Quotation marks, dashes and spaces made one, so that only letters tell two wordings apart. */
export function plainText(text: string): string {
	return text
		.normalize('NFC')
		.replace(/[’‘ʼ′]/g, "'")
		.replace(/[“”„«»]/g, '"')
		.replace(/[‐‑‒–—−]/g, '-')
		.replace(/\s+/g, ' ');
}

/**
 * Where a wording stands in a text, as whole words, whatever the case.
 *
 * @returns whether it does
 */
export function hasWords(text: string, words: string): boolean {
	return findWords(plainText(text).toLowerCase(), plainText(words).toLowerCase().trim());
}

/** Whether a name stands in a text as whole words, letter by letter: "Reading" is no town in "reading". */
export function hasName(text: string, name: string): boolean {
	return findWords(plainText(text), plainText(name).trim());
}

function findWords(text: string, words: string): boolean {
	if (words === '') return false;
	for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
		const before = text.charAt(at - 1);
		const after = text.charAt(at + words.length);
		const isWhole =
			!(isLetter(before) && isLetter(words.charAt(0))) && !(isLetter(after) && isLetter(words.slice(-1)));
		if (isWhole) return true;
	}
	return false;
}

function isLetter(character: string): boolean {
	return /[\p{L}\p{N}]/u.test(character);
}

/** "2", "2 and 5", "2, 5 and 7". */
function listNumbers(numbers: readonly number[]): string {
	return numbers.length < 2
		? numbers.join('')
		: `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1) ?? ''}`;
}

/** The paragraphs cited, for a message: "paragraph 2", "paragraphs 2 and 5". */
export function nameParagraphs(numbers: readonly number[]): string {
	return `${numbers.length === 1 ? 'paragraph' : 'paragraphs'} ${listNumbers(numbers)}`;
}

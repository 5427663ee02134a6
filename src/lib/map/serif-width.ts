/** How wide a title is in Source Serif 4 SemiBold, without a browser: a picture's title is broken into lines by it. */

/** Advance widths of U+0020 to U+007E in thousandths of an em, measured from the font file. */
const advances =
	'228,314,423,544,538,949,739,206,384,384,458,548,307,335,307,364,547,547,547,547,547,547,547,547,547,547,307,307,548,548,548,430,867,712,668,663,744,634,610,725,809,387,394,726,616,930,757,742,637,742,707,560,650,757,706,1020,678,667,592,356,364,356,548,528,400,554,630,527,623,540,374,573,650,336,313,615,337,961,652,590,632,613,475,475,368,640,581,850,585,592,497,365,301,365,548'
		.split(',')
		.map(Number);
const marks: Record<string, number> = { '–': 528, '—': 828, '·': 307, '’': 236, '“': 460, '”': 459 };
/** Of a letter that the table lacks: rather too wide than too narrow. */
const otherAdvance = 720;

/** The width of one line in pixels at a size in pixels. */
export function serifWidth(text: string, size: number): number {
	// Decomposed, an accented letter is its base letter and a mark that takes no room.
	const letters = [...text.normalize('NFD').replace(/\p{M}/gu, '')];
	const advance = (letter: string) =>
		advances[(letter.codePointAt(0) ?? 0) - 32] ?? marks[letter] ?? otherAdvance;
	return (letters.reduce((sum, letter) => sum + advance(letter), 0) / 1000) * size;
}

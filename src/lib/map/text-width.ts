/**
 * How wide a text is on the map, without a browser: labels are placed from it, on the server too. The device's font may be
 * another; Noto Sans, which is measured here, is among the wide ones, and the first view has room for letters 15 % wider.
 */
import { fonts, type FontName } from './fonts';

/** Advance widths of U+0020 to U+007E in thousandths of an em, measured from the font files. */
const regular =
	'260,269,408,646,572,831,732,225,300,300,551,572,268,322,268,372,572,572,572,572,572,572,572,572,572,572,268,268,572,572,572,434,899,639,650,632,730,556,519,728,741,339,273,619,524,907,760,781,605,781,622,549,556,731,600,930,586,566,572,329,372,329,572,444,281,561,615,480,615,564,344,615,618,258,258,534,258,935,618,605,615,615,413,479,361,618,508,786,529,510,470,380,551,380,572';
const semibold =
	'260,277,452,646,572,875,743,250,324,324,546,572,279,320,276,399,572,572,572,572,572,572,572,572,572,572,276,279,572,572,572,461,898,672,659,638,732,558,538,726,756,370,309,647,546,929,793,787,615,787,643,550,569,747,631,953,638,603,576,330,399,330,572,423,333,585,626,502,626,585,371,626,638,283,283,588,283,960,638,617,626,626,434,493,406,638,547,830,560,548,484,389,551,389,572';
const italic =
	'260,261,392,646,551,799,673,220,290,290,551,572,256,313,256,356,551,551,551,551,551,551,551,551,551,551,256,256,572,572,572,430,848,562,600,587,667,514,477,678,680,324,273,562,478,841,707,721,567,721,573,505,501,677,552,856,527,509,531,290,356,290,572,395,278,568,579,453,579,499,318,579,579,258,258,495,258,875,579,563,579,579,398,432,332,579,467,723,483,467,445,350,551,350,572';

const advances: Record<FontName, number[]> = {
	[fonts.regular]: regular.split(',').map(Number),
	[fonts.semibold]: semibold.split(',').map(Number),
	[fonts.italic]: italic.split(',').map(Number),
};
/** Of a letter that the table lacks, Cyrillic ones above all: rather too wide than too narrow. */
const otherAdvance = 690;
const dashAdvances: Record<string, number> = { '–': 500, '—': 1000, '·': 276, '’': 201, '“': 413, '”': 413 };

export interface TextFace {
	font: FontName;
	/** Pixels. */
	size: number;
	/** Ems added after each letter. */
	spacing?: number;
}

/** The width of one line of text in pixels. */
export function textWidth(text: string, { font, size, spacing = 0 }: TextFace): number {
	// Decomposed, an accented letter is its base letter and a mark that takes no room.
	const letters = [...text.normalize('NFD').replace(/\p{M}/gu, '')];
	const ems = letters.reduce((sum, letter) => sum + advance(letter, advances[font]) / 1000 + spacing, 0);
	return ems * size;
}

/** The width of a line as it is seen: nothing follows its last letter. */
export function lineWidth(text: string, face: TextFace): number {
	return textWidth(text, face) - (face.spacing ?? 0) * face.size;
}

function advance(letter: string, table: number[]): number {
	return table[(letter.codePointAt(0) ?? 0) - 32] ?? dashAdvances[letter] ?? otherAdvance;
}

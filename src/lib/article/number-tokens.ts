/** Reads one number at the start of a text, in digits or in English words. */
import { NUMBER_WORDS, PLURAL_SCALES, SCALES } from '../story/number-words';

/** A number read, and how many characters it took. */
export interface ReadNumber {
	value: number;
	length: number;
	/** What the value was multiplied by, as in "million"; 1 where nothing. */
	scale: number;
	/** "hundreds of thousands": at least so many, and no upper end. */
	isOpen: boolean;
	/** "fourth", "15th". */
	isOrdinal: boolean;
}

const SHORT_SCALES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, tn: 1e12 };
const FRACTIONS: Readonly<Record<string, number>> = {
	half: 1 / 2,
	halves: 1 / 2,
	thirds: 1 / 3,
	quarter: 1 / 4,
	quarters: 1 / 4,
	fifths: 1 / 5,
};
const ORDINALS = new Map(
	'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
		.split(' ')
		.map((word, i): [string, number] => [word, i + 1]),
);
const DIGITS =
	/^(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:(k|mn?|bn|tn)(?![\p{L}\d])|(st|nd|rd|th)(?![\p{L}\d]))?/iu;
const WORD = /^\p{L}+/u;
const GAP = /^(?:\s+|-)(?=\p{L})/u;

/**
 * Reads the number with which a text starts.
 *
 * @returns null when it starts with none
 */
export function readNumber(text: string): ReadNumber | null {
	return readDigits(text) ?? readWords(text);
}

function readDigits(text: string): ReadNumber | null {
	const match = DIGITS.exec(text);
	if (!match) return null;
	const [all, digits = '', short, ordinal] = match;
	const number = Number(digits.replaceAll(',', ''));
	const plain = {
		value: number,
		length: all.length,
		scale: 1,
		isOpen: false,
		isOrdinal: ordinal !== undefined,
	};
	if (short) return scaled(plain, SHORT_SCALES[short.toLowerCase()] ?? 1, all.length);
	const after = readScale(text.slice(all.length));
	return ordinal || !after ? plain : scaled(plain, after.scale, all.length + after.length);
}

function readScale(text: string): { scale: number; length: number } | null {
	const gap = GAP.exec(text)?.[0] ?? '';
	const word = WORD.exec(text.slice(gap.length))?.[0] ?? '';
	const scale = gap && Object.hasOwn(SCALES, word.toLowerCase()) ? SCALES[word.toLowerCase()] : undefined;
	return scale === undefined ? null : { scale, length: gap.length + word.length };
}

/** Rounded, because 1.1 × 1,000,000 is not 1,100,000 in binary. */
function scaled(number: ReadNumber, scale: number, length: number): ReadNumber {
	return { ...number, value: Number((number.value * scale).toPrecision(12)), scale, length };
}

function readWords(text: string): ReadNumber | null {
	const { words, ends } = splitWords(text);
	return (
		readOpen(words, ends) ??
		readFraction(words, ends) ??
		readCardinal(words, ends) ??
		readOrdinal(words, ends)
	);
}

/** The words with which a text starts, joined by spaces or hyphens, and where each ends. */
function splitWords(text: string): { words: string[]; ends: number[] } {
	const words: string[] = [];
	const ends: number[] = [];
	let at = 0;
	// No number of an article takes more words.
	while (words.length < 16) {
		const gap = words.length === 0 ? '' : GAP.exec(text.slice(at))?.[0];
		const word = gap === undefined ? undefined : WORD.exec(text.slice(at + gap.length))?.[0];
		if (word === undefined) break;
		at += (gap?.length ?? 0) + word.length;
		words.push(word.toLowerCase());
		ends.push(at);
	}
	return { words, ends };
}

function plain(value: number, length: number | undefined, changes: Partial<ReadNumber> = {}): ReadNumber {
	return { value, length: length ?? 0, scale: 1, isOpen: false, isOrdinal: false, ...changes };
}

function readOpen(words: string[], ends: number[]): ReadNumber | null {
	const [first = '', of, second = ''] = words;
	const own =
		first === 'dozens' ? 12 : Object.hasOwn(PLURAL_SCALES, first) ? PLURAL_SCALES[first] : undefined;
	if (own === undefined) return null;
	const other = of === 'of' && Object.hasOwn(PLURAL_SCALES, second) ? PLURAL_SCALES[second] : undefined;
	return plain(own * (other ?? 1), ends[other === undefined ? 0 : 2], { isOpen: true });
}

/** "half", "half a million", "a third of", "two thirds", "a quarter". */
function readFraction(words: string[], ends: number[]): ReadNumber | null {
	const [first = '', second = '', third = ''] = words;
	if (first === 'half') {
		const scale = ['a', 'of'].includes(second) && Object.hasOwn(SCALES, third) ? SCALES[third] : undefined;
		return scale ? plain(scale / 2, ends[2], { scale }) : plain(1 / 2, ends[0]);
	}
	const count = first === 'a' ? 1 : NUMBER_WORDS.get(first);
	if (count === undefined) return null;
	if (Object.hasOwn(FRACTIONS, second)) return plain(count * (FRACTIONS[second] ?? 0), ends[1]);
	return second === 'third' && third === 'of' ? plain(count / 3, ends[1]) : null;
}

function readOrdinal([first = '']: readonly string[], ends: number[]): ReadNumber | null {
	const value = ORDINALS.get(first);
	return value === undefined ? null : plain(value, ends[0], { isOrdinal: true });
}

/** "nine", "twenty-five", "three hundred and twelve", "thirty thousand", "a dozen", "three and a half million". */
function readCardinal(words: string[], ends: number[]): ReadNumber | null {
	let total = 0;
	let group: number | null = null;
	let scale = 1;
	let last = -1;
	for (let i = 0; i < words.length; i += 1) {
		const word = words[i] ?? '';
		const next = words[i + 1] ?? '';
		const number = NUMBER_WORDS.get(word);
		if (number !== undefined && canFollow(group, number)) group = (group ?? 0) + number;
		else if (word === 'a' && last === -1 && (next === 'dozen' || Object.hasOwn(SCALES, next))) group = 1;
		else if (word === 'and' && last >= 0 && next === 'a' && words[i + 2] === 'half') {
			group = (group ?? 0) + 1 / 2;
			i += 2;
		} else if (word === 'and' && isWhole(words[last]) && NUMBER_WORDS.has(next)) continue;
		else if (word === 'dozen' && group !== null) group *= 12;
		else if (word === 'hundred' && group !== null && group < 100) group *= 100;
		else if (Object.hasOwn(SCALES, word) && word !== 'hundred' && group !== null) {
			scale = SCALES[word] ?? 1;
			total += group * scale;
			group = null;
		} else break;
		last = i;
	}
	if (last === -1) return null;
	return plain(Number((total + (group ?? 0)).toPrecision(12)), ends[last], { scale });
}

/** Whether a number word may be added to what was read: "twenty five", "hundred five"; not "five twenty". */
function canFollow(group: number | null, number: number): boolean {
	if (group === null) return true;
	if (group % 100 === 0) return group > 0;
	return group % 10 === 0 && group % 100 >= 20 && number > 0 && number < 10;
}

/** After a whole hundred or thousand an "and" goes on with the number. */
function isWhole(word: string | undefined): boolean {
	return word !== undefined && Object.hasOwn(SCALES, word);
}

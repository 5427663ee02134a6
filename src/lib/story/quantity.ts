/** Quantities: from the words that a journalist writes to a number with its qualifier. */
import { NUMBER_WORDS, PLURAL_SCALES, SCALES } from './number-words';
import { splitQualifier, type Qualifier } from './qualifier';

/** A number as its source gives it. The names are those of the CSV's columns. */
export interface Quantity {
	qualifier: Qualifier;
	/** The number, or the lower end of a range; null when unknown, which is never 0. */
	value: number | null;
	/** The upper end of a range; null when it is open or when this is no range. */
	value_max: number | null;
	/** What is counted or measured: people, hours, per cent. Empty only when unknown. */
	unit: string;
	/** The author's words for it, as they stand in the article. */
	words: string;
}

const CURRENCIES: Record<string, string> = { $: 'dollars', '€': 'euros', '£': 'pounds' };

const DIGITS = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const NUMBER = new RegExp(
	String.raw`^([$€£])?(${DIGITS}|${[...NUMBER_WORDS.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\d.,]*\d)(?:[\s-](hundred|thousand|million|billion|trillion)\b)?(?![a-z])\s*(%|per cent\b|percent\b)?\s*`,
	'i',
);
const OPEN_RANGE =
	/^(tens|hundreds|thousands|millions|billions)(?: of (thousands|millions|billions))?(?: of)?(?:\s+|$)/i;
const OR_MORE = /^(.+?) or (more|fewer|less)$/i;
/** What is left of a number that was not read to its end. */
const LEFT_OVER = new RegExp(
	String.raw`(^|\s)[$€£]?\d|^(or|and)\b|\b(${[...NUMBER_WORDS.keys(), ...Object.keys(SCALES)].join('|')})\b`,
	'i',
);
const VAGUE = /^(unknown|not given|several|many|dozens of|a number of|a few)(?:\s+|$)/i;

/** How a quantity may be written, for the person whose quantity could not be read. */
export const QUANTITY_EXAMPLES =
	'"over 200,000 people", "about 70,000 people", "up to 30 hours", "nine civilians", "$100 million", "25 per cent", "20 to 30 boats", "hundreds of thousands of people", "several vehicles" or "unknown"';

/**
 * Reads a quantity as people say it.
 *
 * @param text for instance "over 200,000 people", "up to 30 hours", "20 to 30 boats", "$100 million"
 * @throws {RangeError} when there is no number in it or no unit after it; the message says what was expected
 */
export function parseQuantity(text: string): Quantity {
	const words = text.trim().replace(/\s+/g, ' ');

	const vague = VAGUE.exec(words);
	if (vague) {
		return { qualifier: 'unknown', value: null, value_max: null, unit: words.slice(vague[0].length), words };
	}

	const open = OPEN_RANGE.exec(words);
	if (open) {
		const value = scaleOf(open[1]) * scaleOf(open[2]);
		const unit = needUnit(words, { unit: '', rest: words.slice(open[0].length) });
		return { qualifier: 'range', value, value_max: null, unit, words };
	}

	const { qualifier, rest } = splitQualifier(
		words.replace(/^between (.+?) and /i, '$1 to ').replace(OR_MORE, orMore),
	);
	const first = readNumber(rest);
	if (!first) throw new RangeError(`"${text}" is no quantity; write ${QUANTITY_EXAMPLES}`);

	const upper = /^(?:to|–|-|—)\s*/.exec(first.rest);
	const second = upper && readNumber(first.rest.slice(upper[0].length));
	if (!second) {
		const unit = needUnit(words, first);
		return { qualifier, value: first.value, value_max: null, unit, words };
	}
	if (qualifier !== 'exactly') {
		throw new RangeError(
			`"${text}" is a range and cannot be "${qualifier}" as well; write the two ends only`,
		);
	}
	// In "20 to 30 million" the scale is said once and meant twice.
	const scaled = Number((first.value * second.scale).toPrecision(12));
	const low = first.scale === 1 && scaled < second.value ? scaled : first.value;
	if (second.value <= low) {
		throw new RangeError(
			`"${text}" is a range that ends at or before its start; write the smaller number first`,
		);
	}
	const unit = needUnit(words, { unit: second.unit || first.unit, rest: second.rest });
	return { qualifier: 'range', value: low, value_max: second.value, unit, words };
}

function scaleOf(plural: string | undefined): number {
	return plural ? (PLURAL_SCALES[plural.toLowerCase()] ?? 1) : 1;
}

function readNumber(text: string): { value: number; scale: number; unit: string; rest: string } | null {
	const match = NUMBER.exec(text);
	if (!match) return null;
	const [all, currency, digits = '', scaleWord, percent] = match;
	const scale = scaleWord ? (SCALES[scaleWord.toLowerCase()] ?? 1) : 1;
	const number = NUMBER_WORDS.get(digits.toLowerCase()) ?? Number(digits.replaceAll(',', ''));
	// Rounded, because 1.1 × 1,000,000 is not 1,100,000 in binary.
	const value = Number((number * scale).toPrecision(12));
	const unit = percent ? 'per cent' : currency ? (CURRENCIES[currency] ?? '') : '';
	return { value, scale, unit, rest: text.slice(all.length).trim() };
}

/** "200 people or more" is "at least 200 people". */
function orMore(_: string, quantity: string, direction: string): string {
	return `${direction.toLowerCase() === 'more' ? 'at least' : 'at most'} ${quantity}`;
}

/** The unit that came with the number, as "$" and "%" do, or else the words after it. */
function needUnit(words: string, { unit, rest }: { unit: string; rest: string }): string {
	if (LEFT_OVER.test(rest)) {
		throw new RangeError(
			`"${words}" holds more than one number; write one number in digits, or a range as in "20 to 30 boats"`,
		);
	}
	if (unit) return unit;
	if (/^[\p{L}]/u.test(rest)) return rest;
	throw new RangeError(
		`"${words}" does not say what is counted; write the unit after the number, as in ${QUANTITY_EXAMPLES}`,
	);
}

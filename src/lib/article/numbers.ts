/** The numbers that stand in a text: digits, words, ranges, each with what hedges it. */
import { qualifierBefore, type Qualifier } from '../story/qualifier';
import { readNumber, type ReadNumber } from './number-tokens';

/** A number as a text has it. */
export interface NumberMention {
	/** As it is written, without what hedges it: "$100 million", "nine", "hundreds of thousands". */
	text: string;
	/** Where it starts. */
	index: number;
	value: number;
	/** The other end of a range; null when it is open or when this is no range. */
	value_max: number | null;
	qualifier: Qualifier;
	isPercentage: boolean;
	isOrdinal: boolean;
}

/** Where a number can start: not within a word or a name, such as "G7", and not within another number. */
const START = /(?<![\p{L}\p{N}]|[\p{N}][.,:/-])[\p{L}\p{N}]/gu;
/** A date in digits is no number. */
const DATE = /^\d{1,4}([./-])\d{1,2}\1\d{1,4}(?!\d)/;
const JOIN = /^(?:\s+(?:to|and|or)\s+|\s*[–—-]\s*)[$€£]?/;
const PERCENT = /^\s*(?:%|per\s?cent\b|percentage points?\b)/i;
/** Where "one" counts nothing: "no one", "one of them", "one another". */
const NO_COUNT_BEFORE = /\b(?:no|any|every|some|each|this|that|the|which|another)[\s-]$/i;
const NO_COUNT_AFTER = /^(?:\s+(?:of|another)\b|[’'])/i;

/** Finds the numbers of a text, in their order. */
export function findNumbers(text: string): NumberMention[] {
	const mentions: NumberMention[] = [];
	let end = 0;
	for (const { index } of text.matchAll(START)) {
		if (index < end) continue;
		const rest = text.slice(index);
		const date = DATE.exec(rest);
		if (date) end = index + date[0].length;
		const number = date ? null : readNumber(rest);
		if (!number || isPronoun(text, index, number)) continue;
		const mention = readMention(text, index, number);
		mentions.push(mention);
		end = index + mention.text.length;
	}
	return mentions;
}

function isPronoun(text: string, index: number, { length }: ReadNumber): boolean {
	if (text.slice(index, index + length).toLowerCase() !== 'one') return false;
	return NO_COUNT_BEFORE.test(text.slice(0, index)) || NO_COUNT_AFTER.test(text.slice(index + length));
}

function readMention(text: string, index: number, first: ReadNumber): NumberMention {
	const before = text.slice(0, index).replace(/[$€£]$/, '');
	const start = before.length;
	const second = readUpper(text, index + first.length, first, /\bbetween\s*$/i.test(before));
	const end = second?.end ?? index + first.length;
	const after = text.slice(end);
	return {
		text: text.slice(start, end),
		index: start,
		value: second?.low ?? first.value,
		value_max: second?.high ?? null,
		qualifier: second || first.isOpen ? 'range' : findQualifier(before, after),
		isPercentage: PERCENT.test(after),
		isOrdinal: first.isOrdinal,
	};
}

/** The upper end of a range such as "20 to 30", "between 20 and 30" or "20–30 million". */
function readUpper(text: string, from: number, first: ReadNumber, isBetween: boolean) {
	const join = JOIN.exec(text.slice(from))?.[0];
	if (join === undefined || first.isOrdinal || first.isOpen) return null;
	if (/\b(?:and|or)\b/.test(join) && !isBetween && !/\bor\b/.test(join)) return null;
	const start = from + join.length;
	const second = readNumber(text.slice(start));
	if (!second || second.isOrdinal || second.isOpen) return null;
	// In "20 to 30 million" the scale is said once and meant twice.
	const low =
		first.scale === 1 && first.value * second.scale < second.value ? first.value * second.scale : first.value;
	return second.value > low ? { low, high: second.value, end: start + second.length } : null;
}

function findQualifier(before: string, after: string): Qualifier {
	if (/^[^.,;]{0,30}?\s+or more\b|^(?:\+|-plus\b)/i.test(after)) return 'at_least';
	if (/^[^.,;]{0,30}?\s+or (?:fewer|less)\b/i.test(after)) return 'up_to';
	if (/^[^.,;]{0,30}?\s+or so\b|^-odd\b/i.test(after)) return 'about';
	return qualifierBefore(before.replace(/\b(?:an? )?(?:total|sum) of\s*$/i, ''));
}

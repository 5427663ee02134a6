/** Quantities, lists and counts as a reader reads them. Numbers never come without their qualifier. */
import { messages, type Messages } from './messages';
import type { Quantity } from './quantity';

// Each is made when it is first needed: together they take a slow phone longer than the rest of a page's script.
const plurals = lazily(() => new Intl.PluralRules(messages.locale));
const lists = lazily(() => new Intl.ListFormat(messages.locale, { type: 'conjunction' }));
const numbers = lazily(() => new Intl.NumberFormat(messages.locale, { maximumFractionDigits: 12 }));
const compact = lazily(
	() =>
		new Intl.NumberFormat(messages.locale, {
			notation: 'compact',
			compactDisplay: 'long',
			maximumFractionDigits: 2,
		}),
);
const short = lazily(
	() => new Intl.NumberFormat(messages.locale, { notation: 'compact', maximumFractionDigits: 0 }),
);
const countries = lazily(() => new Intl.DisplayNames(messages.locale, { type: 'region' }));

/** A number in digits; from a million in words where that loses nothing: 1500000 is "1.5 million". */
export function formatNumber(value: number): string {
	const size = Math.abs(value);
	const scale = size >= 1e12 ? 1e12 : size >= 1e9 ? 1e9 : 1e6;
	return (size >= 1e6 && Number.isInteger(value / (scale / 100)) ? compact : numbers)().format(value);
}

/** A number in few digits where there is little room, from ten thousand on: 12345 is "12k". */
export function formatShortNumber(value: number): string {
	return (value < 10_000 ? numbers : short)().format(value);
}

/** The number with its qualifier and without its unit: "over 200,000", "20 to 30", "not given". */
export function formatAmount({ qualifier, value, value_max, words, unit }: Quantity): string {
	if (value === null)
		return words.replace(unit, '').trim() === 'unknown' || !words
			? messages.unknown
			: withoutUnit(words, unit);
	if (qualifier === 'range') {
		if (value_max !== null) return messages.range(formatNumber(value), formatNumber(value_max));
		return words ? withoutUnit(words, unit) : messages.openRange(formatNumber(value));
	}
	if (qualifier === 'unknown') return messages.unknown;
	return messages.qualifier[qualifier](formatNumber(value));
}

/** The whole quantity: "over 200,000 people", "25 per cent"; what is no number in the author's words. */
export function formatQuantity(quantity: Quantity): string {
	const { value, value_max, qualifier, words, unit } = quantity;
	const amount = formatAmount(quantity);
	if (amount === messages.unknown) return amount;
	const isOpen = qualifier === 'range' && value_max === null;
	if (words && (value === null || isOpen)) return words;
	return [amount, unit].filter(Boolean).join(' ');
}

/** "1 report", "36 reports". */
export function formatCount(count: number, noun: keyof Messages['count']): string {
	const forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string } = messages.count[noun];
	return `${numbers().format(count)} ${forms[plurals().select(count)] ?? forms.other}`;
}

/** "Poland, Hungary and Romania". */
export function formatList(items: Iterable<string>): string {
	return lists().format(items);
}

/** Paragraph numbers as they are cited: "13, 14". */
export function formatParagraphs(paragraphs: readonly number[]): string {
	return paragraphs.map((paragraph) => numbers().format(paragraph)).join(', ');
}

/** A country's name: "UA" is "Ukraine". What is no country stays its code. */
export function formatCountry(code: string): string {
	return countries().of(code) ?? code;
}

function lazily<T>(make: () => T): () => T {
	let made: T | undefined;
	return () => (made ??= make());
}

function withoutUnit(words: string, unit: string): string {
	return unit && words.endsWith(unit)
		? words
				.slice(0, -unit.length)
				.replace(/ of\s*$/, '')
				.trim()
		: words;
}

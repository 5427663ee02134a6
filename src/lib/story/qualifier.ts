/** The nine ways in which a source can hedge a number, and the words that people use for each. */

export const QUALIFIERS = [
	'exactly',
	'about',
	'over',
	'under',
	'at_least',
	'almost',
	'up_to',
	'range',
	'unknown',
] as const;

export type Qualifier = (typeof QUALIFIERS)[number];

/** What a journalist may write before a number, longest first so that "no more than" wins over "more than". */
const SYNONYMS: readonly (readonly [string, Qualifier])[] = (
	[
		['at least', 'at_least'],
		['no fewer than', 'at_least'],
		['no less than', 'at_least'],
		['not less than', 'at_least'],
		['at most', 'up_to'],
		['as many as', 'up_to'],
		['as much as', 'up_to'],
		['no more than', 'up_to'],
		['up to', 'up_to'],
		['more than', 'over'],
		['upwards of', 'over'],
		['in excess of', 'over'],
		['over', 'over'],
		['above', 'over'],
		['fewer than', 'under'],
		['less than', 'under'],
		['under', 'under'],
		['below', 'under'],
		['almost', 'almost'],
		['nearly', 'almost'],
		['just under', 'almost'],
		['close to', 'almost'],
		['about', 'about'],
		['around', 'about'],
		['some', 'about'],
		['roughly', 'about'],
		['approximately', 'about'],
		['circa', 'about'],
		['an estimated', 'about'],
		['exactly', 'exactly'],
	] as [string, Qualifier][]
).sort(([a], [b]) => b.length - a.length);

/**
 * Splits the qualifier off the front of a quantity as people say it.
 *
 * @returns the qualifier ("exactly" when the words hold none) and the words after it
 */
export function splitQualifier(words: string): { qualifier: Qualifier; rest: string } {
	const lower = words.toLowerCase();
	for (const [phrase, qualifier] of SYNONYMS) {
		if (lower.startsWith(`${phrase} `)) return { qualifier, rest: words.slice(phrase.length).trim() };
	}
	return { qualifier: 'exactly', rest: words };
}

/**
 * The qualifier that stands right before a number in running text.
 *
 * @param before the text up to the number, without a sign of its currency
 * @returns "exactly" when none stands there
 */
export function qualifierBefore(before: string): Qualifier {
	// What ends a clause ends its qualifiers: "it was over. 200 people".
	if (/[.,:;!?]\s*$/.test(before)) return 'exactly';
	const lower = ` ${before
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()}`;
	return SYNONYMS.find(([phrase]) => lower.endsWith(` ${phrase}`))?.[1] ?? 'exactly';
}

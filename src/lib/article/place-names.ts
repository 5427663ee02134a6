/** The names of places that stand in a text. */
import { plainText } from './words';

/** What the world calls its places. Names are compared letter by letter. */
export interface WorldNames {
	/** The country (ISO 3166-1 alpha-2) that has a name; undefined where none has. */
	country(name: string): string | undefined;
	/** Whether a town has a name. */
	isTown(name: string): boolean;
}

/** A name of a place as a text has it. */
export interface NameMention {
	text: string;
	/** The country that it names. */
	country?: string;
}

const WORD = String.raw`\p{Lu}[\p{L}'-]*`;
/** Words with capitals in a row, which are one name or several: "South Sudan", "Trinidad and Tobago", "Isle of Man". */
const RUN = new RegExp(
	String.raw`(?<![\p{L}\p{N}])${WORD}(?:\s(?:(?:of|and|the|de|la|el|al)\s){0,2}${WORD})*`,
	'gu',
);
const JOINS = /^(?:of|and|the|de|la|el|al)$/;
/** No name is longer. */
const MOST_WORDS = 6;

/**
 * Finds the names of places in a text, the longest first where one holds another.
 *
 * A town that the story does not know is found only where it stands by itself: "Vladimir" in "Vladimir Ivanov" is no
 * town. Countries and the story's own places are found beside other names too.
 *
 * @param own the names of the story's places
 */
export function findPlaceNames(text: string, own: ReadonlySet<string>, world: WorldNames): NameMention[] {
	const plain = plainText(text);
	return [...plain.matchAll(RUN)].flatMap((match) => readRun(match[0], match.index, plain, own, world));
}

function readRun(
	run: string,
	start: number,
	text: string,
	own: ReadonlySet<string>,
	world: WorldNames,
): NameMention[] {
	const words = run.split(' ').map((word) => word.replace(/'s?$/, ''));
	// The first word of a sentence has a capital whatever it is.
	const isStart = /(?:^|[.!?:"]\s?)$/.test(text.slice(0, start).trimEnd());
	const first = isStart && words.length > 1 && isCommon(words[0] ?? '', text) ? 1 : 0;
	const mentions: NameMention[] = [];
	for (let at = 0; at < words.length;) {
		const found = readName(
			words,
			at,
			(name, isWhole) => {
				const country = world.country(name);
				if (country || own.has(name)) return { country };
				return isWhole && !isCommon(name, text) && world.isTown(name) ? {} : undefined;
			},
			first,
		);
		if (found) mentions.push({ text: found.name, ...(found.country && { country: found.country }) });
		at += found?.length ?? 1;
	}
	return mentions;
}

/** The longest name that starts at a word. */
function readName(
	words: readonly string[],
	at: number,
	look: (name: string, isWhole: boolean) => { country?: string | undefined } | undefined,
	first: number,
): { name: string; length: number; country?: string | undefined } | undefined {
	for (let length = Math.min(MOST_WORDS, words.length - at); length > 0; length -= 1) {
		const part = words.slice(at, at + length);
		if (JOINS.test(part[0] ?? '') || JOINS.test(part.at(-1) ?? '')) continue;
		const isWhole = at === first && at + length === words.length;
		for (const name of [part.join(' '), part.join(' ').replace(/^The /, '')]) {
			const found = look(name, isWhole);
			if (found) return { name, length, ...found };
		}
	}
	return undefined;
}

const FUNCTION_WORDS = new Set(
	'a an and as at by for from in into it its many more most no of on over so some than that the their there these they this those to under when while with'.split(
		' ',
	),
);
/** Somewhere a town bears each of these names; an article that has one means the calendar's. */
const CALENDAR_WORDS = new Set(
	'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday'.split(
		' ',
	),
);

/** Whether a word is one that the text has in lower case as well, one that begins many sentences, or a day or month. */
function isCommon(name: string, text: string): boolean {
	const lower = name.toLowerCase();
	return (
		FUNCTION_WORDS.has(lower) ||
		CALENDAR_WORDS.has(lower) ||
		new RegExp(String.raw`(?<![\p{L}\p{N}])${lower}(?![\p{L}\p{N}])`, 'u').test(text)
	);
}

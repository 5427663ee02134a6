/** Finds words of the article that stand in a story as they stood there. */

import type { Paragraph } from './paragraphs';

/** A run of the article's words in another text. */
export interface CopiedRun {
	/** Where it starts and ends in that text. */
	start: number;
	end: number;
	words: number;
	paragraph: number;
}

interface Word {
	word: string;
	start: number;
	end: number;
}

/** So many words in a row are no longer a coincidence. */
const LEAST_COPIED = 8;

const WORD = /[\p{L}\p{N}]+(?:[.,'’ʼ][\p{L}\p{N}]+)*/gu;

/**
 * Finds runs of eight words or more. Case, punctuation and line ends are set aside; the parts of a hyphenated word are words.
 *
 * @param text for instance a whole story file
 */
export function findCopiedRuns(text: string, article: readonly Paragraph[]): CopiedRun[] {
	// Over the ends of paragraphs too: what was copied may have been joined.
	const source = article.flatMap(({ number, text: paragraph }) =>
		splitWords(paragraph).map((word) => ({ ...word, paragraph: number })),
	);
	const places = new Map<string, number[]>();
	source.forEach(({ word }, at) => {
		const all = places.get(word);
		if (all) all.push(at);
		else places.set(word, [at]);
	});
	const own = splitWords(text);
	const runs: CopiedRun[] = [];
	for (let at = 0; at + LEAST_COPIED <= own.length;) {
		const [longest] = (places.get(own[at]?.word ?? '') ?? [])
			.map((start) => ({ start, length: commonLength(own, at, source, start) }))
			.filter(({ length }) => length >= LEAST_COPIED)
			.sort((a, b) => b.length - a.length);
		if (longest) {
			runs.push({
				start: own[at]?.start ?? 0,
				end: own[at + longest.length - 1]?.end ?? 0,
				words: longest.length,
				paragraph: source[longest.start]?.paragraph ?? 0,
			});
		}
		at += longest?.length ?? 1;
	}
	return runs;
}

function splitWords(text: string): Word[] {
	return [...text.matchAll(WORD)].map((match) => ({
		word: match[0].normalize('NFC').toLowerCase().replace(/['’ʼ]/g, ''),
		start: match.index,
		end: match.index + match[0].length,
	}));
}

function commonLength(a: readonly Word[], atA: number, b: readonly Word[], atB: number): number {
	let length = 0;
	while (a[atA + length] && a[atA + length]?.word === b[atB + length]?.word) length += 1;
	return length;
}

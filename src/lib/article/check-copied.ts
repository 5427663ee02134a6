/** Checks that a story is told in its own words. */
import type { Path } from '../story/problem';
import { findCopiedRuns, type CopiedRun } from './copied-runs';
import type { Paragraph } from './paragraphs';

/** A copied run in the story file. */
export interface CopiedText {
	/** Where it starts in the file; absent where it stands there in another writing only, and its value is told. */
	offset?: number;
	path: Path;
	message: string;
}

/**
 * Finds runs of the article's words in a story file: in its text, comments included, and in its values as they are read.
 *
 * @param text the file
 * @param value what the file's YAML says
 * @param credit where in the file the source's title stands, if its licence asks for the credit: it is the article's own
 */
export function checkCopied(
	text: string,
	value: unknown,
	article: readonly Paragraph[],
	credit?: { start: number; end: number },
): CopiedText[] {
	const readable = credit
		? text.slice(0, credit.start) + '\n'.repeat(credit.end - credit.start) + text.slice(credit.end)
		: text;
	const runs = findCopiedRuns(readable, article);
	const seen = new Set(runs.map(({ words, paragraph }) => `${words} of ${paragraph}`));
	// Only with these does a value differ from how it stands in the file.
	const values = /\\|''/.test(text) ? textsOf(value, []) : [];
	const hidden = values.flatMap(({ path, text: own }) => {
		if (credit && path.join('.') === 'source.title') return [];
		return findCopiedRuns(own, article)
			.filter(({ words, paragraph }) => !seen.has(`${words} of ${paragraph}`))
			.map((run) => ({ path, message: wordRun(run) }));
	});
	return [...runs.map((run) => ({ offset: run.start, path: [], message: wordRun(run) })), ...hidden];
}

function wordRun({ words, paragraph }: CopiedRun): string {
	return `${words} words in a row from here stand in paragraph ${paragraph} of the article; say it in your own words`;
}

function textsOf(value: unknown, path: Path): { path: Path; text: string }[] {
	if (typeof value === 'string') return [{ path, text: value }];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		textsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]),
	);
}

/** All that `npm run check` finds in a story file. */
import { checkAgainstArticle } from '$lib/article/check-article';
import { checkCopied } from '$lib/article/check-copied';
import { placeCodes } from '$lib/story/place-countries';
import { readParagraphs } from '$lib/article/paragraphs';
import { requireDistinctSlugs } from '$lib/story/check-slugs';
import { codeFrame, splitLines } from '$lib/story/code-frame';
import { readStory, type StoryReading } from '$lib/story/parse';
import { sortProblems, StoryError, type Problem } from '$lib/story/problem';
import { remindOfCorrections } from '$lib/story/remind-corrections';
import type { StoryInput } from '$lib/story/schema';
import { gazetteer } from './gazetteer';
import { borders } from './geography';
import { readWorldNames } from './world-names';

/** What is to be checked, as text. */
export interface StoryCheck {
	/** The story file's path, as problems name it. */
	file: string;
	text: string;
	/** The article that it tells, if it is at hand. */
	article?: string | undefined;
	/** The file as it was in the last commit, if it was there. */
	published?: string | undefined;
}

/** A mistake, which stops a build or is found against the article, or a reminder, which does neither. */
export interface CheckedProblem extends Problem {
	severity: 'error' | 'reminder';
	/** The lines of the file around it. */
	frame: string;
}

/** Checks story files, each by itself and their names against each other. Never throws for what stands in them. */
export function checkStoryFiles(checks: readonly StoryCheck[]): CheckedProblem[] {
	const read = checks.map((check) => ({ check, reading: tryRead(check.text, check.file) }));
	const clashes = findClashes(read);
	return read.flatMap(({ check, reading }) => {
		const { file, text, article, published } = check;
		const own = 'slug' in reading ? reading : null;
		const errors = [
			...reading.problems,
			...clashes.filter((problem) => problem.file === file),
			...(own && article !== undefined ? againstArticle(own, text, article) : []),
		];
		const reminders = own && published !== undefined ? againstPublished(own, file, published) : [];
		const lines = splitLines(text);
		return [...show(errors, 'error', lines), ...show(reminders, 'reminder', lines)];
	});
}

type Read = StoryReading | { problems: Problem[] };

function tryRead(text: string, file: string): Read {
	try {
		return readStory(text, file, borders, gazetteer);
	} catch (error) {
		if (error instanceof StoryError) return { problems: [...error.problems] };
		throw error;
	}
}

function findClashes(read: readonly { check: StoryCheck; reading: Read }[]): readonly Problem[] {
	const stories = read.flatMap(({ check: { file, text }, reading }) => {
		if (!('slug' in reading) || !reading.input) return [];
		return [{ file, text, story: { slug: reading.slug, formerly: reading.input.formerly } }];
	});
	try {
		requireDistinctSlugs(stories);
		return [];
	} catch (error) {
		if (error instanceof StoryError) return error.problems;
		throw error;
	}
}

function againstArticle({ document, input }: StoryReading, text: string, article: string): Problem[] {
	if (!document) return [];
	const paragraphs = readParagraphs(article);
	const credit = input?.source.licence ? document.range(['source', 'title']) : undefined;
	const copied = checkCopied(text, document.value, paragraphs, credit).map(({ offset, path, message }) =>
		offset === undefined ? document.locate({ path, message }) : document.locateOffset(offset, message),
	);
	if (!input) return copied;
	const world = readWorldNames(storyCountries(input));
	return [
		...copied,
		...checkAgainstArticle(input, paragraphs, world).map((finding) => document.locate(finding)),
	];
}

function againstPublished({ document, input }: StoryReading, file: string, published: string): Problem[] {
	const before = tryRead(published, file);
	if (!document || !input || !('slug' in before) || !before.input || before.input.draft) return [];
	return remindOfCorrections(before.input, input).map((finding) => document.locate(finding));
}

function storyCountries(story: StoryInput): string[] {
	const codes = Object.values(story.places).flatMap(placeCodes);
	return [...new Set([...codes, ...(story.dateline.country ? [story.dateline.country] : [])])];
}

function show(
	problems: readonly Problem[],
	severity: CheckedProblem['severity'],
	lines: readonly string[],
): CheckedProblem[] {
	return sortProblems(problems).map((problem) => ({
		...problem,
		severity,
		frame: codeFrame(lines, problem.line, problem.column),
	}));
}

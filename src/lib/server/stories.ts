/** The stories of this site: every YAML file in src/stories, or in another folder for a test. */
import { readdirSync, readFileSync } from 'node:fs';
import { requireDistinctSlugs } from '$lib/story/check-slugs';
import { isDraft } from '$lib/story/draft';
import { parseStory } from '$lib/story/parse';
import { StoryError, type Problem } from '$lib/story/problem';
import type { Story } from '$lib/story/story';
import { gazetteer } from './gazetteer';
import { borders } from './geography';

interface StoryFile {
	path: string;
	text: string;
	/** The story as it is, or was when the file last had no mistakes; undefined until it is parsed. */
	story?: Story;
	/** Set when the text has mistakes. */
	error?: StoryError;
}

/** What `npm run dev` shows: drafts too, and of a story with mistakes what it was before. */
const isLive = import.meta.env.MODE === 'development';
const folder = process.env.STORIES_FOLDER ?? 'src/stories';

let files = readFolder();
let all: Story[] | undefined;

/** The slugs of all stories, in alphabetical order. */
export function listSlugs(): string[] {
	return [...files.keys()];
}

/**
 * The story of a slug; undefined where there is none.
 *
 * @throws {StoryError} when its file has mistakes: the build stops with their lines
 */
export function findStory(slug: string): Story | undefined {
	const file = files.get(slug);
	if (!file) return undefined;
	if (file.error === undefined && file.story === undefined) parseFile(file);
	if (file.error && !isLive) throw file.error;
	return file.story;
}

/**
 * All stories, in the order of their slugs.
 *
 * @throws {StoryError} when a file has mistakes, or when two stories claim one address
 */
export function loadStories(): Story[] {
	return (all ??= checkAll());
}

/** What has changed since the stories were read. */
export interface Refreshed {
	/** Whether a page may look another way now. */
	changed: boolean;
	/** The mistakes of all stories, and the texts that they stand in by their files. */
	problems: Problem[];
	texts: Map<string, string>;
}

/** Reads the stories anew. One that has mistakes stays as it was when it had none. */
export function refreshStories(): Refreshed {
	const before = files;
	files = readFolder();
	all = undefined;
	for (const [slug, file] of files) {
		const known = before.get(slug);
		if (known?.text === file.text) files.set(slug, known);
		else parseFile(file, known?.story);
	}
	for (const slug of listSlugs()) findStory(slug);
	const errors = [...files.values()].flatMap(({ error }) => error ?? []);
	const problems = [...errors, ...clashes()].flatMap((error) => error.problems);
	const changed = [...before.keys(), ...files.keys()].some(
		(slug) => before.get(slug)?.story !== files.get(slug)?.story,
	);
	return {
		changed,
		problems,
		texts: new Map([...files.values()].map(({ path, text }) => [path, text] as const)),
	};
}

function checkAll(): Story[] {
	const read = readStories();
	if (!isLive) requireDistinctSlugs(read);
	return read.map(({ story }) => story);
}

function clashes(): StoryError[] {
	try {
		requireDistinctSlugs(readStories());
		return [];
	} catch (error) {
		if (error instanceof StoryError) return [error];
		throw error;
	}
}

function readStories() {
	return [...files].flatMap(([slug, { path, text }]) => {
		const story = findStory(slug);
		return story ? [{ file: path, text, story }] : [];
	});
}

function parseFile(file: StoryFile, last?: Story): void {
	try {
		file.story = parseStory(file.text, file.path, borders, gazetteer);
	} catch (error) {
		if (!(error instanceof StoryError)) throw error;
		file.error = error;
		if (last) file.story = last;
	}
}

function readFolder(): Map<string, StoryFile> {
	const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
	const read = names.sort().map((name) => {
		const path = `${folder}/${name}`;
		return [name.replace(/\.yaml$/, ''), { path, text: readFileSync(path, 'utf8') }] as const;
	});
	return new Map(read.filter(([, { text }]) => isLive || !isDraft(text)));
}

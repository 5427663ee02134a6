/** The stories of this site: every YAML file in src/stories, or in another folder for a test, parsed once. */
import { readdirSync, readFileSync } from 'node:fs';
import { parseStory } from '$lib/story/parse';
import type { Story } from '$lib/story/story';
import { borders } from './geography';

/** Texts of story files by their paths. Through the bundler, so that a page is loaded anew when its story changes. */
const ownFiles = import.meta.glob<string>('/src/stories/*.yaml', {
	query: '?raw',
	import: 'default',
	eager: true,
});

/** A folder of other stories, in place of the site's own: for measurements and tests. */
const otherFolder = process.env.STORIES_FOLDER;
const files = otherFolder ? readFolder(otherFolder) : ownFiles;

const paths = new Map(
	Object.keys(files).map((file) => [file.replace(/^.*\//, '').replace(/\.yaml$/, ''), file] as const),
);
const parsed = new Map<string, Story>();

/** The slugs of all stories, in alphabetical order. */
export const slugs = [...paths.keys()].sort();

/**
 * The story of a slug; undefined where there is none.
 *
 * @throws {StoryError} when its file has mistakes: the build stops with their lines
 */
export function findStory(slug: string): Story | undefined {
	const file = paths.get(slug);
	const text = file && files[file];
	if (text === undefined) return undefined;
	const story = parsed.get(slug) ?? parseStory(text, file!.replace(/^\/(?=src\/)/, ''), borders);
	parsed.set(slug, story);
	return story;
}

function readFolder(folder: string): Record<string, string> {
	const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
	return Object.fromEntries(
		names.map((name) => [`${folder}/${name}`, readFileSync(`${folder}/${name}`, 'utf8')] as const),
	);
}

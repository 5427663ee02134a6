/** The stories of this site: every YAML file in src/stories, parsed once. */
import { parseStory } from '$lib/story/parse';
import type { Story } from '$lib/story/story';
import { borders } from './geography';

const files = import.meta.glob<string>('/src/stories/*.yaml', {
	query: '?raw',
	import: 'default',
	eager: true,
});

const parsed = new Map<string, Story>();

/** The slugs of all stories, in alphabetical order. */
export const slugs = Object.keys(files)
	.map((file) => file.replace(/^.*\//, '').replace(/\.yaml$/, ''))
	.sort();

/**
 * The story of a slug; undefined where there is none.
 *
 * @throws {StoryError} when its file has mistakes: the build stops with their lines
 */
export function findStory(slug: string): Story | undefined {
	const file = `/src/stories/${slug}.yaml`;
	const text = files[file];
	if (text === undefined) return undefined;
	const story = parsed.get(slug) ?? parseStory(text, file.slice(1), borders);
	parsed.set(slug, story);
	return story;
}

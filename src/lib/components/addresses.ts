/** The paths of a story's pages, with the slash at the end under which static hosts have them. */
import { resolve } from '$app/paths';
import type { View } from '$lib/story/view';

/** The path of a story's page in one of its views. */
export function storyPath(story: string, view: View = 'reports'): string {
	return view === 'crossings'
		? `${resolve('/[story]/crossings', { story })}/`
		: `${resolve('/[story]', { story })}/`;
}

/** The path of a story's embed in one of its views. */
export function embedPath(story: string, view: View = 'reports'): string {
	return view === 'crossings'
		? `${resolve('/embed/[story]/crossings', { story })}/`
		: `${resolve('/embed/[story]', { story })}/`;
}

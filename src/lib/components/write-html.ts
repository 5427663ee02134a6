/** Content that the server writes and no script touches: neither the code for it nor its data are sent to the browser. */
import type { Component } from 'svelte';
import { render } from 'svelte/server';

/**
 * What stands in a browser's script for pieces of HTML that the server has written: Svelte leaves those as they are. Not
 * nothing, for which it would look in vain.
 */
export const asWritten = [' ', ' ', ' '] as const;

/**
 * A component as HTML, without the comments by which Svelte would find its way in it. Callers ask `import.meta.env.SSR`
 * first, so that the bundler leaves the component out of what browsers get.
 */
export function writeHtml<Props extends Record<string, unknown>>(
	component: Component<Props>,
	props: Props,
): string {
	return withoutComments(render(component, { props }).body);
}

/** What a component says in the page's head. */
export function writeHead<Props extends Record<string, unknown>>(
	component: Component<Props>,
	props: Props,
): string {
	return withoutComments(render(component, { props }).head);
}

function withoutComments(html: string): string {
	return html.replace(/<!--.*?-->/gs, '');
}

/**
 * Pages are written by the server alone. What scripts bring to life in them is an island: a component with the properties
 * that it needs, which travel in an attribute, and with HTML that does not, since it is on the page.
 */
import type { Component } from 'svelte';
import { render } from 'svelte/server';

/** A component as HTML, without the comments by which Svelte would find its way in it. */
export function writeHtml<Props extends object>(component: Component<Props>, props: Props): string {
	return render(component, { props }).body.replace(/<!--.*?-->/gs, '');
}

/**
 * An island as HTML: a script of src/islands finds it by its name.
 *
 * @param html what the server alone writes into it
 */
export function writeIsland<Props extends object, Html>(
	name: string,
	component: Component<Props & { html?: Html }> | Component<Record<string, never>>,
	props: Props,
	html?: Html,
): string {
	const { body } = render(component as Component<Props & { html?: Html }>, {
		props: { ...props, ...(html && { html }) },
	});
	// Between single quotes those of JSON stay what they are: each would be six letters.
	const written = JSON.stringify(props).replace(/[&'<>]/g, (letter) => `&#${letter.charCodeAt(0)};`);
	return `<div class="island" data-island="${name}" data-props='${written}'>${body}</div>`;
}

/** A story’s own page, and what hydrates it: fetched with the page, and run once that has been painted. */
import PageIsland from '$lib/components/PageIsland.svelte';
import type { PageProps } from '$lib/components/page-props';
import { hydrate } from 'svelte';
import { followEmbedButtons } from '$lib/components/embed-button';

/** Hydrates it, and follows the buttons that open the dialog for embeds. */
export function hydrateIsland(target: HTMLElement, props: PageProps): void {
	hydrate(PageIsland, { target, props });
	followEmbedButtons();
}

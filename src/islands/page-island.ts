/** A story’s own page, and what hydrates it: fetched with the page, and run once that has been painted. */
import PageIsland from '$lib/components/PageIsland.svelte';
import type { PageProps } from '$lib/components/page-props';
import { hydrate } from 'svelte';
import { followEmbedButtons } from '$lib/components/embed-button';

export function hydrateIsland(target: HTMLElement, props: PageProps): void {
	hydrate(PageIsland, { target, props });
	followEmbedButtons();
}

/** A story’s embed, and what hydrates it: fetched with the page, and run once that has been painted. */
import EmbedIsland from '$lib/components/EmbedIsland.svelte';
import type { PageProps } from '$lib/components/page-props';
import { hydrate } from 'svelte';

/** Hydrates it. */
export function hydrateIsland(target: HTMLElement, props: PageProps): void {
	hydrate(EmbedIsland, { target, props });
}

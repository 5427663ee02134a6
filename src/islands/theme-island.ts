/** The switch of themes, and what hydrates it: fetched with the page, and run once that has been painted. */
import ThemeSwitch from '$lib/components/ThemeSwitch.svelte';
import { hydrate } from 'svelte';

/** Hydrates it. */
export function hydrateIsland(target: HTMLElement, props: Record<string, never>): void {
	hydrate(ThemeSwitch, { target, props });
}

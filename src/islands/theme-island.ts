/** The switch of themes, and what hydrates it: fetched with the page, and run once that has been painted. */
import ThemeSwitch from '$lib/components/ThemeSwitch.svelte';
import { hydrate } from 'svelte';
import type { Islands } from './hydrate-islands';

export const islands: Islands = {
	theme: (target) => {
		hydrate(ThemeSwitch, { target, props: {} });
	},
};

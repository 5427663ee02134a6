/** The script of a story's own pages. */
import PageIsland from '$lib/components/PageIsland.svelte';
import { hydrateIsland } from './hydrate-island';

hydrateIsland('page', PageIsland);

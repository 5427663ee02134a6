/** The script of a story's embeds. */
import EmbedIsland from '$lib/components/EmbedIsland.svelte';
import { hydrateIsland } from './hydrate-island';

hydrateIsland('embed', EmbedIsland);

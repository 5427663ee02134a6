/** The script of a story's embeds: the page around is told at once what it has to know. */
import { startHost } from '$lib/embed/host-window';
import { hydrateIslands } from './hydrate-islands';

startHost();
hydrateIslands(() => import('./embed-island'));

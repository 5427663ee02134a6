/** The script of pages that have nothing but the switch of themes. */
import { hydrateIslands } from './hydrate-islands';

hydrateIslands(() => import('./theme-island'));

/** The script of pages that have nothing but the switch of themes. */
import { hydrateIslands } from './hydrate-islands';

hydrateIslands('theme', () => import('./theme-island'));

/** The script of a story's own pages. */
import { hydrateIslands } from './hydrate-islands';

hydrateIslands(() => import('./page-island'));

/** Where the scripts of pages are built to (vite.islands.config.ts), and found by the pages (src/lib/server/page-scripts.ts). */

/** Kit copies it into the site as it is. Names carry their hash: hosts may keep such files for good. */
export const islandsFolder = 'static/_app/immutable/islands';

/** Vite's manifest, within the folder. */
export const islandManifest = 'manifest.json';

/** The folder's path within the site. */
export const islandsPath = '_app/immutable/islands';

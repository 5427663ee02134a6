/** Ids: how they are written, and the ones that the site keeps for itself. */

/** Lower-case words of letters and digits, joined by hyphens: safe in a path and in a fragment. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** First segments of the site's paths: no story may be called so. */
export const RESERVED_SLUGS = ['embed', 'oembed', 'crossings', 'dev', 'basemap', 'maps'] as const;

/** Fragments of a story's page, beside the paths: no place and no report may be called so. */
export const RESERVED_FRAGMENTS = [
	...RESERVED_SLUGS,
	'about',
	'corrections',
	'find',
	'list',
	'losses',
	'main',
	'map',
	'not-on-map',
	'reports',
	'statuses',
	'top',
] as const;

/**
 * What a host is to say about each file of the site: the one place from which the test server (serve.js) and the files for
 * hosts (host-files.js) take it. docs/headers.md tells why.
 */

/**
 * Said of every answer. An embed in a sandboxed frame has no origin of its own: all that it fetches comes from another
 * one. Nothing here is anybody's secret, so anybody may read it.
 */
export const common = {
	'Access-Control-Allow-Origin': '*',
	'Cross-Origin-Resource-Policy': 'cross-origin',
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
};

/**
 * What a page's own policy, in its <meta>, cannot say: only this site frames it. Embeds have none of it, since
 * `frame-ancestors *` would still refuse the apps and files that frame them.
 */
export const pagePolicy = "frame-ancestors 'self'";

/** How long an answer may be kept, in the words of `Cache-Control` (RFC 9111). */
export const caching = {
	/** Names that carry a hash of what is in the file. */
	hashed: 'public, max-age=31536000, immutable',
	/** The one script that publishers' pages name: a mended one reaches them all within the hour. */
	embedScript: 'public, max-age=3600',
	/** All else is asked for anew: a corrected number must never be served stale. */
	other: 'no-cache',
};

/** Types by the ending of a file's name. Hosts lack some, or send them without their character set. */
export const contentTypes = /** @type {Record<string, string>} */ ({
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.mjs': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.geojson': 'application/geo+json',
	'.csv': 'text/csv; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.xml': 'text/xml; charset=utf-8',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.png': 'image/png',
	'.woff2': 'font/woff2',
	'.webmanifest': 'application/manifest+json',
});

/**
 * The headers of one answer.
 * @param {string} path from the site's top, as it is asked for: `/ukraine-day-four/`
 * @returns {Record<string, string>}
 */
export function headersOf(path) {
	const isPage = path.endsWith('/') || path.endsWith('/index.html');
	const type = contentTypes[isPage ? '.html' : (/\.\w+$/.exec(path)?.[0] ?? '')];
	return {
		...common,
		...(type && { 'Content-Type': type }),
		...(isPage && !path.startsWith('/embed/') && { 'Content-Security-Policy': pagePolicy }),
		'Cache-Control': cachingOf(path),
	};
}

/** @param {string} path */
function cachingOf(path) {
	if (path.startsWith('/_app/immutable/')) return caching.hashed;
	return path === '/embed.js' ? caching.embedScript : caching.other;
}

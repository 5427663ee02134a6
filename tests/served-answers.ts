/** What every host of the site is to answer: the same table for the test server and for nginx. */
import { readdirSync, statSync } from 'node:fs';

export interface ServedAnswer {
	path: string;
	status: number;
	type: string;
	caching: string;
	/** What `Content-Security-Policy` says beyond the page's own; null where nothing is said. */
	policy: string | null;
	/** Whether a host that packs answers packs this one. */
	packed: boolean;
}

const page = { status: 200, type: 'text/html; charset=utf-8', caching: 'no-cache', packed: true };
const script = 'text/javascript; charset=utf-8';
const framedHere = "frame-ancestors 'self'";
const story = '/ukraine-day-four';

function file(path: string, type: string, packed = true, caching = 'no-cache'): ServedAnswer {
	return { path, status: 200, type, caching, policy: null, packed };
}

/** A file of the built site whose name carries a hash: what is short is not worth packing. */
function hashedFile(name: RegExp, type: string): ServedAnswer {
	const folder = '/_app/immutable/islands/';
	const found = readdirSync(`build${folder}`).find((one) => name.test(one));
	if (found === undefined) throw new Error(`${folder} has no ${String(name)}`);
	const path = `${folder}${found}`;
	return file(path, type, statSync(`build${path}`).size >= 1024, 'public, max-age=31536000, immutable');
}

/** The table. */
export function listAnswers(): ServedAnswer[] {
	return [
		{ ...page, path: '/', policy: framedHere },
		{ ...page, path: `${story}/`, policy: framedHere },
		{ ...page, path: `${story}/?utm_source=letter`, policy: framedHere },
		{ ...page, path: `${story}/crossings/`, policy: framedHere },
		{ ...page, path: `/embed${story}/`, policy: null },
		{ ...page, path: `/embed${story}/?place=kyiv`, policy: null },
		{ ...page, path: `/embed${story}/crossings/`, policy: null },
		file(`${story}.json`, 'application/json'),
		file(`/basemap${story}.json`, 'application/json'),
		file(`${story}.geojson`, 'application/geo+json'),
		file(`${story}.csv`, 'text/csv; charset=utf-8'),
		file(`${story}.svg`, 'image/svg+xml; charset=utf-8'),
		file(`${story}.png`, 'image/png', false),
		file('/_app/version.json', 'application/json', false),
		file('/embed.js', script, true, 'public, max-age=3600'),
		hashedFile(/^embed-.*\.js$/, script),
		hashedFile(/^maplibre-gl-worker-.*\.js$/, script),
		// Not kept, wherever it was looked for: the file may come with the next version.
		{ ...page, path: '/no-such-story/', status: 404, policy: null, packed: false },
		{ ...page, path: '/embed/', status: 404, policy: null, packed: false },
		{ ...page, path: '/_app/immutable/islands/gone.js', status: 404, policy: null, packed: false },
		{ ...page, path: '/no-such-story.geojson', status: 404, policy: null, packed: false },
	];
}

/** What is said of every answer. */
export const saidOfAll = {
	'access-control-allow-origin': '*',
	'cross-origin-resource-policy': 'cross-origin',
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'strict-origin-when-cross-origin',
	'x-frame-options': null,
};

/** The answer of a host, in the words of the table. */
export async function askFor(origin: string, { path }: ServedAnswer) {
	const response = await fetch(new URL(`.${path}`, origin), { headers: { 'accept-encoding': 'gzip' } });
	await response.arrayBuffer();
	const header = (name: string) => response.headers.get(name);
	return {
		answer: {
			path,
			status: response.status,
			type: header('content-type'),
			caching: header('cache-control'),
			policy: header('content-security-policy'),
			packed: header('content-encoding') === 'gzip',
		},
		said: Object.fromEntries(Object.keys(saidOfAll).map((name) => [name, header(name)])),
	};
}

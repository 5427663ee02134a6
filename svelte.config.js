import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readSettings } from './scripts/settings.js';
import { hashSources } from './scripts/source-hash.js';

const { basePath, publicAddress } = readSettings();

// The app reads the setting from $env/static/public, which only knows variables that are set.
process.env.PUBLIC_ADDRESS = publicAddress;

/** The inline scripts: what has to be known before anything is painted, and what comes right after that. */
const inlineScripts = [
	'src/lib/components/theme-before-paint.js',
	'src/lib/components/list-after-paint.js',
	'src/lib/embed/embed-before-paint.js',
].map(
	(file) =>
		/** @type {const} */ (`sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`),
);

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	// Styles are in the pages: a class is as short as can be.
	compilerOptions: { cssHash: ({ css, hash }) => `s${hash(css).slice(-4)}` },
	kit: {
		adapter: adapter({ pages: 'build', assets: 'build', strict: true }),
		// With relative links the folder works under any path; a base is for hosts that need to know it.
		paths: { base: /** @type {'' | `/${string}`} */ (basePath), relative: true },
		// A page's styles come with it: nothing has to be waited for before its first paint.
		inlineStyleThreshold: Infinity,
		// The version tells scripts/build.js which sources a build was made of.
		version: { name: hashSources() },
		prerender: {
			entries: ['*'],
			handleHttpError: 'fail',
			handleMissingId: 'fail',
			// Not every story has a view of crossings, or a list of several pages.
			handleUnseenRoutes: 'ignore',
			// Kit needs some origin while it prerenders. This one exists nowhere: a page that prints it is wrong, since
			// absolute addresses are made from PUBLIC_ADDRESS or left out. It is not PUBLIC_ADDRESS's own origin, for
			// Kit would then crawl canonical links, and not find those whose address has a path.
			origin: 'http://address.invalid',
		},
		// No style attribute: app.html has a class where Kit's template has one.
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', ...inlineScripts],
				'style-src': ['self'],
				'img-src': ['self', 'data:'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				// How an embed will look, in the dialog that makes its code.
				'frame-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
			},
		},
	},
};

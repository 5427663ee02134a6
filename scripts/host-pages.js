/**
 * A plugin for `npm run dev`: `/dev/embeds/` shows a story's embed in pages as publishers have them. They are those of
 * the tests (tests/hosts/developers-page.ts), and not part of what is built.
 */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * @returns {import('vite').Plugin}
 */
export function hostPages() {
	return { name: 'host-pages', apply: 'serve', configureServer };
}

/** @param {import('vite').ViteDevServer} server */
function configureServer(server) {
	// Vitest has a server too, and no pages.
	if (server.config.mode !== 'development') return;
	const { base } = server.config;
	let close = () => {};
	server.httpServer?.on('close', () => close());
	server.middlewares.use((request, response, next) => {
		const { pathname, search, origin } = new URL(request.url ?? '/', `http://${request.headers.host}`);
		if (pathname !== `${base}dev/embeds/`) return next();
		start(server, `${origin}${base.slice(0, -1)}`, search).then((page) => {
			// Those of the last time: the sources may have changed.
			close();
			close = page.close;
			response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page.html);
		}, next);
	});
}

/**
 * @param {import('vite').ViteDevServer} server
 * @param {string} site
 * @param {string} search
 */
async function start(server, site, search) {
	/** @type {typeof import('../tests/hosts/developers-page.js')} */
	const { startDevelopersPage } = /** @type {any} */ (
		await server.ssrLoadModule(resolve('tests/hosts/developers-page.ts'))
	);
	const files = readdirSync(process.env.STORIES_FOLDER ?? 'src/stories');
	const slugs = files.filter((file) => file.endsWith('.yaml')).map((file) => file.slice(0, -'.yaml'.length));
	return startDevelopersPage(site, slugs, search);
}

/**
 * `npm start`: from a fresh clone to a map in the browser. Installs and builds what is missing, serves the site and
 * prints the address of the first story's map.
 */
import { existsSync, readFileSync } from 'node:fs';
import { buildSite, isBuilt } from './build.js';
import { ensureInstalled } from './install.js';
import { readSettings } from './settings.js';

try {
	ensureInstalled();
	if (!isBuilt() && !buildSite()) throw new Error('The site could not be built: the reason stands above.');
	// Imported only now: it needs an installed package.
	const { startServerFrom } = await import('./serve.js');
	const server = await startServerFrom({ port: 4173, base: readSettings().basePath });
	console.log(`\nDateline is at ${server.address}${findFirstStory()}\nStop it with Ctrl+C.`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}

/**
 * The first link of the front page that leads to a story: to a folder beside which its GeoJSON lies.
 * @returns {string} the story's path from the front page, or nothing when there is no story yet
 */
function findFirstStory() {
	const page = readFileSync('build/index.html', 'utf8');
	const links = [...page.matchAll(/<a\b[^>]*?\bhref="(?:[^"]*\/)?([^"/#?]+)\/?"/g)];
	const story = links.map((link) => link[1]).find((slug) => existsSync(`build/${slug}.geojson`));
	return story ? `${story}/` : '';
}

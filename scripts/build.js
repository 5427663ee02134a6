/**
 * Builds the site into `build/`. Run by itself it always builds; the other scripts build only what has changed.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readSettings } from './settings.js';
import { hashSources } from './source-hash.js';
import { runTool } from './tool.js';

/**
 * Tells whether `build/` holds the site of the present sources: svelte.config.js makes their hash the version
 * that Kit writes down, and the pages are written last.
 * @returns {boolean}
 */
export function isBuilt() {
	const versionFile = 'build/_app/version.json';
	if (!existsSync(versionFile) || !existsSync('build/index.html')) return false;
	return JSON.parse(readFileSync(versionFile, 'utf8')).version === hashSources();
}

/**
 * Builds the site.
 * @returns {boolean} whether it could be built
 */
export function buildSite() {
	if (!runTool('vite', 'vite', ['build'], { NODE_ENV: 'production' })) return false;
	if (readSettings().publicAddress === '') {
		console.log(
			'PUBLIC_ADDRESS is not set: canonical, Open Graph and oEmbed addresses are left out of the pages.',
		);
	}
	return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url) && !buildSite()) process.exitCode = 1;

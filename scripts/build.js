/**
 * Builds the site into `build/`. Run by itself it always builds; the other scripts build only what has changed.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeHeadersFile } from './host-files.js';
import { islandManifest, islandsPath } from './islands.js';
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
	const env = { NODE_ENV: 'production' };
	// What tsconfig.json extends: a fresh checkout has none.
	if (!runTool('@sveltejs/kit', 'svelte-kit', ['sync'], env)) return false;
	// The scripts first: pages name their files.
	if (!runTool('vite', 'vite', ['build', '--config', 'vite.islands.config.ts'], env)) return false;
	if (!runTool('vite', 'vite', ['build'], env)) return false;
	removeUnused();
	const { basePath, publicAddress } = readSettings();
	writeFileSync('build/_headers', writeHeadersFile(basePath));
	if (publicAddress === '') {
		console.log(
			'PUBLIC_ADDRESS is not set: canonical, Open Graph and oEmbed addresses are left out of the pages.',
		);
	}
	return true;
}

/** What Kit makes for pages that it hydrates, which ours are not: scripts and data; and the list of the scripts' files. */
function removeUnused() {
	for (const name of readdirSync('build/_app/immutable')) {
		if (name !== basename(islandsPath)) rmSync(join('build/_app/immutable', name), { recursive: true });
	}
	rmSync(join('build', islandsPath, islandManifest));
	for (const file of readdirSync('build', { recursive: true, encoding: 'utf8' })) {
		if (basename(file) === '__data.json') rmSync(join('build', file));
	}
}

if (process.argv[1] === fileURLToPath(import.meta.url) && !buildSite()) process.exitCode = 1;

/**
 * Names a state of everything that a build is made of, so that an unchanged site is not built again.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { islandsFolder } from './islands.js';
import { readSettings } from './settings.js';

const sources = [
	'src',
	'static',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'vite.islands.config.ts',
	'tsconfig.json',
	'scripts/build.js',
	'scripts/settings.js',
	'scripts/headers.js',
	'scripts/host-files.js',
	'scripts/islands.js',
];

/**
 * Hashes names and contents of the sources, and the settings. Contents and not times: a fresh checkout of what
 * was built is the same site.
 * @returns {string} 16 hexadecimal digits
 */
export function hashSources() {
	const hash = createHash('sha256');
	hash.update(JSON.stringify(readSettings()));
	const stories = process.env.STORIES_FOLDER;
	for (const file of [...sources, ...(stories ? [stories] : [])].flatMap(listFiles)) {
		const contents = readFileSync(file);
		hash.update(`\n${file} ${contents.length}\n`).update(contents);
	}
	return hash.digest('hex').slice(0, 16);
}

/**
 * @param {string} path a file or a folder, which may be missing
 * @returns {string[]} every file under it, in a fixed order
 */
function listFiles(path) {
	const stats = statSync(path, { throwIfNoEntry: false });
	// What is built into it is made of the others.
	if (!stats || path === islandsFolder) return [];
	if (stats.isFile()) return [path];
	const names = readdirSync(path).filter((name) => !name.startsWith('.DS_'));
	return names.sort().flatMap((name) => listFiles(join(path, name)));
}

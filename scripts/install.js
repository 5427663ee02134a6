/**
 * Installs what package-lock.json names, unless it is there already. Asks no network to find that out.
 * Run by itself (`node scripts/install.js`) or imported by the other scripts. Plain Node: nothing is installed yet.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage
 * @typedef {Record<string, Record<string, string>>} Manifest
 */

/**
 * Installs the packages when one is missing or of another version.
 * @throws {Error} when Node is too old or npm fails
 */
export function ensureInstalled() {
	requireNode(readJson('package.json').engines.node);
	if (isInstalled()) return;
	console.log('Installing the packages of package-lock.json …');
	// With NODE_ENV=production npm would leave out what the build is made with.
	if (!runNpm(['ci', '--include=dev', '--no-audit', '--no-fund'])) {
		throw new Error('The packages could not be installed: npm says why above.');
	}
}

/**
 * npm leaves a copy of the lock file in node_modules that says what it put there.
 * @returns {boolean}
 */
function isInstalled() {
	const installedLock = 'node_modules/.package-lock.json';
	if (!existsSync(installedLock)) return false;
	/** @type {Record<string, LockedPackage>} */
	const wanted = readJson('package-lock.json').packages;
	/** @type {Record<string, LockedPackage>} */
	const installed = readJson(installedLock).packages;
	return Object.entries(wanted).every(([folder, entry]) => {
		if (folder === '') return isLockOf(readJson('package.json'), /** @type {Manifest} */ (entry));
		const found = installed[folder];
		// An optional package is for another system, or npm could not install it: asking again does not help.
		if (!found) return entry.optional === true;
		return (
			found.version === entry.version &&
			found.integrity === entry.integrity &&
			existsSync(join(folder, 'package.json'))
		);
	});
}

/**
 * @param {Manifest} manifest
 * @param {Manifest} locked
 */
function isLockOf(manifest, locked) {
	return ['dependencies', 'devDependencies'].every((field) =>
		isDeepStrictEqual(manifest[field] ?? {}, locked[field] ?? {}),
	);
}

/**
 * @param {string} range as package.json gives it: `>=20.19`
 */
function requireNode(range) {
	const [major = 0, minor = 0] = range.replace('>=', '').split('.').map(Number);
	const [ownMajor = 0, ownMinor = 0] = process.versions.node.split('.').map(Number);
	if (ownMajor > major || (ownMajor === major && ownMinor >= minor)) return;
	throw new Error(`Dateline needs Node ${range}; this is ${process.versions.node}.`);
}

/**
 * @param {string[]} args
 * @returns {boolean} whether npm succeeded
 */
function runNpm(args) {
	const ownNpm = process.env.npm_execpath;
	const isScript = ownNpm?.endsWith('.js');
	const [command, first] = isScript ? [process.execPath, [ownNpm ?? '']] : ['npm', []];
	const options = {
		stdio: /** @type {const} */ ('inherit'),
		shell: !isScript && process.platform === 'win32',
	};
	return spawnSync(command, [...first, ...args], options).status === 0;
}

/** @param {string} path */
function readJson(path) {
	return JSON.parse(readFileSync(path, 'utf8'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	try {
		ensureInstalled();
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}

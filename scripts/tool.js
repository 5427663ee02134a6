/**
 * Runs the command of an installed package with this very Node: no shell, no search path, no network.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Runs a package's command to its end, its output shown as it comes.
 * @param {string} packageName as in `@sveltejs/kit`
 * @param {string} command one of the names in the package's `bin`
 * @param {string[]} args
 * @param {Record<string, string>} [env] added to the environment
 * @returns {boolean} whether it exited with 0
 */
export function runTool(packageName, command, args, env = {}) {
	const folder = join('node_modules', packageName);
	const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	const script = join(folder, typeof bin === 'string' ? bin : bin[command]);
	const options = { stdio: /** @type {const} */ ('inherit'), env: { ...process.env, ...env } };
	return spawnSync(process.execPath, [script, ...args], options).status === 0;
}

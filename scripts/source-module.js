/** Runs a module of `src/`, which is TypeScript, in a script of plain Node. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import { runTool } from './tool.js';

/**
 * @template T
 * @param {string} path of the module, as in `src/lib/story/parse.ts`
 * @returns {Promise<T>} what it exports
 */
export async function importSource(path) {
	// What tsconfig.json extends: a fresh checkout has none.
	if (!existsSync('.svelte-kit/tsconfig.json')) runTool('@sveltejs/kit', 'svelte-kit', ['sync']);
	const { module } = await runnerImport(path, {
		configFile: false,
		logLevel: 'error',
		resolve: { alias: { $lib: resolve('src/lib') } },
	});
	return /** @type {T} */ (module);
}

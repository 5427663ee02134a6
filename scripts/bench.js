/**
 * `npm run bench`: measures the built site in a real browser. tests/bench/README.md says what and how to read it.
 */
import { ensureInstalled } from './install.js';

try {
	ensureInstalled();
	if (!(await measure(process.argv.slice(2)))) process.exitCode = 1;
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}

/**
 * @param {string[]} args
 * @returns {Promise<boolean>} whether nothing broke
 */
async function measure(args) {
	// Imported only now: they need installed packages.
	const [{ resolve }, { createServer }, { buildSite, isBuilt }] = await Promise.all([
		import('node:path'),
		import('vite'),
		import('./build.js'),
	]);
	if (!args.includes('--site') && !isBuilt() && !buildSite()) return false;
	// Node 20 reads no TypeScript: Vite, which the site is built with, does.
	const vite = await createServer({
		configFile: false,
		appType: 'custom',
		resolve: { alias: { $lib: resolve('src/lib') } },
		server: { middlewareMode: true, watch: null, hmr: false, ws: false },
		optimizeDeps: { noDiscovery: true },
	});
	try {
		/** @type {typeof import('../tests/bench/bench')} */
		const { runBench } = /** @type {any} */ (await vite.ssrLoadModule('/tests/bench/bench.ts'));
		return await runBench(args, console.log);
	} finally {
		await vite.close();
	}
}

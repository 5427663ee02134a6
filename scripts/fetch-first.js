/** Has every `import()` of the built islands fetch the module's files first (src/lib/components/fetch-first.ts). */
import { resolve } from 'node:path';

/**
 * Puts our own loader in the place of Vite's, which only fetches ahead, and says which files each `import()` needs.
 * @returns {import('vite').Plugin}
 */
export function fetchFirst() {
	/** @type {import('vite').Rolldown.OutputBundle} */
	let files = {};
	/**
	 * @param {string} name
	 * @param {Set<string>} [found]
	 */
	const withImports = (name, found = new Set()) => {
		const file = files[name];
		if (found.has(name) || file?.type !== 'chunk') return found;
		found.add(name);
		for (const next of file.imports) withImports(next, found);
		return found;
	};
	return {
		name: 'fetch-first',
		enforce: 'pre',
		config: () => ({
			build: {
				modulePreload: {
					polyfill: false,
					resolveDependencies(name, _, { hostId }) {
						const host = files[hostId];
						// Pages name the islands that their scripts import at once (src/lib/server/page-scripts.ts).
						if (host?.type !== 'chunk' || host.isEntry) return [];
						const there = withImports(hostId);
						return [...withImports(name)].filter((file) => !there.has(file));
					},
				},
			},
		}),
		load: (id) =>
			id.endsWith('vite/preload-helper.js')
				? `export { fetchFirst as __vitePreload } from ${JSON.stringify(resolve('src/lib/components/fetch-first.ts'))};`
				: undefined,
		generateBundle(_, bundle) {
			files = bundle;
		},
	};
}

/** Fetches the files of a module before it is imported: the bundler has every `import()` of islands do so (vite.islands.config.ts). */

/**
 * Imports a module once its files are here: browsers may never fetch a module again that failed once. They take it from
 * their cache then, in which hosts let these files stay (docs/deploying.md).
 *
 * @param load imports the module
 * @param files addresses, as the script at `base` names them: the module's file, and those that it imports itself
 * @throws {Error} naming a file that could not be fetched; or what `load` throws
 * @see https://github.com/whatwg/html/issues/6768
 */
export async function fetchFirst<T>(load: () => Promise<T>, files: string[] = [], base = ''): Promise<T> {
	await Promise.all(files.map((file) => fetchWhole(new URL(file, base).href)));
	return load();
}

async function fetchWhole(address: string): Promise<void> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address} could not be fetched: ${response.status}`);
	await response.arrayBuffer();
}

/** Where the bundler has put the scripts of pages (src/islands). */
import type { PageScripts, StoryFrame } from '$lib/story/page';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from 'vite';
import { islandManifest, islandsFolder, islandsPath } from '../../../scripts/islands.js';

/**
 * The file of a script; and those of the island that it runs after the first paint, and of all that both import.
 *
 * @throws {Error} when they have not been built
 */
export function findPageScripts(island: StoryFrame | 'theme'): PageScripts {
	const source = `src/islands/${island}.ts`;
	if (import.meta.env.DEV) return { file: source, imports: [] };
	const manifest = JSON.parse(readFileSync(join(islandsFolder, islandManifest), 'utf8')) as Manifest;
	const file = (key: string) => {
		const built = manifest[key];
		if (!built) throw new Error(`${islandsFolder} has not been built from ${key}`);
		return `${islandsPath}/${built.file}`;
	};
	const islands = manifest[source]?.dynamicImports ?? [];
	const imports = new Set([
		...islands,
		...[source, ...islands].flatMap((key) => [...importsOf(key, manifest)]),
	]);
	imports.delete(source);
	return { file: file(source), imports: [...imports].map(file) };
}

function importsOf(key: string, manifest: Manifest, found = new Set<string>()): Set<string> {
	for (const next of manifest[key]?.imports ?? []) {
		if (found.has(next)) continue;
		found.add(next);
		importsOf(next, manifest, found);
	}
	return found;
}

/** Which source file imports which, for the tests of the architecture. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** A source file's path from the top of the repository, and those of the source files that it imports. */
export type ImportGraph = Map<string, string[]>;

/** Lists the files under a folder, as paths from the top of the repository. */
export function listFiles(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => join(folder, name))
		.filter((path) => statSync(path).isFile())
		.sort();
}

/** Reads the imports of every script and component under `src`, those of types included. */
export function readImportGraph(): ImportGraph {
	const files = listFiles('src').filter((path) => /\.(ts|js|svelte)$/.test(path));
	return new Map(files.map((file) => [file, importsOf(file, readFileSync(file, 'utf8'))]));
}

/** Names the files that one file's code imports; packages and generated modules are left out. */
export function importsOf(file: string, code: string): string[] {
	const script = file.endsWith('.svelte') ? scriptsOf(code) : code;
	const names = ts.preProcessFile(script, true, true).importedFiles.map(({ fileName }) => fileName);
	return names.flatMap((name) => resolveImport(file, name) ?? []);
}

/**
 * Finds the import cycles of a graph.
 * @returns each as the files along it, the first repeated at the end
 */
export function findCycles(graph: ImportGraph): string[][] {
	const cycles: string[][] = [];
	const done = new Set<string>();
	const visit = (file: string, path: string[]) => {
		if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file]);
		if (done.has(file) || path.includes(file)) return;
		for (const imported of graph.get(file) ?? []) visit(imported, [...path, file]);
		done.add(file);
	};
	for (const file of graph.keys()) visit(file, []);
	return cycles;
}

function scriptsOf(component: string): string {
	return [...component.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map((match) => match[1]).join('\n');
}

function resolveImport(file: string, name: string): string | undefined {
	const [address = ''] = name.split('?');
	if (!/^(\.|\$lib\/)/.test(address)) return undefined;
	const path = address.startsWith('$lib/')
		? join('src/lib', address.slice('$lib/'.length))
		: join(dirname(file), address);
	const candidates = [path, `${path}.ts`, `${path}.svelte.ts`, `${path}.js`, path.replace(/\.js$/, '.ts')];
	return candidates.find((candidate) => statSync(candidate, { throwIfNoEntry: false })?.isFile());
}

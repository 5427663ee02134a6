/** YAML text to plain values, with the line of each of them. */
import { isMap, isPair, isScalar, LineCounter, type Document, type Node } from 'yaml';
import { StoryError, type Finding, type Path, type Problem } from './problem';
import { parseSyntax } from './yaml-syntax';

/** A YAML file that was read, and a way back from its values to its lines. */
export interface YamlDocument {
	value: unknown;
	/** Turns a finding into a problem with file, line and column. */
	locate(finding: Finding): Problem;
	/** The same for a place in the text, counted from 0. */
	locateOffset(offset: number, message: string): Problem;
	/** Where in the text the value of a path stands; undefined where there is none. */
	range(path: Path): { start: number; end: number } | undefined;
}

/**
 * Reads a YAML 1.2 file.
 *
 * @param text the file's text
 * @param file its name, as problems show it
 * @throws {StoryError} when it is not YAML, with every syntax error
 */
export function readYaml(text: string, file: string): YamlDocument {
	const lines = countLines(text);
	const locateOffset = (offset: number, message: string): Problem => {
		const { line, col } = lines.linePos(offset);
		return { file, line, column: col, message };
	};
	const { document, faults } = parseSyntax(text);
	if (!document || faults.length > 0) {
		throw new StoryError(faults.map(({ offset, message }) => locateOffset(offset, message)));
	}
	return {
		value: readValue(document, (message) => locateOffset(0, message)),
		locate({ path, message, atKey }) {
			return locateOffset(findOffset(document, path, atKey ?? false), message);
		},
		locateOffset,
		range(path) {
			const node = document.getIn(path, true) as Node | undefined;
			return node?.range ? { start: node.range[0], end: node.range[1] } : undefined;
		},
	};
}

/** The library's parser counts the lines too, and loses count behind some mistakes. */
function countLines(text: string): LineCounter {
	const lines = new LineCounter();
	lines.addNewLine(0);
	for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) lines.addNewLine(end + 1);
	return lines;
}

function readValue(document: Document, problem: (message: string) => Problem): unknown {
	let value: unknown;
	try {
		value = document.toJS({ maxAliasCount: 50 });
	} catch {
		throw new StoryError([problem('its aliases (*) expand too far; write the values out instead')]);
	}
	if (holdsItself(value, new Set(), new Set())) {
		throw new StoryError([
			problem('an alias (*) stands within what it stands for; write the value out instead'),
		]);
	}
	return value;
}

function holdsItself(value: unknown, above: Set<object>, done: Set<object>): boolean {
	if (typeof value !== 'object' || value === null || done.has(value)) return false;
	if (above.has(value)) return true;
	above.add(value);
	const found = Object.values(value).some((inner) => holdsItself(inner, above, done));
	above.delete(value);
	done.add(value);
	return found;
}

/** The offset of the deepest node on the path that exists; a missing key is reported at its parent. */
function findOffset(document: Document, path: Finding['path'], atKey: boolean): number {
	for (let length = path.length; length >= 0; length -= 1) {
		const parent = document.getIn(path.slice(0, length - 1), true);
		const last = path[length - 1];
		if (atKey && length === path.length && isMap(parent)) {
			const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === last);
			const key = pair?.key as Node | undefined;
			if (key?.range) return key.range[0];
		}
		const node =
			length === 0 ? document.contents : (document.getIn(path.slice(0, length), true) as Node | undefined);
		if (node?.range) return node.range[0];
	}
	return 0;
}

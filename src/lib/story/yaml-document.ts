/** YAML text to plain values, with the line of each of them. */
import { isMap, isPair, isScalar, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import { StoryError, type Finding, type Path, type Problem } from './problem';

/** Ten thousand places with a long report each; what is longer is a mistake or an attack. */
const MAX_LENGTH = 20_000_000;

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
	const at = (line: number, column: number, message: string): Problem => ({ file, line, column, message });
	if (text.length > MAX_LENGTH) {
		throw new StoryError([
			at(
				1,
				1,
				`the file has ${text.length} characters; a story has at most ${MAX_LENGTH}: split it or leave data out`,
			),
		]);
	}
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
	const faults = [...document.errors, ...document.warnings];
	if (faults.length > 0) {
		throw new StoryError(
			faults.map(({ pos, code, message }) => {
				const { line, col } = lines.linePos(pos[0]);
				return at(
					line,
					col,
					code === 'MULTIPLE_DOCS'
						? 'a second document starts here; a file holds one story: delete this line, or move the rest to a file of its own'
						: `this is not valid YAML: ${lowerFirst(message.trim())}`,
				);
			}),
		);
	}
	const locateOffset = (offset: number, message: string): Problem => {
		const { line, col } = lines.linePos(offset);
		return at(line, col, message);
	};
	return {
		value: readValue(document, (message) => at(1, 1, message)),
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

function lowerFirst(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}

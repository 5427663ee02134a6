/** YAML text to a document of nodes, or its mistakes of syntax; within limits, so that no file takes memory or time without end. */
import { Composer, isCollection, isScalar, Lexer, Parser, visit, type Document } from 'yaml';
import type { CST } from 'yaml';

/** Ten thousand places with a report each take less than four million; what is longer is a mistake or an attack. */
export const MAX_LENGTH = 5_000_000;
/** Words and signs; those of ten thousand places are a million. */
const MAX_TOKENS = 1_500_000;
/** A story nests less than ten deep, and a parser that calls itself ends its stack at about a thousand. */
const MAX_DEPTH = 100;
/** More of them follow from the first. */
const MOST_FAULTS = 100;

/** A mistake at a place in the text, counted from 0. */
export interface SyntaxFault {
	offset: number;
	message: string;
}

/** The document, and what is wrong with it; a document with faults is not to be read. */
export interface Syntax {
	document: Document.Parsed | null;
	faults: SyntaxFault[];
}

/** Reads YAML 1.2. */
export function parseSyntax(text: string): Syntax {
	if (text.length > MAX_LENGTH) {
		const message = `the file has ${text.length} characters; a story has at most ${MAX_LENGTH}: split it or leave data out`;
		return { document: null, faults: [{ offset: 0, message }] };
	}
	const limit: { fault?: SyntaxFault } = {};
	// Keys are compared below: the library compares each with all before it.
	const composer = new Composer({ uniqueKeys: false });
	const documents = composer.compose(parseTokens(text, limit), true, text.length);
	const [document, second] = documents;
	if (limit.fault || !document) return { document: null, faults: limit.fault ? [limit.fault] : [] };
	const faults = [...document.errors, ...document.warnings].map(({ pos, message }) => ({
		offset: pos[0],
		message: wordFault(message.trim()),
	}));
	if (second) {
		faults.push({
			offset: second.range[0],
			message:
				'a second document starts here; a file holds one story: delete this line, or move the rest to a file of its own',
		});
	}
	faults.push(...checkKeys(document));
	return { document, faults: faults.sort((a, b) => a.offset - b.offset).slice(0, MOST_FAULTS) };
}

function* parseTokens(text: string, limit: { fault?: SyntaxFault }): Generator<CST.Token, void> {
	const parser = new Parser();
	let tokens = 0;
	for (const token of new Lexer().lex(text)) {
		tokens += 1;
		if (parser.stack.length > MAX_DEPTH) {
			limit.fault = {
				offset: parser.offset,
				message: `this stands more than ${MAX_DEPTH} levels deep; a story has less than ten: close what is open before it`,
			};
			return;
		}
		if (tokens > MAX_TOKENS) {
			limit.fault = {
				offset: parser.offset,
				message: `the file has more than ${MAX_TOKENS} words and signs up to here; split it or leave data out`,
			};
			return;
		}
		yield* parser.next(token);
	}
	yield* parser.end();
}

/** Keys that stand twice, and keys that are no text. */
function checkKeys(document: Document): SyntaxFault[] {
	const faults: SyntaxFault[] = [];
	visit(document, {
		Map(_, { items }) {
			const known = new Set<unknown>();
			for (const { key } of items) {
				if (isCollection(key)) {
					faults.push({
						offset: key.range?.[0] ?? 0,
						message:
							'a key is a name, and this is a list or keys with values; quote it if it is meant as text',
					});
				}
				if (!isScalar(key)) continue;
				if (known.has(key.value)) {
					faults.push({ offset: key.range?.[0] ?? 0, message: wordFault('Map keys must be unique') });
				}
				known.add(key.value);
			}
		},
	});
	return faults;
}

function wordFault(message: string): string {
	return `this is not valid YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
}

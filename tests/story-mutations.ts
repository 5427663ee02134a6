/** Story files as they go wrong: by hand, by a bad merge, by a program that writes them, and on purpose. */
import type { Random } from './random';

/** Makes another text of a story file's. `other` is the file of another story. */
type Mutation = (text: string, random: Random, other: string) => string;

const WRONG_VALUES = [
	...['', '~', 'null', 'true', 'NO', '[]', '{}', '[[]]', '[1, two]', '{ a: 1 }', '""', "'", '"', '- a', '- - -'],
	...['2022-02-31', '2022-02-27 25:00 Europe/Warsaw', '0x1F', '1_000', '!!binary aGk=', '!!set { a }', '!!int x'],
	...['!local a', '!!js/function "a"', '!!timestamp 2001-12-14', '&a', '*a', '*', '? a', '|', '>-', '%', '@a', '`a'],
	...['constructor', '__proto__', 'toString', '{ __proto__: [1] }', '{ constructor: 1 }', '<<', '{ <<: [1] }'],
	...['on the 5th', '{ [a]: b }', '{ {}: 1 }', '? [a, b]', 'javascript:alert(1)', 'http://', 'https://a b/'],
];
const WRONG_NUMBERS = [
	...['-1', '0', '-0', '1e308', '1e309', '-1e309', '.inf', '-.inf', '.nan', '9007199254740993', '0.1', '1e-400'],
	...['9'.repeat(400), `-${'9'.repeat(40)}`, '0o777', '0xFFFFFFFFFFFFFFFFFF', '1,000,000', '1e5', '180.1', '-90.01'],
];
const ODD_CHARACTERS = [
	...['\ud800', '\udfff', '\ud83d', '\u0000', '\u202e', '\u2066', '\u200f', '\u200d', '\ufeff', '\u00a0', '\u00ad'],
	...['\u0007', '\u001b[31m', '\u007f', '\u0085', '\u2028', '\u2029', '\ufffe', '\uffff', 'e\u0301\u0301', '\t', '\r'],
	...['👩‍👩‍👧‍👦', '👍🏿', '𝟗𝟕𝟖', '٣', '１２', 'ﷺ', 'İ', 'ß', '\u{10ffff}', '­', '﹕', '：'],
];
const SIGNS = [...':-[]{}#&*!|>\'"%@`,?<\\ \n'];

/** Each is as likely as the others. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
	'cut off': (text, random) => text.slice(0, random.between(0, text.length)),
	'cut off, in bytes': (text, random) => {
		const bytes = Buffer.from(text);
		return bytes.subarray(0, random.between(0, bytes.length)).toString('utf8');
	},
	'begun late': (text, random) => text.slice(random.between(0, text.length)),
	'a hole': (text, random) => {
		const start = random.between(0, text.length);
		return text.slice(0, start) + text.slice(start + random.between(1, 2000));
	},
	'a wrong type': (text, random) =>
		replaceOne(text, random, /(?<=^[ -]*[\w-]+: ).+$/gm, () => random.pick(WRONG_VALUES)),
	'a wrong type within': (text, random) =>
		replaceOne(text, random, /(?<=[[{,] (?:[\w-]+: )?)[^\s,}\]]+/g, () => random.pick(WRONG_VALUES)),
	'a wrong number': (text, random) =>
		replaceOne(text, random, /-?\d[\d.,]*\d|\d/g, () => random.pick(WRONG_NUMBERS)),
	'coordinates swapped': (text, random) =>
		replaceOne(text, random, /(?<=coordinates: )\[(.+?), (.+?)\]/g, (pair) =>
			pair.replace(/\[(.+?), (.+?)\]/, '[$2, $1]'),
		),
	'coordinates elsewhere': (text, random) =>
		replaceOne(
			text,
			random,
			/(?<=coordinates: )\[.+?\]/g,
			() => `[${random.between(-200, 200)}, ${random.between(-100, 100)}]`,
		),
	'a country of another': (text, random) =>
		replaceOne(text, random, /\b[A-Z]{2}\b/g, () => random.pick(['XK', 'FJ', 'RU', 'AQ', 'ZZ', 'EH', 'US', 'IS'])),
	'a key twice': (text, random) =>
		replaceOne(text, random, /^[ -]*[\w-]+: .+$/gm, (line) => `${line}\n${line.replace('-', ' ')}`),
	'a key of another name': (text, random) =>
		replaceOne(text, random, /[\w-]+(?=: )/g, (key) => random.pick([`${key}s`, 'id', '__proto__', '<<', 'place'])),
	'a reference to another': (text, random) =>
		replaceOne(text, random, /(?<=: )[a-z][a-z-]+(?=[,\n\]]| })/g, () => pickId(text, random)),
	'aliases that multiply': (text, random) => plantAliases(text, random),
	'an alias of itself': (text, random) =>
		replaceOne(text, random, /(?<=^[ -]*[\w-]+: ).+$/gm, () =>
			random.pick(['&self [*self]', '&self { a: *self }', '&self { <<: *self }', '[&self [1, [*self]]]']),
		),
	'an alias of what is there': (text, random) =>
		replaceOne(text, random, /^(?:places|reports|claimants|topics|source|corrections):/gm, (key) => `${key} &there`)
			.replace(/^summary: .*$/m, () => random.pick(['summary: *there', 'formerly: *there', '<<: *there'])),
	'an odd character': (text, random) => insert(text, random, random.pick(ODD_CHARACTERS)),
	'many odd characters': (text, random) =>
		Array.from({ length: 20 }).reduce<string>((odd) => insert(odd, random, random.pick(ODD_CHARACTERS)), text),
	'a sign': (text, random) => insert(text, random, random.pick(SIGNS)),
	'signs': (text, random) =>
		Array.from({ length: 8 }).reduce<string>((odd) => insert(odd, random, random.pick(SIGNS)), text),
	'a line lost': (text, random) => changeLines(text, (lines) => lines.splice(pickLine(lines, random), 1)),
	'lines lost': (text, random) =>
		changeLines(text, (lines) => lines.splice(pickLine(lines, random), random.between(2, 40))),
	'lines twice': (text, random) =>
		changeLines(text, (lines) => {
			const first = pickLine(lines, random);
			const copied = lines.slice(first, first + random.between(1, 30));
			lines.splice(pickLine(lines, random), 0, ...copied);
		}),
	'lines of another story': (text, random, other) =>
		changeLines(text, (lines) => {
			const others = other.split('\n');
			const first = pickLine(others, random);
			const length = random.between(1, 40);
			lines.splice(pickLine(lines, random), random.between(0, 40), ...others.slice(first, first + length));
		}),
	'lines in another order': (text, random) =>
		changeLines(text, (lines) => {
			const [moved = ''] = lines.splice(pickLine(lines, random), 1);
			lines.splice(pickLine(lines, random), 0, moved);
		}),
	'another indent': (text, random) =>
		changeLines(text, (lines) => {
			const first = pickLine(lines, random);
			const indent = random.pick(['', ' ', '  ', '   ', '        ', '\t', '- ']);
			const last = first + random.between(1, 12);
			for (let i = first; i < Math.min(last, lines.length); i += 1) lines[i] = indent + lines[i]!.trimStart();
		}),
	'other line ends': (text, random) => text.replaceAll('\n', random.pick(['\r\n', '\r', '\n\n', '\n\r', '\u2028'])),
	'marks of a merge': (text, random) =>
		changeLines(text, (lines) =>
			lines.splice(pickLine(lines, random), 0, random.pick(['<<<<<<< HEAD', '=======', '---', '...', '%YAML 9.9'])),
		),
	'deeply nested': (text, random) => {
		const depth = random.between(10, 3000);
		const nested = random.pick([
			'['.repeat(depth),
			'['.repeat(depth) + ']'.repeat(depth),
			'{ a: '.repeat(depth) + '}'.repeat(depth),
			'- '.repeat(depth),
			'? '.repeat(depth),
			'!a &b '.repeat(depth),
		]);
		return replaceOne(text, random, /(?<=^[ -]*[\w-]+: ).+$/gm, () => nested);
	},
	'a long value': (text, random) =>
		replaceOne(text, random, /(?<=: )[^\s,}\]]+/g, (value) =>
			random.pick([value, '9', ' 9', 'over ', '1,000', 'a-', 'a to ', '(', '\\', '"']).repeat(random.between(100, 20_000)),
		),
};

/** Megabytes of something, about ten of them. */
export const HUGE: Readonly<Record<string, (text: string) => string>> = {
	'a long text': (text) => text.replace(/^summary: .*$/m, () => `summary: ${'all the same '.repeat(770_000)}`),
	'a comment': (text) => `${text}# ${'x'.repeat(10_000_000)}\n`,
	'empty lines': (text) => `${text}${'\n'.repeat(10_000_000)}`,
	'nothing but brackets': () => '['.repeat(10_000_000),
	'the same story again and again': (text) => text.repeat(Math.ceil(10_000_000 / text.length)),
	'one report again and again': (text) => text.replace('reports:\n', () => `reports:\n${report.repeat(100_000)}`),
	'many places': (text) =>
		text.replace(
			'places:\n',
			() =>
				`places:\n${Array.from({ length: 120_000 }, (_, i) => `  place-${i}: { name: Harare, country: ZW, coordinates: [31, -17] }\n`).join('')}`,
		),
	'many aliases': (text) => `${text}formerly: [${'&a a, *a, '.repeat(1_000_000)}]\n`,
	'a number': (text) => text.replace(/^as_of: .*$/m, () => `as_of: ${'9'.repeat(10_000_000)}`),
	'noughts': () => '\0'.repeat(10_000_000),
};

const report = '  - { id: again, topic: none, headline: Again, text: Again and again and again, paragraphs: [1, 1, 1, 1] }\n';

function replaceOne(text: string, random: Random, what: RegExp, by: (found: string) => string): string {
	const found = [...text.matchAll(what)];
	if (found.length === 0) return text;
	const { index, 0: match } = random.pick(found);
	return text.slice(0, index) + by(match) + text.slice(index + match.length);
}

function insert(text: string, random: Random, what: string): string {
	const at = random.between(0, text.length);
	return text.slice(0, at) + what + text.slice(at);
}

function changeLines(text: string, change: (lines: string[]) => void): string {
	const lines = text.split('\n');
	change(lines);
	return lines.join('\n');
}

function pickLine(lines: readonly string[], random: Random): number {
	return random.between(0, lines.length - 1);
}

function pickId(text: string, random: Random): string {
	return random.pick([...text.matchAll(/(?<=^ +(?:- id: )?)[a-z][a-z-]+(?=:|$)/gm)].map(([id]) => id));
}

/** Nine levels of ten aliases each are a thousand million values; so many keys merged are no fewer. */
function plantAliases(text: string, random: Random): string {
	const depth = random.between(2, 12);
	const width = random.between(2, 12);
	const levels = Array.from({ length: depth }, (_, i) => {
		const inner = i === 0 ? 'boom' : `*a${i - 1}`;
		const list = Array.from({ length: width }, () => inner).join(', ');
		return random.pick([`b${i}: &a${i} [${list}]`, `b${i}: &a${i} { x: [${list}] }`, `b${i}: &a${i} { <<: [${list}] }`]);
	});
	const planted = `${levels.join('\n')}\n`;
	const used = replaceOne(text, random, /(?<=^[ -]*[\w-]+: ).+$/gm, () => `*a${depth - 1}`);
	return random.pick([planted + text, text + planted, planted + used]);
}

/** Story files as they go wrong: by hand, by a bad merge, by a program that writes them, and on purpose. */
import { ODD_CHARACTERS, SIGNS, WRONG_NUMBERS, WRONG_VALUES } from './odd-values';
import type { Random } from './random';

/** Makes another text of a story file's. `other` is the file of another story. */
type Mutation = (text: string, random: Random, other: string) => string;

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
		replaceOne(text, random, /\b[A-Z]{2}\b/g, () =>
			random.pick(['XK', 'FJ', 'RU', 'AQ', 'ZZ', 'EH', 'US', 'IS']),
		),
	'a key twice': (text, random) =>
		replaceOne(text, random, /^[ -]*[\w-]+: .+$/gm, (line) => `${line}\n${line.replace('-', ' ')}`),
	'a key of another name': (text, random) =>
		replaceOne(text, random, /[\w-]+(?=: )/g, (key) =>
			random.pick([`${key}s`, 'id', '__proto__', '<<', 'place']),
		),
	'a reference to another': (text, random) =>
		replaceOne(text, random, /(?<=: )[a-z][a-z-]+(?=[,\n\]]| })/g, () => pickId(text, random)),
	'aliases that multiply': (text, random) => plantAliases(text, random),
	'an alias of itself': (text, random) =>
		replaceOne(text, random, /(?<=^[ -]*[\w-]+: ).+$/gm, () =>
			random.pick(['&self [*self]', '&self { a: *self }', '&self { <<: *self }', '[&self [1, [*self]]]']),
		),
	'an alias of what is there': (text, random) =>
		replaceOne(
			text,
			random,
			/^(?:places|reports|claimants|topics|source|corrections):/gm,
			(key) => `${key} &there`,
		).replace(/^summary: .*$/m, () => random.pick(['summary: *there', 'formerly: *there', '<<: *there'])),
	'an odd character': (text, random) => insert(text, random, random.pick(ODD_CHARACTERS)),
	'many odd characters': (text, random) =>
		Array.from({ length: 20 }).reduce<string>(
			(odd) => insert(odd, random, random.pick(ODD_CHARACTERS)),
			text,
		),
	'a sign': (text, random) => insert(text, random, random.pick(SIGNS)),
	signs: (text, random) =>
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
	'other line ends': (text, random) =>
		text.replaceAll('\n', random.pick(['\r\n', '\r', '\n\n', '\n\r', '\u2028'])),
	'marks of a merge': (text, random) =>
		changeLines(text, (lines) =>
			lines.splice(
				pickLine(lines, random),
				0,
				random.pick(['<<<<<<< HEAD', '=======', '---', '...', '%YAML 9.9']),
			),
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
			random
				.pick([value, '9', ' 9', 'over ', '1,000', 'a-', 'a to ', '(', '\\', '"'])
				.repeat(random.between(100, 20_000)),
		),
};

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
		return random.pick([
			`b${i}: &a${i} [${list}]`,
			`b${i}: &a${i} { x: [${list}] }`,
			`b${i}: &a${i} { <<: [${list}] }`,
		]);
	});
	const planted = `${levels.join('\n')}\n`;
	const used = replaceOne(text, random, /(?<=^[ -]*[\w-]+: ).+$/gm, () => `*a${depth - 1}`);
	return random.pick([planted + text, text + planted, planted + used]);
}

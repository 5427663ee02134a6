/** Story files that are far too long. */

const report =
	'  - { id: again, topic: none, headline: Again, text: Again and again and again, paragraphs: [1, 1, 1, 1] }\n';

/** Megabytes of something, about ten of them. */
export const HUGE: Readonly<Record<string, (text: string) => string>> = {
	'a long text': (text) =>
		text.replace(/^summary: .*$/m, () => `summary: ${'all the same '.repeat(770_000)}`),
	'a comment': (text) => `${text}# ${'x'.repeat(10_000_000)}\n`,
	'empty lines': (text) => `${text}${'\n'.repeat(10_000_000)}`,
	'nothing but brackets': () => '['.repeat(10_000_000),
	'the same story again and again': (text) => text.repeat(Math.ceil(10_000_000 / text.length)),
	'one report again and again': (text) =>
		text.replace('reports:\n', () => `reports:\n${report.repeat(100_000)}`),
	'many places': (text) =>
		text.replace(
			'places:\n',
			() =>
				`places:\n${Array.from({ length: 150_000 }, (_, i) => `  place-${i}: { name: Harare, country: ZW, coordinates: [31, -17] }\n`).join('')}`,
		),
	'many aliases': (text) => `${text}formerly: [${'&a a, *a, '.repeat(1_000_000)}]\n`,
	'a number': (text) => text.replace(/^as_of: .*$/m, () => `as_of: ${'9'.repeat(10_000_000)}`),
	noughts: () => '\0'.repeat(10_000_000),
};

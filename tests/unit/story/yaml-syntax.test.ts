import { describe, expect, it } from 'vitest';
import { MAX_LENGTH, parseSyntax } from '$lib/story/yaml-syntax';

/** The first mistake of a text. */
function faultOf(text: string): { offset: number; message: string } | undefined {
	return parseSyntax(text).faults[0];
}

describe('parseSyntax', () => {
	it('hands on a document without faults', () => {
		const { document, faults } = parseSyntax('a: [1, { b: 2 }]\n');
		expect(document?.toJS()).toEqual({ a: [1, { b: 2 }] });
		expect(faults).toEqual([]);
	});

	it('hands on an empty document where there is nothing', () => {
		expect(parseSyntax('').document?.contents).toBeNull();
		expect(parseSyntax('# nothing\n').faults).toEqual([]);
	});

	it.each(['[', '{ a: ', '{', '- ', '? ', '[{ a: '])('refuses what is nested without end: %s', (open) => {
		for (const depth of [200, 5000, 100_000]) {
			const { document, faults } = parseSyntax(`a: 1\nb:\n  ${open.repeat(depth)}`);
			expect(document).toBeNull();
			expect(faults).toHaveLength(1);
			expect(faults[0]!.message).toContain('more than 100 levels deep');
			// Where it became too deep, not where it began or ended.
			expect(faults[0]!.offset).toBeGreaterThan(10);
			expect(faults[0]!.offset).toBeLessThan(10 + 101 * open.length);
		}
	});

	it('refuses lines that are indented without end', () => {
		const steps = Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}a:\n`).join('');
		expect(faultOf(steps)?.message).toContain('more than 100 levels deep');
	});

	it('takes what is nested a few levels deep', () => {
		expect(faultOf(`a: ${'['.repeat(20)}${']'.repeat(20)}\n`)).toBeUndefined();
	});

	it('refuses more words and signs than a story can have', () => {
		const { document, faults } = parseSyntax(`a: [${', '.repeat(MAX_LENGTH / 2 - 10)}`);
		expect(document).toBeNull();
		expect(faults).toHaveLength(1);
		expect(faults[0]!.message).toMatch(/^the file has more than 1500000 words and signs up to here/);
	});

	it('tells the first hundred of many mistakes, in their order', () => {
		const { faults } = parseSyntax(`a: [${','.repeat(1000)}]\na: 1\n`);
		expect(faults).toHaveLength(100);
		expect(faults.map(({ offset }) => offset)).toEqual(faults.map((_, i) => 5 + i));
	});

	it('tells keys that stand twice, wherever they are', () => {
		const text = 'a: 1\nb: { c: 1, c: 2 }\nd:\n  - { e: 1 }\n  - e: 1\n    e: 2\na: 3\n';
		expect(parseSyntax(text).faults).toEqual(
			[text.indexOf('c: 2'), text.indexOf('e: 2'), text.indexOf('a: 3')].map((offset) => ({
				offset,
				message: 'this is not valid YAML: map keys must be unique',
			})),
		);
		expect(faultOf('1: a\n"1": b\n')).toBeUndefined();
	});

	it('tells keys that are no text', () => {
		expect(parseSyntax('[a, b]: 1\nc: { { d: 1 }: 2 }\n').faults.map(({ offset }) => offset)).toEqual([
			0, 15,
		]);
		expect(faultOf('? [a]\n: 1\n')?.message).toMatch(/^a key is a name, and this is a list/);
	});

	it('compares many keys without comparing each with each', () => {
		const keys = Array.from({ length: 150_000 }, (_, i) => `k${i}: 1\n`).join('');
		expect(faultOf(keys)).toBeUndefined();
		expect(faultOf(`${keys}k0: 1\n`)?.offset).toBe(keys.length);
	});
});

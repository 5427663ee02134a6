import { describe, expect, it } from 'vitest';
import { StoryError, type Finding } from '$lib/story/problem';
import { readYaml } from '$lib/story/yaml-document';

const TEXT = `title: A story
source:
  paragraphs: 6
reports:
  - id: talk
    paragraphs: [1, 2]
  - id: count
`;

function problemsOf(text: string): string {
	try {
		readYaml(text, 'story.yaml');
	} catch (error) {
		if (error instanceof StoryError) return error.message;
		throw error;
	}
	return '';
}

describe('readYaml', () => {
	it('reads plain values', () => {
		expect(readYaml(TEXT, 'story.yaml').value).toEqual({
			title: 'A story',
			source: { paragraphs: 6 },
			reports: [{ id: 'talk', paragraphs: [1, 2] }, { id: 'count' }],
		});
	});

	it('keeps a date, a country code and a word as text', () => {
		const { value } = readYaml('date: 2022-02-27\ncountry: NO\nanswer: yes\nclock: 07:00', 'story.yaml');
		expect(value).toEqual({ date: '2022-02-27', country: 'NO', answer: 'yes', clock: '07:00' });
	});

	it('keeps letters outside ASCII', () => {
		expect(readYaml('name: Київ', 'story.yaml').value).toEqual({ name: 'Київ' });
	});

	it.each([
		['a value', ['source', 'paragraphs'], false, 3, 15],
		['a key', ['source', 'paragraphs'], true, 3, 3],
		['a value in a list', ['reports', 0, 'paragraphs', 1], false, 6, 21],
		['an entry of a list', ['reports', 1], false, 7, 5],
		['a missing key, at its parent', ['reports', 1, 'headline'], false, 7, 5],
		['a missing key that is asked for as a key, at its parent', ['source', 'url'], true, 3, 3],
		['a missing section, at the top', ['places', 'kyiv'], false, 1, 1],
		['the story itself', [], false, 1, 1],
	] as [string, Finding['path'], boolean, number, number][])('locates %s', (_, path, atKey, line, column) => {
		const finding: Finding = { path, atKey, message: 'is wrong' };
		expect(readYaml(TEXT, 'story.yaml').locate(finding)).toEqual({
			file: 'story.yaml',
			line,
			column,
			message: 'is wrong',
		});
	});

	it('locates a value where nothing else is asked for, and the story after its comments', () => {
		const document = readYaml(`# A comment.\n${TEXT}`, 'story.yaml');
		expect(document.locate({ path: ['source', 'paragraphs'], message: '' })).toMatchObject({
			line: 4,
			column: 15,
		});
		expect(document.locate({ path: [], message: '' })).toMatchObject({ line: 2, column: 1 });
		expect(readYaml('', 'story.yaml').locate({ path: [], message: '' })).toMatchObject({
			line: 1,
			column: 1,
		});
	});

	it('counts lines in a file with CR and LF', () => {
		const document = readYaml(TEXT.replaceAll('\n', '\r\n'), 'story.yaml');
		expect(document.locate({ path: ['reports', 1], message: '' })).toMatchObject({ line: 7, column: 5 });
	});

	it('tells every mistake of syntax with its line', () => {
		expect(problemsOf('a: 1\na: 2\nb: [1\nc: 3\n').split('\n')).toEqual([
			expect.stringMatching(/^story\.yaml:\d:\d: this is not valid YAML: /),
			expect.stringMatching(/^story\.yaml:\d:\d: this is not valid YAML: /),
		]);
		expect(problemsOf('a: 1\na: 2\n')).toBe(
			'story.yaml:2:1: this is not valid YAML: map keys must be unique',
		);
	});

	it('counts lines behind a mistake of syntax too', () => {
		expect(problemsOf('{ [}"\nx y').split('\n').at(-1)).toMatch(/^story\.yaml:2:3: /);
	});

	it('refuses a tag that it does not know', () => {
		expect(problemsOf('a: !secret 1\n')).toMatch(/^story\.yaml:1:4: this is not valid YAML: .*!secret/);
	});

	it('refuses a second document, where it starts', () => {
		expect(problemsOf('a: 1\n---\nb: 2\n')).toMatch(/^story\.yaml:2:1: a second document starts here/);
	});

	it('allows aliases, and refuses those that expand without end', () => {
		expect(readYaml('a: &x [1]\nb: *x\n', 'story.yaml').value).toEqual({ a: [1], b: [1] });
		const laughs = Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}]`);
		expect(problemsOf(['a0: &a0 [1,1]', ...laughs].join('\n'))).toBe(
			'story.yaml:1:1: its aliases (*) expand too far; write the values out instead',
		);
	});

	it('takes a file of five million characters and no more', () => {
		expect(problemsOf(`# ${'x'.repeat(4_999_998)}`)).toBe('');
		expect(problemsOf(`# ${'x'.repeat(4_999_999)}`)).toMatch(
			/^story\.yaml:1:1: the file has 5000001 characters/,
		);
	});
});

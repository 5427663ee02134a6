import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkStoryFiles } from '$lib/server/story-check';

const folder = 'tests/fixtures/articles';
const invalid = join(folder, 'invalid');
const article = readFileSync(join(folder, 'harbour.txt'), 'utf8');
const harbour = readFileSync(join(folder, 'harbour.yaml'), 'utf8');

function problemsOf(text: string, file = 'harbour.yaml', of = article): string[] {
	return checkStoryFiles([{ file, text, article: of }]).map(
		({ line, column, message }) => `${file}:${line}:${column}: ${message}`,
	);
}

function changed(was: string, now: string): string {
	if (!harbour.includes(was)) throw new Error(`the story does not say "${was}"`);
	return harbour.replace(was, now);
}

describe('a story against its article', () => {
	it('says nothing of a story that tells its article', () => {
		expect(problemsOf(harbour)).toEqual([]);
	});

	const defects = readdirSync(invalid).filter((file) => file.endsWith('.yaml'));

	it('has a fixture for each of many defects', () => {
		expect(defects.length).toBeGreaterThan(30);
	});

	// The expected messages are rewritten by `vitest run -u`; their diff is read by eye.
	it.each(defects)('says what is wrong: %s', async (file) => {
		const problems = problemsOf(readFileSync(join(invalid, file), 'utf8'), file);
		expect(problems).not.toEqual([]);
		await expect(`${problems.join('\n')}\n`).toMatchFileSnapshot(
			join(process.cwd(), invalid, `${basename(file, '.yaml')}.txt`),
		);
	});

	it('tells what stands in the file and what does not fit the article at once', () => {
		const both = changed('9 boats', '8 boats').replace('topic: storm', 'topic: storms');
		const problems = problemsOf(both).join('\n');
		expect(problems).toContain('there is no topic "storms"');
		expect(problems).toContain('the number of "8 boats"');
	});

	it('compares words also where the shape is broken', () => {
		const broken = changed('title: A storm', 'titel: A storm').replace(
			'They went inland.',
			'Around 40 people had been taken to a school.',
		);
		expect(problemsOf(broken).join('\n')).toContain('9 words in a row');
	});

	it('lets the title stand in the source line, where its licence asks for the credit, and nowhere else', () => {
		const title = 'The harbour office put the damage at €2.5 million';
		const credited = changed('source: {', `source: { licence: CC BY 2.5, title: ${title},`);
		expect(problemsOf(credited)).toEqual([]);
		const twice = credited.replace('They went inland.', `${title}.`);
		expect(problemsOf(twice).join('\n')).toContain('words in a row');
	});

	it('counts paragraphs however lines end', () => {
		expect(problemsOf(harbour, 'harbour.yaml', article.replaceAll('\n', '\r\n'))).toEqual([]);
		expect(problemsOf(harbour, 'harbour.yaml', article.replaceAll('\n\n', '\n \t\n\n'))).toEqual([]);
	});
});

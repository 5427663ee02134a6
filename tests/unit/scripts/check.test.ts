/** The command as an author types it: what it prints, and the code that it ends with. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CheckedProblem } from '$lib/server/story-check';

const article = 'tests/fixtures/articles/harbour.txt';
let folder: string;
const story = () => join(folder, 'harbour.yaml');
const original = readFileSync('tests/fixtures/articles/harbour.yaml', 'utf8');

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'stories-'));
	cpSync('tests/fixtures/articles/harbour.yaml', story());
});
afterAll(() => rmSync(folder, { recursive: true }));

function check(...args: string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.js', ...args], {
		encoding: 'utf8',
		env: { ...process.env, STORIES_FOLDER: folder },
	});
	return { status, stdout, stderr };
}

function change(was: string, now: string) {
	if (!original.includes(was)) throw new Error(`the story does not say "${was}"`);
	writeFileSync(story(), original.replace(was, now));
}

describe('npm run check', () => {
	it('ends with 0 where there is no mistake', () => {
		change('', '');
		expect(check('harbour', '--article', article)).toEqual({
			status: 0,
			stdout: '1 story checked: no mistake.\n',
			stderr: '',
		});
	});

	it('ends with 1 where there are mistakes, and shows each in its lines', () => {
		change('quantity: 9 boats', 'quantity: 8 boats');
		const { status, stdout } = check('harbour', '--article', article);
		expect(status).toBe(1);
		expect(stdout).toContain(
			`${story()}:40:46: the number of "8 boats" does not stand in paragraphs 3 and 4`,
		);
		expect(stdout).toContain('> 40 |       - { id: sunk, measure: sank, quantity: 8 boats }');
		expect(stdout).toContain('1 story checked: 1 mistake.');
		// The file by itself says nothing wrong.
		expect(check().status).toBe(0);
	});

	it('gives tools a list', () => {
		change('topic: storm\n    headline: Sheds', 'topic: strom\n    headline: Sheds');
		const { status, stdout } = check('--json');
		expect(status).toBe(1);
		const [problem, ...more] = JSON.parse(stdout) as CheckedProblem[];
		expect(more).toEqual([]);
		expect(problem).toMatchObject({ file: story(), line: 77, column: 12, severity: 'error' });
		expect(problem?.message).toBe('there is no topic "strom". Did you mean "storm"?');
		expect(problem?.frame).toContain('> 77 |     topic: strom\n     |            ^');
	});

	it('reminds of corrections, compared with the last commit, and still ends with 0', () => {
		change('', '');
		const git = (...args: string[]) =>
			spawnSync('git', ['-C', folder, '-c', 'user.name=test', '-c', 'user.email=test@example.org', ...args]);
		git('init', '--quiet');
		git('add', '.');
		git('commit', '--quiet', '--message', 'First');
		change('quantity: 9 boats', 'quantity: 8 boats');
		const { status, stdout } = check('harbour');
		expect(status).toBe(0);
		expect(stdout).toContain('reminder: the published figure "sunk" was "9 boats" and is now "8 boats"');
		expect(stdout).toContain('1 story checked: no mistake, 1 reminder.');
	});

	it.each([
		[['nowhere'], 'There is no story "nowhere". The stories are harbour.'],
		[['--artikel', article], "Unknown option '--artikel'"],
		[['--article', article], 'An article is that of one story'],
		[['harbour', '--article', 'tests/fixtures/articles/none.txt'], 'There is no file'],
	])('ends with 2 where the command is wrong: %j', (args, message) => {
		const { status, stdout, stderr } = check(...args);
		expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
		expect(stderr).toContain(message);
		expect(stderr).toContain('Exit codes: 0 no mistake');
	});

	it('says how it is used', () => {
		const { status, stdout } = check('--help');
		expect(status).toBe(0);
		expect(stdout).toContain('--article FILE');
	});
});

/** The guide for authors: its examples are valid, what it quotes is what is said, and it leaves no field out. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gazetteer } from '$lib/server/gazetteer';
import { borders } from '$lib/server/geography';
import { checkStoryFiles } from '$lib/server/story-check';
import { editorSchema } from '$lib/story/editor-schema';
import { parseStory } from '$lib/story/parse';
import { formatProblem } from '$lib/story/problem';
import { QUALIFIERS } from '$lib/story/qualifier';
import { parseQuantity } from '$lib/story/quantity';
import { DIRECTIONS, PRECISIONS } from '$lib/story/schema-places';
import { STATUSES } from '$lib/story/status';
import { parsePeriod } from '$lib/story/time';
import { findFigure } from '../../story-pieces';
import { completeStory } from './complete-story';
import { findBlock, readBlocks, readCode, readGuide, readTable } from './guide';

const guide = readGuide('authoring');
const blocks = readBlocks(guide);
const story = findBlock(guide, 'story');
const article = findBlock(guide, 'article');
const file = 'src/stories/coast-storm.yaml';

function check(text: string) {
	return checkStoryFiles([{ file, text, article }]);
}

/** The example with one mistake, which is shown as the command shows it, and as tools have it. */
const misspelt = story.replace('place: faro\n', 'place: farro\n');

/** The example with the lines of a diff taken out and put in. */
function change(diff: string): string {
	const lines = (sign: string) =>
		diff
			.split('\n')
			.filter((line) => line.startsWith(sign))
			.map((line) => `${line.slice(1)}\n`)
			.join('');
	if (story.split(lines('-')).length !== 2) throw new Error(`the example has not once: ${lines('-')}`);
	return story.replace(lines('-'), () => lines('+'));
}

describe('the example', () => {
	it('is a story without a mistake, also against its article', () => {
		expect(check(story)).toEqual([]);
	});

	it('calculates what the guide says', () => {
		const { quantity } = findFigure(parseStory(story, file, borders, gazetteer), 'stayed');
		expect(quantity).toMatchObject({ qualifier: 'over', value: 200 });
	});
});

it('says what each of its blocks is', () => {
	const known = ['yaml story', 'yaml fragment', 'text article', 'text check', 'text message', 'diff change'];
	const commands = ['sh', 'sh new', 'json problems'];
	for (const { language, role } of blocks) {
		expect([...known, ...commands]).toContain(`${language} ${role}`.trim());
	}
});

describe('fragments', () => {
	const fragments = blocks.filter(({ role }) => role === 'fragment').map(({ text }) => text);

	it.each(fragments)('in a story make it valid:\n%s', (fragment) => {
		expect(() => parseStory(completeStory(fragment), file, borders, gazetteer)).not.toThrow();
	});

	it('are there', () => {
		expect(fragments.length).toBeGreaterThan(8);
	});
});

describe('messages', () => {
	const changes = blocks.flatMap(({ role, text }, i) =>
		role === 'change' ? [[text, blocks[i + 1]!] as const] : [],
	);

	it.each(changes)('are what the check says of:\n%s', (diff, { role, text }) => {
		expect(role).toBe('message');
		expect(check(change(diff)).map(formatProblem)).toEqual(text.trimEnd().split('\n'));
	});

	it('are there', () => {
		expect(changes.length).toBeGreaterThan(9);
	});

	it('come with their lines', () => {
		const [problem, ...more] = check(misspelt);
		expect(more).toEqual([]);
		expect(findBlock(guide, 'check')).toBe(`${formatProblem(problem!)}\n\n${problem!.frame}\n`);
	});

	it('are given to tools as the guide shows', () => {
		const [shown] = JSON.parse(findBlock(guide, 'problems')) as object[];
		const [problem] = check(misspelt);
		expect(problem).toMatchObject({ ...shown, frame: expect.any(String) as string });
		expect(Object.keys(shown!).sort()).toEqual(Object.keys(problem!).sort());
	});
});

describe('tables', () => {
	const codes = (head: string) => readTable(guide, head).flatMap(([first = '']) => readCode(first));

	it('have every qualifier, with quantities that have it', () => {
		const rows = readTable(guide, 'qualifier');
		expect(codes('qualifier')).toEqual([...QUALIFIERS]);
		for (const [name = '', write = ''] of rows) {
			for (const quantity of readCode(write)) {
				expect([quantity, parseQuantity(quantity).qualifier]).toEqual([quantity, readCode(name)[0]]);
			}
		}
	});

	it('have every status', () => {
		expect(codes('status')).toEqual([...STATUSES]);
	});

	it('have every kind of place, with its precision', () => {
		const { places } = parseStory(
			completeStory('places: { border: { kind: border, name: Border, between: [PT, ES] } }'),
			file,
			borders,
			gazetteer,
		);
		const rows = readTable(guide, 'kind').map((row) =>
			[row[0], row.at(-1)].map((cell) => readCode(cell!)[0]),
		);
		expect(rows.map(([kind]) => kind).sort()).toEqual(['area', 'border', 'city', 'country', 'crossing']);
		for (const [kind, precision] of rows) {
			expect(places.find((place) => place.kind === kind)?.precision).toBe(precision);
		}
	});

	it('have times that can be read', () => {
		const times = codes('write');
		expect(times.length).toBeGreaterThan(6);
		for (const time of times) expect(() => parsePeriod(time)).not.toThrow();
	});

	it('have the codes with which the check ends', () => {
		const { stdout } = spawnSync(process.execPath, ['scripts/check.js', '--help'], { encoding: 'utf8' });
		const told = readTable(guide, 'code').map(
			([code = '', meaning = '']) => `${readCode(code)[0]!} ${meaning}`,
		);
		expect(stdout).toContain(`Exit codes: ${told.join(', ')}.`);
	});
});

it('names every key and every word of the format', () => {
	const told = new Set([...guide.matchAll(/[\w-]+/g)].map(([word]) => word));
	const names = [...schemaKeys(editorSchema()), ...PRECISIONS, ...DIRECTIONS];
	expect(names.length).toBeGreaterThan(60);
	expect(names.filter((name) => !told.has(name))).toEqual([]);
});

it('begins a story with a command that works', () => {
	const folder = mkdtempSync(join(tmpdir(), 'guide-'));
	const command = findBlock(guide, 'new').replaceAll('\\\n', ' ');
	const args = [...command.matchAll(/"([^"]*)"|\S+/g)].map(([all, quoted]) => quoted ?? all).slice(5);
	try {
		const { status, stderr } = spawnSync(process.execPath, ['scripts/new.js', 'coast-storm', ...args], {
			encoding: 'utf8',
			input: '',
			env: { ...process.env, STORIES_FOLDER: folder, NODE_ENV: 'development' },
		});
		expect({ status, stderr }).toMatchObject({ status: 0 });
		const text = readFileSync(join(folder, 'coast-storm.yaml'), 'utf8');
		expect(parseStory(text, file, borders, gazetteer)).toMatchObject({
			draft: true,
			title: 'Storm cuts power',
		});
	} finally {
		rmSync(folder, { recursive: true });
	}
});

/** The names of properties anywhere in a JSON Schema. */
function schemaKeys(schema: unknown): string[] {
	if (typeof schema !== 'object' || schema === null) return [];
	return Object.entries(schema).flatMap(([key, inner]: [string, unknown]) => [
		...(key === 'properties' ? Object.keys(inner as object) : []),
		...schemaKeys(inner),
	]);
}

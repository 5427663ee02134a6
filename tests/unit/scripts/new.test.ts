import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check, resolveConfig } from 'prettier';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gazetteer } from '$lib/server/gazetteer';
import { borders } from '$lib/server/geography';
import { parseStory } from '$lib/story/parse';

let folder: string;

const flags = {
	title: 'Flood: “the river’s” rise',
	country: 'ZW',
	place: 'Kadoma',
	date: '2020-05-04',
	source: 'A text that was never written',
	paragraphs: '4',
	headline: 'Water in the streets # of Kadoma',
	paragraph: '2',
	claimant: 'the mayor: its office',
	quantity: 'over 200 people',
	measure: 'moved away',
};

function run(args: string[], answers: string[] = []) {
	return spawnSync(process.execPath, ['scripts/new.js', ...args], {
		encoding: 'utf8',
		input: answers.map((answer) => `${answer}\n`).join(''),
		env: { ...process.env, STORIES_FOLDER: folder, NODE_ENV: 'development' },
	});
}

function asFlags(values: Record<string, string>): string[] {
	return Object.entries(values).map(([name, value]) => `--${name}=${value}`);
}

function read(slug: string): string {
	return readFileSync(join(folder, `${slug}.yaml`), 'utf8');
}

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'new-story-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

describe('npm run new', () => {
	it('writes a valid draft from flags, without a question', async () => {
		const { status, stdout, stderr } = run(['flood', ...asFlags(flags)]);
		expect({ status, stderr }).toMatchObject({ status: 0 });
		expect(stdout).toContain(`${folder}/flood.yaml is written`);
		expect(stdout).toContain('npm run check -- flood');
		const text = read('flood');
		const story = parseStory(text, 'flood.yaml', borders, gazetteer);
		expect(story).toMatchObject({
			draft: true,
			title: flags.title,
			kicker: 'Zimbabwe · 4 May 2020',
			dateline: { country: 'ZW' },
			source: { paragraphs: 4 },
			uncited: [{ paragraphs: [1, 3, 4] }],
		});
		expect(story.places).toMatchObject([{ id: 'kadoma', gazetteer: true }]);
		expect(story.reports).toMatchObject([
			{ place: 'kadoma', headline: flags.headline, paragraphs: [2], status: 'claimed' },
		]);
		expect(story.reports[0]!.claimant?.name).toBe(flags.claimant);
		expect(story.reports[0]!.figures).toMatchObject([
			{ measure: 'moved away', quantity: { qualifier: 'over', value: 200 } },
		]);
		expect(text.match(/^\s*# /gm)!.length).toBeGreaterThan(12);
		const options = { ...(await resolveConfig('src/stories/flood.yaml')), filepath: 'flood.yaml' };
		expect(await check(text, options)).toBe(true);
	});

	it('asks for what no flag gives, until the answer will do', () => {
		const { status, stdout } = run(
			[],
			[
				...['embed', 'Not A Name', 'flood'],
				'A flood',
				...['Zimbabwee', 'zimbabwe'],
				...['Nowhereville', '31 and north', '31.05, -17.83'],
				...['soon', '2020-05'],
				'A text',
				...['none', '1'],
				...['x'.repeat(121), 'Water'],
				...['2', '1'],
				'',
				...['200', ''],
			],
		);
		expect(status).toBe(0);
		for (const said of [
			'the site keeps this name for itself.',
			'write lower-case letters, digits and single hyphens, as in "harare-flood".',
			'there is no country "Zimbabwee". Did you mean "Zimbabwe"?',
			'the gazetteer knows no "Nowhereville" in ZW',
			'write longitude and latitude in degrees',
			'"soon" is no time',
			'write a whole number from 1 to 10000.',
			'it is longer than 120 characters.',
			'write a whole number from 1 to 1.',
		])
			expect(stdout).toContain(said);
		const text = read('flood');
		const story = parseStory(text, 'flood.yaml', borders, gazetteer);
		expect(story.places).toMatchObject([{ id: 'nowhereville', point: [31.05, -17.83] }]);
		expect(story.reports).toMatchObject([{ claimant: null, figures: [], status: 'reported' }]);
		expect(story.uncited).toEqual([]);
	});

	it('never writes over a story, and says so', () => {
		writeFileSync(join(folder, 'flood.yaml'), 'mine');
		const { status, stderr } = run(['flood', ...asFlags(flags)]);
		expect(status).toBe(1);
		expect(stderr).toContain('there is such a story already');
		expect(read('flood')).toBe('mine');
	});

	it('refuses a name that a story had before', () => {
		run(['flood', ...asFlags(flags)]);
		writeFileSync(join(folder, 'flood.yaml'), `${read('flood')}formerly: [rain]\n`);
		const { status, stderr } = run(['rain', ...asFlags(flags)]);
		expect(status).toBe(1);
		expect(stderr).toContain('the story "flood" had this name before');
	});

	it.each([
		['a name of the site', 'oembed', {}, '--slug: the site keeps this name for itself.'],
		['a wrong flag', 'flood', { paragraph: '5' }, '--paragraph: write a whole number from 1 to 4.'],
		['a bare number', 'flood', { quantity: '200' }, '--quantity: '],
		['an unknown flag', 'flood', { colour: 'red' }, "Unknown option '--colour'"],
		['a place that is not known', 'flood', { place: 'Nowhereville' }, 'no flag --coordinates'],
	])('writes nothing with %s', (_, slug, changes, message) => {
		const { status, stderr } = run([slug, ...asFlags({ ...flags, ...changes })]);
		expect(status).toBe(1);
		expect(stderr).toContain(message);
		expect(stderr).not.toMatch(/^\s+at /m);
		expect(readdirSync(folder)).toEqual([]);
	});

	it('writes nothing when the answers end', () => {
		const { status, stderr } = run(['flood'], ['A flood']);
		expect(status).toBe(1);
		expect(stderr).toContain('Nothing was written: there is no answer, and no flag --country.');
		expect(existsSync(join(folder, 'flood.yaml'))).toBe(false);
	});

	it.each(['Łódź', 'Map', 'List of all'])('gives a place called %s an id that is free', (place) => {
		const { status, stderr } = run([
			'flood',
			...asFlags({ ...flags, country: 'PL', place, coordinates: '19.46, 51.76' }),
		]);
		expect({ status, stderr }).toMatchObject({ status: 0 });
	});
});

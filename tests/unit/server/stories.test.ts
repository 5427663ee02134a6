import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { generateStory } from '../../bench/generated-story';

let folder: string;

/** The module as it is loaded where the stories lie in a folder. */
async function importWith<T>(load: () => Promise<T>, stories?: string): Promise<T> {
	vi.resetModules();
	vi.stubEnv('STORIES_FOLDER', stories);
	return await load();
}
const loadStories = () => import('$lib/server/stories');
const loadAddresses = () => import('$lib/server/story-addresses');
const loadFiles = () => import('$lib/server/story-files');

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'stories-'));
	writeFileSync(join(folder, 'small.yaml'), generateStory(16));
	writeFileSync(join(folder, 'large.yaml'), generateStory(250));
	writeFileSync(join(folder, 'notes.txt'), 'no story');
});
afterEach(() => {
	vi.unstubAllEnvs();
	vi.resetModules();
});
afterAll(() => {
	rmSync(folder, { recursive: true });
});

describe('stories', () => {
	it('are those of the site', async () => {
		const { findStory, listSlugs } = await importWith(loadStories);
		expect(listSlugs()).toContain('ukraine-day-four');
		expect(findStory('ukraine-day-four')?.slug).toBe('ukraine-day-four');
		expect(findStory('small')).toBeUndefined();
	});

	it('are those of another folder where one is set, each parsed once', async () => {
		const { findStory, listSlugs } = await importWith(loadStories, folder);
		expect(listSlugs()).toEqual(['large', 'small']);
		expect(findStory('small')?.places).toHaveLength(16);
		expect(findStory('small')).toBe(findStory('small'));
		expect(findStory('ukraine-day-four')).toBeUndefined();
	});
});

describe('drafts', () => {
	const draft = `draft: true\n${generateStory(16)}`;

	it.each([
		['development', ['done', 'draft']],
		['production', ['done']],
	])('in %s', async (mode, expected) => {
		const drafts = mkdtempSync(join(tmpdir(), 'drafts-'));
		writeFileSync(join(drafts, 'draft.yaml'), draft);
		writeFileSync(join(drafts, 'done.yaml'), generateStory(16));
		vi.stubEnv('MODE', mode);
		const { findStory, listSlugs } = await importWith(loadStories, drafts);
		const { pageEntries, fileEntries } = await importWith(loadAddresses, drafts);
		rmSync(drafts, { recursive: true });
		expect(listSlugs()).toEqual(expected);
		expect(findStory('draft')?.draft).toBe(expected.includes('draft') ? true : undefined);
		for (const entries of [pageEntries(), fileEntries()])
			expect(entries.map(({ story }) => story)).toEqual(expected);
	});
});

describe('stories that are read anew', () => {
	const good = generateStory(16);
	const broken = good.replace('country: UA', 'country: UAA');
	let live: string;
	const save = (name: string, text: string) => writeFileSync(join(live, name), text);

	/** The module as `npm run dev` has it. */
	function load() {
		vi.stubEnv('MODE', 'development');
		return importWith(loadStories, live);
	}

	beforeEach(() => {
		expect(broken).not.toBe(good);
		live = mkdtempSync(join(tmpdir(), 'live-'));
		save('one.yaml', good);
	});
	afterEach(() => {
		rmSync(live, { recursive: true });
	});

	it('are what was saved', async () => {
		const { findStory, loadStories, refreshStories } = await load();
		const before = findStory('one');
		expect(refreshStories()).toMatchObject({ changed: false, problems: [] });
		expect(findStory('one')).toBe(before);
		save('one.yaml', good.replace(/^title: .*$/m, 'title: Another'));
		save('two.yaml', good);
		expect(refreshStories()).toMatchObject({ changed: true, problems: [] });
		expect(findStory('one')?.title).toBe('Another');
		expect(loadStories().map(({ slug }) => slug)).toEqual(['one', 'two']);
		rmSync(join(live, 'one.yaml'));
		expect(refreshStories().changed).toBe(true);
		expect(findStory('one')).toBeUndefined();
	});

	it('stay as they were when they had no mistakes', async () => {
		const { findStory, loadStories, refreshStories } = await load();
		const before = findStory('one');
		for (const text of [broken, 'title: [']) {
			save('one.yaml', text);
			const { changed, problems, texts } = refreshStories();
			expect(changed).toBe(false);
			expect(problems[0]!.file).toBe(`${live}/one.yaml`);
			expect(texts.get(problems[0]!.file)).toBe(text);
			expect(findStory('one')).toBe(before);
			expect(loadStories()).toEqual([before]);
		}
		save('one.yaml', good);
		expect(refreshStories().problems).toEqual([]);
	});

	it('are not there yet where they had mistakes from the start', async () => {
		save('two.yaml', broken);
		const { findStory, loadStories, refreshStories } = await load();
		expect(findStory('two')).toBeUndefined();
		expect(loadStories().map(({ slug }) => slug)).toEqual(['one']);
		expect(refreshStories().problems).not.toEqual([]);
		save('two.yaml', good);
		expect(refreshStories()).toMatchObject({ changed: true, problems: [] });
		expect(findStory('two')?.slug).toBe('two');
	});

	it('are told of when two claim one address', async () => {
		const { loadStories, refreshStories } = await load();
		save('two.yaml', `${good}formerly: [one]\n`);
		expect(refreshStories().problems).toHaveLength(1);
		expect(loadStories()).toHaveLength(2);
	});

	it('stop a build by their mistakes', async () => {
		save('one.yaml', broken);
		const { findStory } = await importWith(loadStories, live);
		expect(() => findStory('one')).toThrow(`${live}/one.yaml:`);
	});
});

describe('pages of a list', () => {
	it('have a route each after the first', async () => {
		const { listPageEntries } = await importWith(loadAddresses, folder);
		expect(listPageEntries()).toEqual([
			{ story: 'large', page: '2' },
			{ story: 'large', page: '3' },
		]);
	});

	it('are written from the reports of their own places', async () => {
		const { loadStoryPage } = await importWith(loadFiles, folder);
		const written = (number: number) => loadStoryPage('large', 'page', number).written.value!;
		expect([1, 2, 3].map((number) => written(number).excerpt.reports.length)).toEqual([100, 100, 50]);
		const { page, excerpt } = written(2);
		const places = page.sections.flatMap(({ entries }) => entries.map(({ place }) => place.id));
		expect(excerpt.reports.map(({ place }) => place).toSorted()).toEqual(places.toSorted());
	});

	it('answer with 404 where there is none', async () => {
		const { loadStoryPage } = await importWith(loadFiles, folder);
		expect(() => loadStoryPage('large', 'page', 4)).toThrow(expect.objectContaining({ status: 404 }));
		expect(() => loadStoryPage('none', 'page')).toThrow(expect.objectContaining({ status: 404 }));
	});
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { generateStory } from '../../bench/generated-story';

let folder: string;

/** The module as it is loaded where the stories lie in a folder. */
async function importWith<T>(load: () => Promise<T>, stories?: string): Promise<T> {
	vi.resetModules();
	vi.stubEnv('STORIES_FOLDER', stories);
	return await load();
}
const loadStories = () => import('$lib/server/stories');
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
		const { findStory, slugs } = await importWith(loadStories);
		expect(slugs).toContain('ukraine-day-four');
		expect(findStory('ukraine-day-four')?.slug).toBe('ukraine-day-four');
		expect(findStory('small')).toBeUndefined();
	});

	it('are those of another folder where one is set, each parsed once', async () => {
		const { findStory, slugs } = await importWith(loadStories, folder);
		expect(slugs).toEqual(['large', 'small']);
		expect(findStory('small')?.places).toHaveLength(16);
		expect(findStory('small')).toBe(findStory('small'));
		expect(findStory('ukraine-day-four')).toBeUndefined();
	});
});

describe('pages of a list', () => {
	it('have a route each after the first', async () => {
		const { listPageEntries } = await importWith(loadFiles, folder);
		expect(listPageEntries()).toEqual([
			{ story: 'large', page: '2' },
			{ story: 'large', page: '3' },
		]);
	});

	it('are written from the reports of their own places', async () => {
		const { loadListPage } = await importWith(loadFiles, folder);
		const sizes = [1, 2, 3].map((number) => loadListPage('large', number).excerpt.reports.length);
		expect(sizes).toEqual([100, 100, 50]);
		const { page, excerpt } = loadListPage('large', 2);
		const places = page.sections.flatMap(({ entries }) => entries.map(({ place }) => place.id));
		expect(excerpt.reports.map(({ place }) => place).toSorted()).toEqual(places.toSorted());
	});

	it('answer with 404 where there is none', async () => {
		const { loadListPage } = await importWith(loadFiles, folder);
		expect(() => loadListPage('large', 4)).toThrow(expect.objectContaining({ status: 404 }));
		expect(() => loadListPage('none', 1)).toThrow(expect.objectContaining({ status: 404 }));
	});

	it('hand the reports of their places to popups', async () => {
		const { respondListReports } = await importWith(loadFiles, folder);
		const response = respondListReports('large', 3);
		expect(response.headers.get('content-type')).toBe('application/json');
		expect(await response.json()).toHaveLength(50);
	});
});

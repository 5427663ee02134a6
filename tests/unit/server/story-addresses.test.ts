/** A folder of three stories: one that was renamed twice, one that was withdrawn after it was renamed, and a long one. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { generateStory } from '../../bench/generated-story';

const sample = readFileSync('tests/fixtures/stories/valid/sample.yaml', 'utf8');
let folder: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'renamed-'));
	writeFileSync(join(folder, 'today.yaml'), `${sample}formerly: [yesterday, earlier]\n`);
	writeFileSync(
		join(folder, 'gone.yaml'),
		`${sample}formerly: [once]\nwithdrawn: { date: 2020-05-06, reason: None of it was so. }\n`,
	);
	writeFileSync(join(folder, 'long.yaml'), `${generateStory(150)}\nformerly: [longer]\n`);
	vi.stubEnv('STORIES_FOLDER', folder);
	vi.stubEnv('PUBLIC_ADDRESS', 'https://example.org/maps');
	vi.resetModules();
});
afterAll(() => {
	vi.unstubAllEnvs();
	vi.resetModules();
	rmSync(folder, { recursive: true });
});

const load = () => import('$lib/server/story-addresses');
const loadFiles = () => import('$lib/server/story-files');
const loadMoved = () => import('$lib/server/moved-page');
const names = (entries: { story: string }[]) => entries.map(({ story }) => story);

describe('addresses', () => {
	it('of pages are those of today and of before, of withdrawn stories too', async () => {
		const { pageEntries, crossingsEntries, listPageEntries } = await load();
		expect(names(pageEntries())).toEqual(['gone', 'once', 'long', 'longer', 'today', 'yesterday', 'earlier']);
		expect(names(crossingsEntries())).toEqual(['gone', 'once', 'today', 'yesterday', 'earlier']);
		expect(listPageEntries()).toEqual([
			{ story: 'long', page: '2' },
			{ story: 'longer', page: '2' },
		]);
	});

	it('of files are those of the stories that are shown', async () => {
		const addresses = await load();
		const shown = ['long', 'longer', 'today', 'yesterday', 'earlier'];
		expect(names(addresses.fileEntries())).toEqual(shown);
		expect(names(addresses.oembedEntries())).toEqual(shown);
		expect(names(addresses.crossingsOembedEntries())).toEqual(['today', 'yesterday', 'earlier']);
	});

	it('of before lead to today’s', async () => {
		const { findNewStory } = await load();
		expect(['earlier', 'once', 'today', 'nothing'].map((slug) => findNewStory(slug)?.slug)).toEqual([
			'today',
			'gone',
			undefined,
			undefined,
		]);
	});
});

describe('files', () => {
	it('have at an old address what they hold today', async () => {
		const { respondCsv, respondOembed } = await loadFiles();
		expect(await respondCsv('earlier').text()).toBe(await respondCsv('today').text());
		expect(await respondOembed('earlier', 'map').json()).toMatchObject({
			thumbnail_url: 'https://example.org/maps/today.png',
		});
	});

	it('of a withdrawn story are gone, at every address; the list of stories leaves it out', async () => {
		const { respondCsv, respondOembed, loadStoryList } = await loadFiles();
		const gone: unknown = expect.objectContaining({ status: 404 });
		for (const slug of ['gone', 'once']) {
			expect(() => respondCsv(slug)).toThrow(gone);
			expect(() => respondOembed(slug, 'map')).toThrow(gone);
		}
		expect(loadStoryList().map(({ slug }) => slug)).toEqual(['long', 'today']);
	});
});

it('the page of a withdrawn story has the date and the reason, and nothing of the story but its title', async () => {
	const { loadStoryPage } = await loadFiles();
	vi.stubEnv('DEV', true);
	const { written, withdrawn } = loadStoryPage('gone', 'page');
	expect(written.value).toBeNull();
	expect(withdrawn).toEqual({
		title: 'A sample story',
		lang: 'en',
		date: { precision: 'day', value: '2020-05-06' },
		reason: 'None of it was so.',
	});
});

describe('a page of before', () => {
	it.each([
		['/[story]', 'earlier', '../today/', 'today/'],
		['/[story]/crossings', 'earlier', '../../today/crossings/', 'today/crossings/'],
		['/embed/[story]', 'earlier', '../../embed/today/', 'today/'],
		['/embed/[story]/crossings', 'once', '../../../embed/gone/crossings/', null],
		['/embed/[story]/list/[page]', 'longer', '../../../../embed/long/list/2/', 'long/list/2/'],
	])('at %s of "%s" leads to %s', async (route, story, to, canonical) => {
		const { respondMoved } = await loadMoved();
		const response = respondMoved(route, route.includes('[page]') ? { story, page: '2' } : { story });
		const page = await response!.text();
		expect(response!.headers.get('content-type')).toBe('text/html');
		expect(page).toContain(`<script data-to="${to}">`);
		expect(page).toContain(`<noscript><meta http-equiv="refresh" content="0; url=${to}" /></noscript>`);
		expect(page).toContain(`<a href="${to}">`);
		const [, href = null] =
			/<link rel="canonical" href="https:\/\/example\.org\/maps\/([^"]*)"/.exec(page) ?? [];
		expect(href).toBe(canonical);
		expect(page.includes('application/json+oembed')).toBe(canonical !== null);
		expect(page).toContain('<meta name="robots" content="noindex" />');
	});

	it('is no page of today, no file, and no page of no story', async () => {
		const { respondMoved } = await loadMoved();
		expect(respondMoved('/[story]', { story: 'today' })).toBeNull();
		expect(respondMoved('/[story].csv', { story: 'earlier' })).toBeNull();
		expect(respondMoved('/[story]', { story: 'nothing' })).toBeNull();
		expect(respondMoved('/', {})).toBeNull();
		expect(respondMoved(null, {})).toBeNull();
	});
});

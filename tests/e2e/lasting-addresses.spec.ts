/**
 * A second site: under a path, with a public address, with a story that was renamed and one that was withdrawn. It is built
 * for these tests.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { startServer } from '../../scripts/serve.js';
import type { Oembed } from '../../src/lib/story/oembed';
import { buildSiteCopy } from '../site-copy';
import { findForeignAddresses, writtenAddresses } from '../written-addresses';
import { clickPlace, findMap, popup, waitForMap, waitForStill } from './map-page';
import { watchPage } from './watched-page';

// One site for all tests: they are in one worker.
test.describe.configure({ mode: 'default' });

const publicAddress = 'https://example.org/maps';
const sample = readFileSync('tests/fixtures/stories/valid/sample.yaml', 'utf8');
const reason = 'Its first party never said so.';
const stories = {
	today: `${sample}formerly: [yesterday, earlier]\n`,
	gone: `${sample}formerly: [once]\nwithdrawn: { date: 2020-05-06, reason: ${reason} }\n`,
};

let folder: string;
let server: Awaited<ReturnType<typeof startServer>>;
let faults: string[] = [];

test.beforeAll(async () => {
	// The site is built once more.
	test.setTimeout(300_000);
	folder = mkdtempSync(join(tmpdir(), 'dateline-second-'));
	buildSiteCopy(stories, folder, { PUBLIC_ADDRESS: `${publicAddress}/`, BASE_PATH: '/maps' });
	server = await startServer({ dir: folder, base: '/maps' });
});

test.afterAll(async () => {
	await server.close();
	rmSync(folder, { recursive: true, force: true });
});

test.beforeEach(({ page }) => {
	faults = [];
	// With the path: nothing may be asked for above it.
	watchPage(page, [server.address], faults);
});

test.afterEach(() => {
	expect(faults).toEqual([]);
});

const address = (path: string) => new URL(path, server.address).href;
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

async function openPlace(page: Page, id: string): Promise<void> {
	await waitForStill(page);
	await clickPlace(page, id);
	await expect(popup(page)).toBeVisible();
	// The address has it once the popup has been painted.
	await expect.poll(() => new URL(page.url()).hash).toBe(`#${id}`);
}

test.describe('under a path', () => {
	test('the index leads to the story, its places, its map and its other view', async ({ page }) => {
		await page.goto(address(''));
		await page.getByRole('link', { name: 'A sample story' }).click();
		await expect(page).toHaveURL(address('today/'));
		await openPlace(page, 'poland');
		await waitForMap(page);
		await page.keyboard.press('Escape');
		await page.getByRole('navigation').getByRole('link', { name: 'Border crossings' }).click();
		await expect(page).toHaveURL(address('today/crossings/'));
		await waitForMap(page);
	});

	test('the embed opens a place and moves its map', async ({ page }) => {
		await page.goto(address('embed/today/'));
		await openPlace(page, 'poland');
		await waitForMap(page);
		await page.goto(address('embed/today/crossings/'));
		await expect(findMap(page)).toBeVisible();
	});

	test('what is not there says so, and leads to the index', async ({ page }) => {
		await page.goto(address('nothing/'));
		await page.getByRole('link').click();
		await expect(page).toHaveURL(address(''));
		// The browser says of every page that is not there that it is not.
		faults = faults.filter((fault) => !fault.includes('404'));
	});
});

test('every absolute address is below the public one, and is there', () => {
	expect(findForeignAddresses(folder, publicAddress, Object.values(stories))).toEqual([]);
	const own = writtenAddresses(folder).filter((written) => written.address.startsWith(publicAddress));
	expect(own.length).toBeGreaterThan(20);
	for (const { file, address: written } of own) {
		const path = new URL(written).pathname.slice('/maps/'.length);
		const target = path === '' || path.endsWith('/') ? `${path}index.html` : path;
		expect(existsSync(join(folder, target)), `${written} in ${file}`).toBe(true);
	}
});

test('oEmbed answers are announced before the styles, and frame what is there', () => {
	for (const view of ['', 'crossings/']) {
		const page = read(`today/${view}index.html`);
		const [link = '', href = ''] = /<link[^>]*json\+oembed"[^>]*href="([^"]+)"[^>]*>/.exec(page) ?? [];
		// WordPress reads this far.
		expect(Buffer.byteLength(page.slice(0, page.indexOf(link)))).toBeLessThan(10_000);
		expect(page.indexOf(link)).toBeLessThan(page.indexOf('<style'));
		const answer = JSON.parse(read(href.slice(publicAddress.length + 1))) as Oembed;
		expect(answer.html).toContain(`src="${publicAddress}/embed/today/${view}"`);
		expect(answer.width).toBeLessThanOrEqual(600);
	}
});

test.describe('the addresses of a story before it was renamed', () => {
	for (const path of ['', 'crossings/', 'embed/', 'embed/crossings/']) {
		test(`"${path}" lead on with query and fragment, and leave nothing to go back to`, async ({ page }) => {
			const [frame, view] = path.startsWith('embed/') ? ['embed/', path.slice(6)] : ['', path];
			await page.goto(address(''));
			const sent = page.waitForURL(address(`${frame}today/${view}?place=poland&utm_source=letter#przemysl`));
			await page.goto(address(`${frame}yesterday/${view}?place=poland&utm_source=letter#przemysl`));
			await sent;
			await expect(popup(page)).toContainText('Przemyśl');
			await page.goBack();
			await expect(page).toHaveURL(address(''));
		});
	}

	test('an old embed opens the place of its query', async ({ page }) => {
		await page.goto(address('embed/earlier/?place=przemysl'));
		await expect(page).toHaveURL((url) => url.pathname === '/maps/embed/today/');
		await expect(popup(page)).toContainText('Przemyśl');
	});

	test.describe('without scripts', () => {
		test.use({ javaScriptEnabled: false });

		test('lead on too', async ({ page }) => {
			await page.goto(address('embed/yesterday/crossings/'));
			await page.waitForURL(address('embed/today/crossings/'));
			// Chromium refuses by name what it would preload of scripts.
			faults = faults.filter((fault) => !fault.endsWith('.js csp'));
		});
	});

	test('are no pages of their own, and have a link where nothing leads on', async ({ page }) => {
		// A sandboxed frame without scripts is led nowhere.
		await page.route('**/host.html', (route) =>
			route.fulfill({
				contentType: 'text/html',
				body: `<iframe sandbox src="${address('embed/yesterday/')}"></iframe>`,
			}),
		);
		await page.goto(address('host.html'));
		await page.frameLocator('iframe').getByRole('link').click();
		await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText('A sample story');
		// Its scripts are refused, as they are to be.
		faults = faults.filter((fault) => !fault.includes('sandboxed'));
		expect(read('yesterday/index.html')).toContain('<meta name="robots" content="noindex" />');
		expect(read('yesterday/index.html')).toContain(`rel="canonical" href="${publicAddress}/today/"`);
		expect(read('index.html')).not.toMatch(/yesterday|earlier|once/);
	});

	test('have in their files what the story holds today', () => {
		const files = ['.geojson', '.csv', '.json', '.svg', '.png', '-1600.png'].map((end) => `*${end}`);
		for (const file of [...files, 'basemap/*.json', 'oembed/*.json', 'oembed/*/crossings.json']) {
			const now = readFileSync(join(folder, file.replace('*', 'today')));
			for (const old of ['yesterday', 'earlier']) {
				expect(now.equals(readFileSync(join(folder, file.replace('*', old)))), file).toBe(true);
			}
		}
	});
});

test.describe('a withdrawn story', () => {
	for (const path of [
		'gone/',
		'gone/crossings/',
		'embed/gone/',
		'embed/gone/crossings/',
		'once/',
		'embed/once/',
	]) {
		test(`${path} says since when and why`, async ({ page }) => {
			await page.setViewportSize({ width: 280, height: 320 });
			await page.goto(address(path));
			await expect(page.getByText('Withdrawn · Wednesday 6 May 2020')).toBeVisible();
			await expect(page.getByText(reason)).toBeInViewport({ ratio: 1 });
			await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
			await expect(page.locator('link[rel="canonical"], [data-island], script[src]')).toHaveCount(0);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(280);
		});
	}

	test('has no files, is in no list, and nothing of it is told', () => {
		for (const slug of ['gone', 'once']) {
			for (const end of ['.geojson', '.csv', '.json', '.svg', '.png', '-1600.png'])
				expect(existsSync(join(folder, `${slug}${end}`))).toBe(false);
			expect(existsSync(join(folder, `oembed/${slug}.json`))).toBe(false);
			expect(existsSync(join(folder, `basemap/${slug}.json`))).toBe(false);
		}
		expect(read('index.html')).not.toContain('gone');
		expect(read('gone/index.html')).not.toContain('Something happened');
		expect(read('today/index.html')).toContain('Something happened');
	});

	test('follows the theme that its embed is told', async ({ page }) => {
		await page.goto(address('embed/gone/?theme=dark'));
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	});
});

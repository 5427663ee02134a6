/** A story of many places: clustered on the map, its list in pages. This site has none, so one is built for these tests. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { expectClusterOpen, findClusters as clusters, startManySite, type ManySite } from './many-site';
import { manyIds } from './many-story';
import { findMap, popup, waitForMap } from './map-page';

// One site for all tests: they are in one worker.
test.describe.configure({ mode: 'default' });

let site: ManySite;
let broken: string[] = [];

test.beforeAll(async () => {
	// The site is built once more.
	test.setTimeout(300_000);
	site = await startManySite();
});

test.afterAll(() => site.close());

test.beforeEach(({ page }) => {
	broken = [];
	page.on('pageerror', ({ message }) => broken.push(message));
	page.on('console', (message) => {
		if (message.type() === 'error') broken.push(message.text());
	});
});

test.afterEach(() => {
	expect(broken).toEqual([]);
});

const address = (path: string) => new URL(path, site.address).href;

async function openStory(page: Page, path = 'many/'): Promise<void> {
	await page.goto(address(path));
	await expect(clusters(page).first()).toBeAttached();
}

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('every place is on a page of the list, and each page leads to the next', async ({ page }) => {
		await page.goto(address('many/'));
		const found: string[] = [];
		for (;;) {
			found.push(...(await page.locator('[data-entry]').evaluateAll((all) => all.map(({ id }) => id))));
			const next = page.locator('a[rel="next"]');
			if ((await next.count()) === 0) break;
			await next.click();
			await expect(page.locator('a[rel="prev"]')).toBeVisible();
		}
		expect(found.length).toBeGreaterThan(100);
		expect(found.toSorted()).toEqual(manyIds.toSorted());
	});

	test('a mark leads to the reports of its place, or of one of its places, on whatever page', async ({
		page,
	}) => {
		await page.goto(address('many/'));
		const links = findMap(page).locator('.drawing a').filter({ visible: true });
		const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
		expect(addresses.length).toBeGreaterThan(5);
		const other = addresses.find((href) => href.includes('list/2/'));
		expect(other).toBeDefined();
		await page.goto(new URL(other!, address('many/')).href);
		await expect(page.locator(`[id="${other!.split('#')[1]}"]`)).toBeInViewport();
	});
});

test('pages are no longer than those of a story of few places', () => {
	const bytes = (page: string) => brotliCompressSync(readFileSync(join(site.folder, page))).length;
	expect(bytes('many/index.html')).toBeLessThanOrEqual(30_000);
	expect(bytes('many/list/2/index.html')).toBeLessThanOrEqual(30_000);
	expect(bytes('embed/many/index.html')).toBeLessThanOrEqual(20_000);
});

test('a click on a cluster of the drawing brings MapLibre, which opens it', async ({ page }) => {
	await openStory(page);
	const before = await clusters(page).count();
	const box = await clusters(page).first().boundingBox();
	await page.mouse.click(box!.x + box!.width / 2, box!.y + box!.height / 2);
	await expect(findMap(page)).toHaveAttribute('data-phase', 'ready', { timeout: 30_000 });
	await expect(findMap(page).locator('.marks [data-place]').nth(3)).toBeAttached();
	await expect.poll(() => clusters(page).count()).not.toBe(before);
	await expect(popup(page)).toHaveCount(0);
});

test('a place in a cluster, which the drawing does not show, asks for MapLibre once, which shows it', async ({
	page,
}) => {
	await page.route('**/create-map-*', (route) => route.fulfill({ status: 503 }));
	let asked = 0;
	page.on('request', (request) => (asked += request.url().includes('/create-map-') ? 1 : 0));
	await openStory(page, 'many/#place-5');
	await expect(popup(page)).toContainText('Report 5');
	await expect(findMap(page)).toContainText('could not be loaded');
	const before = asked;
	await page.waitForTimeout(1000);
	expect(asked).toBe(before);
	await page.unroute('**/create-map-*');
	await page.getByRole('button', { name: 'Zoom in' }).press('Enter');
	await expect(findMap(page)).toHaveAttribute('data-phase', 'ready', { timeout: 30_000 });
	broken = broken.filter((message) => !message.includes('503'));
});

test('arrows lead through clusters, Enter opens one, and the focus stays on the map', async ({ page }) => {
	await openStory(page);
	await waitForMap(page);
	const focused = findMap(page).locator('.marks a:focus');
	const label = await clusters(page).first().getAttribute('aria-label');
	expect(label).toMatch(/^\d+ places around Place \d+$/);
	await findMap(page).locator('.marks a[tabindex="0"]').focus();
	const stops = await findMap(page).locator('.marks a').count();
	const seen = new Set<string | null>();
	for (let i = 0; i < stops; i++) {
		seen.add(await focused.getAttribute('aria-label'));
		await expect(focused).toBeInViewport({ ratio: 0.4 });
		await page.keyboard.press('ArrowRight');
	}
	expect(seen.size).toBe(stops);
	await page.keyboard.press('End');
	await clusters(page).first().focus();
	await page.keyboard.press('Enter');
	await expect(clusters(page).and(page.getByLabel(label!, { exact: true }))).toHaveCount(0);
	await expect(focused).toHaveCount(1);
	await expect(focused).toBeInViewport();
	expect(await findMap(page).evaluate(({ scrollLeft, scrollTop }) => [scrollLeft, scrollTop])).toEqual([
		0, 0,
	]);
});

test('without WebGL a cluster opens its places, by pointer and by key', async ({ page }) => {
	await page.addInitScript(() => {
		HTMLCanvasElement.prototype.getContext = () => null;
	});
	await openStory(page);
	const cluster = clusters(page).first();
	const label = (await cluster.getAttribute('aria-label'))!;
	const { x, y, width, height } = (await cluster.boundingBox())!;
	// The first click asks for MapLibre, the second knows that it cannot be.
	for (let i = 0; i < 2; i++) {
		await page.mouse.click(x + width / 2, y + height / 2);
		await expectClusterOpen(page, label);
		await page.keyboard.press('Escape');
		await expect(popup(page)).toHaveCount(0);
	}
	await expect(findMap(page)).toHaveAttribute('data-phase', 'failed');
	await cluster.press('Enter');
	await expectClusterOpen(page, label);
	await page.keyboard.press('Escape');
	await expect(cluster).toBeFocused();
});

test('a cluster opens its places where MapLibre cannot be reached', async ({ page }) => {
	await page.route('**/create-map-*', (route) => route.fulfill({ status: 503 }));
	await openStory(page);
	const cluster = clusters(page).first();
	const label = (await cluster.getAttribute('aria-label'))!;
	await cluster.press('Enter');
	await expectClusterOpen(page, label);
	await page.keyboard.press('Escape');
	await expect(cluster).toBeFocused();
	broken = broken.filter((message) => !message.includes('503'));
});

test('a cluster leads to the list where neither MapLibre nor its places can be had', async ({ page }) => {
	for (const part of ['**/create-map-*', '**/clusters-*', '**/many.json'])
		await page.route(part, (route) => route.fulfill({ status: 503 }));
	await page.goto(address('many/'));
	await expect(findMap(page)).toHaveAttribute('data-phase', 'still');
	const link = findMap(page).locator('.drawing [data-cluster]').filter({ visible: true }).first();
	const led = new URL((await link.getAttribute('href'))!, page.url()).href;
	const { x, y, width, height } = (await link.boundingBox())!;
	await page.mouse.click(x + width / 2, y + height / 2);
	await expect(page).toHaveURL(led);
	await expect(page.locator(new URL(led).hash)).toBeInViewport();
	broken = broken.filter((message) => !message.includes('503'));
});

test('what opened a place may be gone when it closes: the focus is on the map then', async ({ page }) => {
	await openStory(page);
	const field = page.getByRole('searchbox');
	await field.fill('place 14');
	await page.getByRole('search').getByRole('link', { name: 'Place 147' }).press('Enter');
	await expect(popup(page).getByRole('heading', { level: 2 })).toBeFocused();
	await field.fill('place 2');
	await expect(page.getByRole('search').getByRole('link', { name: 'Place 147' })).toHaveCount(0);
	await popup(page).getByRole('button', { name: 'Close' }).press('Enter');
	await expect(popup(page)).toHaveCount(0);
	await expect(findMap(page).locator('.marks a:focus')).toHaveCount(1);
});

test('every mark over the map, and what is found elsewhere, leads to the page that has its reports', async ({
	page,
}) => {
	await openStory(page);
	await page.getByRole('searchbox').fill('place 14');
	const links = findMap(page).locator('.marks a').or(page.getByRole('search').getByRole('link'));
	await expect(page.getByRole('search').getByRole('link')).toHaveCount(10);
	const found = new Set(
		await links.evaluateAll((all) => all.map((link) => (link instanceof HTMLAnchorElement ? link.href : ''))),
	);
	const pages = new Set([...found].map((href) => href.replace(/#.*/, '')));
	expect(pages.size).toBeGreaterThan(1);
	expect(pages).toContain(address('many/'));
	for (const one of pages) {
		const list = await (await page.request.get(one)).text();
		for (const href of found) {
			if (href.startsWith(`${one}#`)) expect(list).toContain(`id="${href.slice(one.length + 1)}"`);
		}
	}
});

test('a place on another page of the list is found, and opens on the map', async ({ page }) => {
	await openStory(page);
	await expect(page.locator('[data-entry]#place-147')).toHaveCount(0);
	await page.getByRole('searchbox').fill('place 14');
	const links = page.getByRole('search').getByRole('link');
	await expect(links.first()).toBeVisible();
	await expect(page.getByRole('search').getByRole('status')).toHaveText('11 places found');
	await expect(page.locator('[data-entry]').filter({ visible: true })).toHaveText(/Place 14/);
	await expect(links).toHaveCount(10);
	await links.filter({ hasText: 'Place 147' }).click();
	await expect(popup(page).getByRole('heading', { level: 2 })).toHaveText('Place 147');
	await expect(popup(page)).toContainText('Report 147');
	await expect.poll(() => new URL(page.url()).hash).toBe('#place-147');
	await page.keyboard.press('Escape');
	await expect(links.filter({ hasText: 'Place 147' })).toBeFocused();
});

test('the legend says what a count on a mark is', async ({ page }) => {
	await openStory(page);
	await expect(findMap(page).getByText('so many places, close together').first()).toBeAttached();
});

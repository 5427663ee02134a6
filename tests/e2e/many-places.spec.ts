/** A story of many places: its list in pages, and its places found and opened from whatever page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { openClusters, test } from './many-site';
import { manyIds } from './many-story';
import { findMap, popup } from './map-page';
import { expect } from './watched-page';

// One worker, which builds their site.
test.describe.configure({ mode: 'default' });

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false, provoked: /\.js csp$/ });

	test('every place is on a page of the list, and each page leads to the next', async ({ page }) => {
		await page.goto('./many/');
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
		await page.goto('./many/');
		const links = findMap(page).locator('.drawing a').filter({ visible: true });
		const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
		expect(addresses.length).toBeGreaterThan(5);
		const other = addresses.find((href) => href.includes('list/2/'));
		expect(other).toBeDefined();
		await page.goto(new URL(other!, page.url()).href);
		await expect(page.locator(`[id="${other!.split('#')[1]}"]`)).toBeInViewport();
	});
});

test('pages are no longer than those of a story of few places', ({ site }) => {
	const bytes = (page: string) => brotliCompressSync(readFileSync(join(site.folder, page))).length;
	expect(bytes('many/index.html')).toBeLessThanOrEqual(30_000);
	expect(bytes('many/list/2/index.html')).toBeLessThanOrEqual(30_000);
	expect(bytes('embed/many/index.html')).toBeLessThanOrEqual(20_000);
});

test('what opened a place may be gone when it closes: the focus is on the map then', async ({ page }) => {
	await openClusters(page);
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
	await openClusters(page);
	await page.getByRole('searchbox').fill('place 14');
	const links = findMap(page).locator('.marks a').or(page.getByRole('search').getByRole('link'));
	await expect(page.getByRole('search').getByRole('link')).toHaveCount(10);
	const found = new Set(
		await links.evaluateAll((all) => all.map((link) => (link instanceof HTMLAnchorElement ? link.href : ''))),
	);
	const pages = new Set([...found].map((href) => href.replace(/#.*/, '')));
	expect(pages.size).toBeGreaterThan(1);
	expect(pages).toContain(page.url());
	for (const one of pages) {
		const list = await (await page.request.get(one)).text();
		for (const href of found) {
			if (href.startsWith(`${one}#`)) expect(list).toContain(`id="${href.slice(one.length + 1)}"`);
		}
	}
});

test('a place on another page of the list is found, and opens on the map', async ({ page }) => {
	await openClusters(page);
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

/** The clusters of a story of many places: pressed, reached by key, and where MapLibre cannot be had. */
import { expectClusterOpen, findClusters, openClusters, test } from './many-site';
import { findMap, popup, waitForMap } from './map-page';
import { expect } from './watched-page';

// One worker, which builds their site.
test.describe.configure({ mode: 'default' });

test('a click on a cluster of the drawing brings MapLibre, which opens it', async ({ page }) => {
	await openClusters(page);
	const before = await findClusters(page).count();
	const box = await findClusters(page).first().boundingBox();
	await page.mouse.click(box!.x + box!.width / 2, box!.y + box!.height / 2);
	await expect(findMap(page)).toHaveAttribute('data-phase', 'ready', { timeout: 30_000 });
	await expect(findMap(page).locator('.marks [data-place]').nth(3)).toBeAttached();
	await expect.poll(() => findClusters(page).count()).not.toBe(before);
	await expect(popup(page)).toHaveCount(0);
});

test('arrows lead through clusters, Enter opens one, and the focus stays on the map', async ({ page }) => {
	await openClusters(page);
	await waitForMap(page);
	const focused = findMap(page).locator('.marks a:focus');
	const label = await findClusters(page).first().getAttribute('aria-label');
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
	await findClusters(page).first().focus();
	await page.keyboard.press('Enter');
	await expect(findClusters(page).and(page.getByLabel(label!, { exact: true }))).toHaveCount(0);
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
	await openClusters(page);
	const cluster = findClusters(page).first();
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

test('the legend says what a count on a mark is', async ({ page }) => {
	await openClusters(page);
	await expect(findMap(page).getByText('so many places, close together').first()).toBeAttached();
});

test.describe('what cannot be fetched', () => {
	test.use({ provoked: /503/ });

	test('a place in a cluster, which the drawing does not show, asks for MapLibre once, which shows it', async ({
		page,
	}) => {
		await page.route('**/create-map-*', (route) => route.fulfill({ status: 503 }));
		let asked = 0;
		page.on('request', (request) => (asked += request.url().includes('/create-map-') ? 1 : 0));
		await openClusters(page, './many/#place-5');
		await expect(popup(page)).toContainText('Report 5');
		await expect(findMap(page)).toContainText('could not be loaded');
		const before = asked;
		await page.waitForTimeout(1000);
		expect(asked).toBe(before);
		await page.unroute('**/create-map-*');
		await page.getByRole('button', { name: 'Zoom in' }).press('Enter');
		await expect(findMap(page)).toHaveAttribute('data-phase', 'ready', { timeout: 30_000 });
	});

	test('a cluster opens its places where MapLibre cannot be reached', async ({ page }) => {
		await page.route('**/create-map-*', (route) => route.fulfill({ status: 503 }));
		await openClusters(page);
		const cluster = findClusters(page).first();
		const label = (await cluster.getAttribute('aria-label'))!;
		await cluster.press('Enter');
		await expectClusterOpen(page, label);
		await page.keyboard.press('Escape');
		await expect(cluster).toBeFocused();
	});

	test('a cluster leads to the list where neither MapLibre nor its places can be had', async ({ page }) => {
		for (const part of ['**/create-map-*', '**/clusters-*', '**/many.json'])
			await page.route(part, (route) => route.fulfill({ status: 503 }));
		await page.goto('./many/');
		await expect(findMap(page)).toHaveAttribute('data-phase', 'still');
		const link = findMap(page).locator('.drawing [data-cluster]').filter({ visible: true }).first();
		const led = new URL((await link.getAttribute('href'))!, page.url()).href;
		const { x, y, width, height } = (await link.boundingBox())!;
		await page.mouse.click(x + width / 2, y + height / 2);
		await expect(page).toHaveURL(led);
		await expect(page.locator(new URL(led).hash)).toBeInViewport();
	});
});

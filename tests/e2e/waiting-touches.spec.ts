/** What fingers do to the server's drawing while MapLibre loads is done when it is there, and they scroll what they did. */
import type { Locator, Page } from '@playwright/test';
import { moveFingers, type Point } from './fingers';
import { findMap, popup, projectPlace, waitForStill } from './map-page';
import { findMapLibre, holdMapLibre } from './maplibre-file';
import { expect, test } from './watched-page';

const story = './ukraine-day-four/';
const embed = './embed/ukraine-day-four/';
test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

async function openHeld(page: Page, address: string): Promise<() => Promise<void>> {
	const release = await holdMapLibre(page);
	await page.goto(address);
	await waitForStill(page);
	return async () => {
		release();
		await expect(findMap(page)).toHaveAttribute('data-phase', 'ready', { timeout: 30_000 });
	};
}

/** Pixels between two places: twice as many for each level that the map is zoomed. */
async function measureMap(page: Page): Promise<number> {
	const [a, b] = [await projectPlace(page, 'kyiv'), await projectPlace(page, 'kharkiv')];
	return Math.hypot(a.x - b.x, a.y - b.y);
}

/** A point of the map with nothing on it. */
async function findNothing(map: Locator): Promise<Point> {
	const { x, y, width, height } = (await map.boundingBox())!;
	return { x: x + width * 0.35, y: y + height * 0.92 };
}

async function readScroll(page: Page): Promise<number[]> {
	return page.evaluate(() => [scrollY, visualViewport?.scale ?? 1]);
}

/** Where a place is once the map has come to rest, in whole pixels. */
function expectPlace(page: Page, id: string, { x, y }: Point): Promise<void> {
	return expect
		.poll(async () => {
			const at = await projectPlace(page, id);
			return Math.hypot(at.x - x, at.y - y);
		})
		.toBeLessThan(3);
}

for (const address of [story, embed]) {
	test(`${address}: two fingers that spread zoom around their middle, and take it along`, async ({
		page,
	}) => {
		const finish = await openHeld(page, address);
		const before = await measureMap(page);
		const { x, y } = await projectPlace(page, 'kharkiv');
		await moveFingers(
			page,
			[
				{ x: x - 30, y },
				{ x: x + 30, y },
			],
			[
				{ x: x - 80, y: y + 40 },
				{ x: x + 40, y: y + 40 },
			],
		);
		expect(await readScroll(page)).toEqual([0, 1]);
		await finish();
		await expect.poll(async () => (await measureMap(page)) / before).toBeCloseTo(2, 1);
		await expectPlace(page, 'kharkiv', { x: x - 20, y: y + 40 });
		await expect(popup(page)).toHaveCount(0);
	});

	test(`${address}: a double tap zooms in once`, async ({ page }) => {
		const finish = await openHeld(page, address);
		const before = await measureMap(page);
		const { x, y } = await findNothing(findMap(page));
		await page.touchscreen.tap(x, y);
		await page.touchscreen.tap(x + 2, y);
		await finish();
		await expect.poll(async () => (await measureMap(page)) / before).toBeCloseTo(2, 1);
		await page.waitForTimeout(500);
		expect((await measureMap(page)) / before).toBeCloseTo(2, 1);
	});

	test(`${address}: after fingers have moved, a tap opens a place`, async ({ page }) => {
		const finish = await openHeld(page, address);
		const { x, y } = await projectPlace(page, 'kharkiv');
		await moveFingers(page, [{ x, y }], [{ x, y: y + 60 }]);
		await page.evaluate(() => {
			scrollTo(0, 0);
		});
		await expect(popup(page)).toHaveCount(0);
		// A tap at once would be one that stops what still glides.
		await page.waitForTimeout(1000);
		await page.touchscreen.tap(x, y);
		await expect(popup(page).getByRole('heading', { level: 2 })).toHaveText('Kharkiv');
		await finish();
		await expect(popup(page).getByRole('heading', { level: 2 })).toHaveText('Kharkiv');
	});
}

test('one finger on the story’s map moves the map and not the page', async ({ page }) => {
	const finish = await openHeld(page, story);
	const before = await projectPlace(page, 'kyiv');
	const from = await findNothing(findMap(page));
	await moveFingers(page, [from], [{ x: from.x + 50, y: from.y - 90 }]);
	expect(await readScroll(page)).toEqual([0, 1]);
	await finish();
	await expectPlace(page, 'kyiv', { x: before.x + 50, y: before.y - 90 });
	await expect(popup(page)).toHaveCount(0);
});

test('one finger on the list scrolls the page and moves no map', async ({ page }) => {
	const finish = await openHeld(page, story);
	const map = (await findMap(page).boundingBox())!;
	const from = { x: 200, y: map.y + map.height + 300 };
	await moveFingers(page, [from], [{ x: 200, y: from.y - 200 }]);
	await expect.poll(async () => (await readScroll(page))[0]).toBeGreaterThan(100);
	await page.evaluate(() => {
		scrollTo(0, 0);
	});
	const before = await projectPlace(page, 'kyiv');
	await findMap(page).dispatchEvent('pointerdown');
	await finish();
	await expectPlace(page, 'kyiv', before);
});

test('one finger on an embed’s map scrolls the page around it, until the reader has tapped it', async ({
	page,
	baseURL,
}) => {
	const release = await holdMapLibre(page);
	const address = new URL('host-of-an-embed', baseURL).href;
	const frame = `<iframe src="${new URL(embed, baseURL).href}" width="390" height="500" style="border: 0"></iframe>`;
	const body = `<!doctype html><meta name="viewport" content="width=device-width"><body style="margin: 0; height: 3000px">${frame}`;
	await page.route(address, (route) => route.fulfill({ body, contentType: 'text/html' }));
	await page.goto(address);
	const inside = page.frameLocator('iframe');
	const map = await waitForStill(inside);
	const readPlace = async () => (await inside.locator('[data-place="kyiv"]').boundingBox())!;
	const before = await readPlace();
	const from = await findNothing(map);
	await moveFingers(page, [from], [{ x: from.x, y: from.y - 150 }]);
	await expect.poll(async () => (await readScroll(page))[0]).toBeGreaterThan(60);
	await page.waitForTimeout(1000);
	await page.evaluate(() => {
		scrollTo(0, 0);
	});
	await page.touchscreen.tap(from.x, from.y);
	await page.waitForTimeout(600);
	await moveFingers(page, [from], [{ x: from.x + 50, y: from.y - 90 }]);
	expect(await readScroll(page)).toEqual([0, 1]);
	release();
	await expect(findMap(inside)).toHaveAttribute('data-phase', 'ready', { timeout: 30_000 });
	await expect.poll(async () => Math.round((await readPlace()).x - before.x)).toBe(50);
	expect(Math.round((await readPlace()).y - before.y)).toBe(-90);
});

test('where MapLibre never comes, one finger on the map scrolls the page', async ({ page, watched }) => {
	await page.route(`**/${findMapLibre()}`, (route) => route.abort());
	await page.goto(story);
	await waitForStill(page);
	const from = await findNothing(findMap(page));
	await moveFingers(page, [from], [{ x: from.x, y: from.y - 20 }]);
	await expect(page.getByText('could not be loaded')).toHaveCount(1);
	await moveFingers(page, [from], [{ x: from.x, y: from.y - 150 }]);
	await expect.poll(async () => (await readScroll(page))[0]).toBeGreaterThan(60);
	// That it was cut off is what this is about.
	watched.length = 0;
});

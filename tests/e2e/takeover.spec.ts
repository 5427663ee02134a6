/** MapLibre takes over from the server's drawing: nothing that a reader did is lost, and nothing flashes. */
import type { Page } from '@playwright/test';
import { channels, palettes } from '../../src/lib/map/palette';
import { clickPlace, findMap, popup, projectPlace, waitForMap, waitForStill } from './map-page';
import { holdPictures } from './held-picture';
import { holdMapLibre } from './maplibre-file';
import { difference, readPicture } from './pixels';
import { expect, test } from './watched-page';

const story = './ukraine-day-four/';

/** Pixels between two places: twice as many for each level that the map is zoomed. */
async function measureMap(page: Page): Promise<number> {
	const [a, b] = [await projectPlace(page, 'kyiv'), await projectPlace(page, 'kharkiv')];
	return Math.hypot(a.x - b.x, a.y - b.y);
}

async function expectReady(page: Page): Promise<void> {
	await expect(findMap(page)).toHaveAttribute('data-phase', 'ready', { timeout: 30_000 });
}

test('zoom pressed twice while MapLibre loads is zoomed twice when it is there', async ({ page }) => {
	const release = await holdMapLibre(page);
	await page.goto(story);
	await waitForStill(page);
	const before = await measureMap(page);
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await page.getByRole('button', { name: 'Zoom in' }).click();
	expect(await measureMap(page)).toBeCloseTo(before, 0);
	release();
	await expectReady(page);
	await expect.poll(async () => (await measureMap(page)) / before).toBeCloseTo(4, 1);
});

test('turns of a wheel while it loads are carried out around the pointer', async ({ page }) => {
	const release = await holdMapLibre(page);
	await page.goto(story);
	await waitForStill(page);
	const before = await measureMap(page);
	const at = await projectPlace(page, 'kharkiv');
	await page.mouse.move(at.x, at.y);
	for (let i = 0; i < 3; i++) await page.mouse.wheel(0, -150);
	release();
	await expectReady(page);
	await expect.poll(async () => (await measureMap(page)) / before).toBeCloseTo(2, 1);
	const after = await projectPlace(page, 'kharkiv');
	expect(Math.hypot(after.x - at.x, after.y - at.y)).toBeLessThan(3);
});

test('a double click while it loads zooms in once', async ({ page }) => {
	const release = await holdMapLibre(page);
	await page.goto(story);
	const box = await (await waitForStill(page)).boundingBox();
	const before = await measureMap(page);
	await page.mouse.dblclick(box!.x + box!.width * 0.35, box!.y + 20);
	release();
	await expectReady(page);
	await expect.poll(async () => (await measureMap(page)) / before).toBeCloseTo(2, 1);
});

test('a drag while it loads moves the map by as much', async ({ page }) => {
	const release = await holdMapLibre(page);
	await page.goto(story);
	const box = await (await waitForStill(page)).boundingBox();
	const before = await projectPlace(page, 'kyiv');
	await page.mouse.move(box!.x + box!.width * 0.35, box!.y + 20);
	await page.mouse.down();
	await page.mouse.move(box!.x + box!.width * 0.35 - 60, box!.y + 60, { steps: 3 });
	await page.mouse.up();
	release();
	await expectReady(page);
	await expect.poll(async () => Math.round((await projectPlace(page, 'kyiv')).x - before.x)).toBe(-60);
	expect(Math.round((await projectPlace(page, 'kyiv')).y - before.y)).toBe(40);
});

test('a place opened while it loads stays open where it is, with its focus', async ({ page }) => {
	const release = await holdMapLibre(page);
	await page.goto(story);
	await waitForStill(page);
	await clickPlace(page, 'kharkiv');
	const heading = popup(page).getByRole('heading', { level: 2 });
	await expect(heading).toBeFocused();
	await expect(findMap(page)).toHaveAttribute('data-phase', 'loading');
	const before = await popup(page).boundingBox();
	release();
	await expectReady(page);
	await expect(heading).toHaveText('Kharkiv');
	await expect(heading).toBeFocused();
	expect(await popup(page).boundingBox()).toEqual(before);
	await page.keyboard.press('Escape');
	await expect(popup(page)).toHaveCount(0);
});

test('a far place opened while it loads is gone to', async ({ page }) => {
	const release = await holdMapLibre(page);
	await page.goto(story);
	const map = await waitForStill(page);
	await page.locator('section#new-york').getByRole('link').first().click();
	await expect(popup(page)).toContainText('vetoes');
	release();
	await expectReady(page);
	await expect(page.getByRole('button', { name: 'Back to the map' })).toBeVisible();
	const frame = await map.boundingBox();
	await expect
		.poll(async () => (await projectPlace(page, 'kyiv')).x)
		.toBeGreaterThan(frame!.x + frame!.width);
});

test('what a reader is reading stays as it is: how far the popup is scrolled, and a note that is open', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1280, height: 520 });
	const release = await holdMapLibre(page);
	await page.goto(story);
	await waitForStill(page);
	await clickPlace(page, 'kyiv');
	const note = popup(page).locator('details').first();
	await note.locator('summary').click();
	await expect(note).toHaveAttribute('open');
	const readScroll = () => popup(page).evaluate(({ scrollTop }) => scrollTop);
	await popup(page).evaluate((element) => {
		element.scrollTo(0, 60);
	});
	expect(await readScroll()).toBe(60);
	release();
	await expectReady(page);
	// What follows the takeover has followed.
	await page.waitForTimeout(500);
	expect(await readScroll()).toBe(60);
	await expect(note).toHaveAttribute('open');
});

test('text that a reader has selected in the list stays selected', async ({ page }) => {
	const release = await holdMapLibre(page);
	await page.goto(story);
	await waitForStill(page);
	const headline = page.locator('section#kharkiv h4').first();
	const text = await headline.textContent();
	await headline.selectText();
	await findMap(page).hover();
	await expect(findMap(page)).toHaveAttribute('data-phase', 'loading');
	release();
	await expectReady(page);
	await page.waitForTimeout(500);
	expect(await page.evaluate(() => String(getSelection()).trim())).toBe(text?.trim());
});

test('one of drawing and canvas is seen at every moment', async ({ page }) => {
	await page.addInitScript(() => {
		const seen: string[] = [];
		Object.assign(window, { seen });
		const look = () => {
			const map = document.querySelector('section[data-phase]');
			const shows = (part: string) => {
				const element = map?.querySelector(part);
				return element && getComputedStyle(element).visibility === 'visible' ? part : '';
			};
			if (map) seen.push(shows('.drawing') + shows('.canvas'));
			requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
	});
	await page.goto(story);
	await waitForMap(page);
	const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
	expect([...new Set(seen)]).toEqual(['.drawing', '.canvas']);
	expect(seen.lastIndexOf('.drawing')).toBeLessThan(seen.indexOf('.canvas'));
});

test('no picture on the way to the moving map is much unlike the one before', async ({ page }) => {
	await page.goto(story);
	const box = await (await waitForStill(page)).boundingBox();
	const client = await page.context().newCDPSession(page);
	const pictures: Buffer[] = [];
	client.on('Page.screencastFrame', ({ data, sessionId }) => {
		pictures.push(Buffer.from(data, 'base64'));
		void client.send('Page.screencastFrameAck', { sessionId });
	});
	const still = await page.screenshot();
	await client.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
	await waitForMap(page);
	await page.waitForTimeout(300);
	await client.send('Page.stopScreencast');
	expect(pictures.length).toBeGreaterThan(1);
	const [first, ...rest] = [still, ...pictures].map(readPicture);
	// A map without its countries is unlike by 15.
	const unlike = rest.map((picture) => difference(first!, picture, box!));
	expect(Math.max(...unlike)).toBeLessThan(5);
});

test('the drawing stays until the picture of MapLibre is there, in the theme of then', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	const release = await holdPictures(page);
	await page.goto(story);
	const map = await waitForStill(page);
	await map.dispatchEvent('pointerdown');
	await expect
		.poll(() => page.evaluate(() => (window as unknown as { held: { asked: number } }).held.asked))
		.toBeGreaterThan(5);
	await expect(map).toHaveAttribute('data-phase', 'loading');
	await clickPlace(page, 'kharkiv');
	await expect(popup(page)).toBeVisible();
	await page.keyboard.press('Escape');
	await page.emulateMedia({ colorScheme: 'light' });
	await release();
	await expectReady(page);
	const [red, green, blue] = channels(palettes.light.country);
	await expect
		.poll(async () => {
			const { pixels } = readPicture(await map.screenshot());
			let found = 0;
			for (let i = 0; i < pixels.length; i += 4)
				if (pixels[i] === red && pixels[i + 1] === green && pixels[i + 2] === blue) found += 1;
			return found / (pixels.length / 4);
		})
		.toBeGreaterThan(0.1);
});

/** What is below the first screen is laid out right after the first paint, where nobody waits for it. */
import type { Page } from '@playwright/test';
import { waitForStill } from './map-page';
import { watchShifts } from './shifting-page';
import { expect, test } from './watched-page';

const story = './ukraine-day-four/';

/** Notes how many places of the list, or parts of the counts, are laid out as frames are painted. */
async function watchList(page: Page): Promise<() => Promise<number[]>> {
	await page.addInitScript(() => {
		const seen: number[] = [];
		Object.assign(window, { seen });
		const note = () => {
			const parts = document.querySelectorAll('[data-entry], [data-rest] > section, main table');
			const count = [...parts].filter((part) => part.getClientRects().length > 0).length;
			if (count !== seen.at(-1)) seen.push(count);
			requestAnimationFrame(note);
		};
		note();
	});
	return () => page.evaluate(() => (window as unknown as { seen: number[] }).seen);
}

/** Frames stop coming, as they do in a tab behind others: what waits for one waits for good. */
async function stopFrames(page: Page): Promise<void> {
	await page.addInitScript(() => {
		window.requestAnimationFrame = () => 0;
	});
}

for (const width of [1280, 390]) {
	test(`at ${width} px the list grows to all of it, and nothing moves`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		const readSeen = await watchList(page);
		const readShifts = await watchShifts(page);
		await page.goto(story);
		await waitForStill(page);
		await expect(page.locator('[data-later]')).toHaveCount(0);
		await expect(page.locator('html[data-short]')).toHaveCount(0);
		const seen = await readSeen();
		expect(seen.at(-1)).toBe(await page.locator('[data-entry], [data-rest] > section').count());
		expect(seen).toEqual(seen.toSorted((one, other) => one - other));
		expect(await readShifts()).toEqual([]);
	});
}

test('until the next frame no more than its first two places are laid out, where more takes time', async ({
	page,
}) => {
	await stopFrames(page);
	// Each part takes longer than a frame may.
	await page.addInitScript(() => {
		let now = 0;
		performance.now = () => (now += 10);
	});
	await page.goto(story);
	await expect(page.locator('[data-entry]').filter({ visible: true })).toHaveCount(2);
	await expect(page.locator('section#about')).toBeHidden();
});

test('the counts have their table after the first paint', async ({ page }) => {
	const readSeen = await watchList(page);
	await page.goto(`${story}crossings/`);
	await waitForStill(page);
	await expect(page.locator('main table')).toBeVisible();
	expect(await readSeen()).toEqual([0, 1]);
});

test('on the way to a place, and back to where a reader was, all of it is there at once', async ({
	page,
}) => {
	await stopFrames(page);
	await page.goto(`${story}#kharkiv`);
	await expect(page.locator('section#kharkiv')).toBeInViewport();
	await expect(page.locator('section#about')).toBeVisible();
	await page.goto(story);
	await expect(page.locator('section#about')).toBeHidden();
	await page.goBack();
	await expect(page.locator('section#about')).toBeVisible();
	await page.goForward();
	await expect(page.locator('section#about')).toBeVisible();
});

test('a link leads to what has not been laid out yet', async ({ page }) => {
	await stopFrames(page);
	await page.goto(story);
	await expect(page.locator('section#about')).toBeHidden();
	await page.getByRole('navigation').getByRole('link', { name: 'About' }).click();
	await expect(page.locator('section#about')).toBeInViewport();
});

test('End goes to the end of what has not been laid out yet', async ({ page }) => {
	await stopFrames(page);
	await page.goto(story);
	const last = page.locator('[data-later]').last();
	await expect(last).toBeHidden();
	await page.keyboard.press('End');
	await expect(last).toBeInViewport();
});

test('a press on what is no link to a part of the page leaves the rest to its frames', async ({ page }) => {
	await stopFrames(page);
	await page.goto(story);
	await page.getByRole('heading', { level: 1 }).click();
	await expect(page.locator('section#about')).toBeHidden();
});

test('where no paint is told, the list is whole once the page has loaded', async ({ page }) => {
	await page.addInitScript(() => {
		PerformanceObserver.prototype.observe = () => undefined;
	});
	await page.goto(story);
	await expect(page.locator('section#about')).toBeVisible();
});

test('paper has all of it before it is on the screen', async ({ page }) => {
	await stopFrames(page);
	await page.goto(story);
	await expect(page.locator('section#about')).toBeHidden();
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('section#about')).toBeVisible();
});

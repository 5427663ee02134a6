/** Nothing on a page moves while a slow connection brings it. */
import type { Page } from '@playwright/test';
import { waitForStill } from './map-page';
import { test } from './page-in-pieces';
import { watchShifts } from './shifting-page';
import { expect } from './watched-page';

/** Counts, of the frames that were painted, those that had more of the page than the one before. */
async function countStates(page: Page): Promise<() => Promise<number>> {
	await page.addInitScript(() => {
		const sizes = new Set<number>();
		Object.assign(window, { sizes });
		const note = () => {
			if (document.readyState !== 'loading') return;
			sizes.add(document.getElementsByTagName('*').length);
			requestAnimationFrame(note);
		};
		note();
	});
	return () => page.evaluate(() => (window as unknown as { sizes: Set<number> }).sizes.size);
}

const visits = [
	{ address: './embed/ukraine-day-four/', viewport: { width: 280, height: 320 } },
	{ address: './embed/ukraine-day-four/?panel=1&theme=dark', viewport: { width: 1200, height: 700 } },
	{ address: './ukraine-day-four/', viewport: { width: 390, height: 844 } },
	{ address: './ukraine-day-four/', viewport: { width: 1280, height: 800 } },
];
for (const { address, viewport } of visits) {
	test(`${address} at ${viewport.width}×${viewport.height} does not shift as its pieces come`, async ({
		page,
	}) => {
		await page.setViewportSize(viewport);
		const readShifts = await watchShifts(page);
		const readStates = await countStates(page);
		await page.goto(address);
		await waitForStill(page);
		expect(await readStates()).toBeGreaterThan(20);
		expect(await readShifts()).toEqual([]);
	});
}

test('a link followed meanwhile leads to a part of the list that has not come yet', async ({ page }) => {
	await page.goto('./ukraine-day-four/', { waitUntil: 'commit' });
	await page.getByRole('navigation').getByRole('link', { name: 'About' }).click();
	expect(await page.locator('section#about').count()).toBe(0);
	await page.waitForLoadState();
	await expect(page.locator('section#about')).toBeInViewport();
});

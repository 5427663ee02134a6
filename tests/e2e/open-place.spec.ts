/** What is seen of the map while a place is open. */
import type { Locator } from '@playwright/test';
import { boxesOverlap } from '../../src/lib/map/frame';
import { clickPlace, farPlaces, findMap, nearPlaces, popup, waitForMap, waitForStill } from './map-page';
import { difference, readPicture } from './pixels';
import { expect, test } from './watched-page';

const story = './ukraine-day-four/';
const embed = './embed/ukraine-day-four/';

test('a place that is open has no second mark where it was before the map moved', async ({ page }) => {
	await page.goto(story);
	const map = (await (await waitForMap(page)).boundingBox())!;
	await clickPlace(page, 'kharkiv');
	await expect(popup(page)).toBeVisible();
	const findSeen = () =>
		findMap(page).evaluate((section) =>
			[...section.querySelectorAll('.drawing *')]
				.filter((part) => getComputedStyle(part).visibility === 'visible')
				.map((part) => part.getAttribute('class')),
		);
	// The drawing's own names, over a map that has not moved.
	await expect.poll(async () => [...new Set(await findSeen())].sort()).toEqual(['city', 'city-dot', 'name']);
	await page.mouse.move(map.x + 60, map.y + 100);
	await page.mouse.down();
	await page.mouse.move(map.x + 100, map.y + 160, { steps: 3 });
	await page.mouse.up();
	expect(await findSeen()).toEqual([]);
});

for (const [address, width, height] of [
	[story, 1280, 800],
	[embed, 1200, 800],
	[embed, 900, 600],
] as const)
	test(`${address} at ${width} × ${height}: no part of the map but what is behind the popup is missing`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height });
		await page.goto(address);
		const map = (await (await waitForMap(page)).boundingBox())!;
		const before = readPicture(await page.screenshot());
		await clickPlace(page, 'kyiv');
		await expect(popup(page)).toBeVisible();
		await page.waitForTimeout(500);
		const after = readPicture(await page.screenshot());
		const over = (await popup(page).boundingBox())!;
		const frame = { left: map.x, right: map.x + map.width, top: map.y, bottom: map.y + map.height };
		// Beside the popup's shadow, above it and below it.
		const [top, bottom] = [over.y - 30, over.y + over.height + 30];
		const parts = [
			{ x: over.x, y: frame.top, width: over.width, height: Math.max(0, top - frame.top) },
			{ x: over.x, y: bottom, width: over.width, height: frame.bottom - bottom },
		];
		for (const part of parts.filter((box) => box.height > 0))
			expect(difference(before, after, part)).toBeLessThan(1);
	});

test('a popup covers no mark of a far place where there is room beside it', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto(story);
	await waitForStill(page);
	const boxOf = (element: Locator) =>
		element.evaluate((shown) => {
			const { left, top, right, bottom } = shown.getBoundingClientRect();
			return { left, top, right, bottom };
		});
	const marks = await Promise.all(farPlaces.map((id) => boxOf(page.locator(`[data-place="${id}"]`))));
	for (const id of nearPlaces) {
		await page.locator(`[data-place="${id}"]`).focus();
		await page.keyboard.press('Enter');
		await expect(popup(page)).toBeVisible();
		const covered = await boxOf(popup(page));
		expect(
			marks.filter((mark) => boxesOverlap(mark, covered)),
			id,
		).toEqual([]);
		await page.keyboard.press('Escape');
		await expect(popup(page)).toBeHidden();
	}
});

test('in a narrow frame the way back from a far place covers no control', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto(story);
	await waitForMap(page);
	await page.locator('[data-place="japan"]').click();
	const back = (await page.getByRole('button', { name: 'Back to the map' }).boundingBox())!;
	for (const name of ['Zoom in', 'Zoom out', 'Show the whole story', 'Move the map']) {
		const control = (await page.getByRole('button', { name, exact: true }).boundingBox())!;
		const isApart = control.x >= back.x + back.width || control.y + control.height <= back.y;
		expect(isApart, name).toBe(true);
	}
});

test('there is no way back where the map has not moved', async ({ page }) => {
	await page.setViewportSize({ width: 700, height: 900 });
	await page.goto(story);
	await waitForMap(page);
	const names = findMap(page).locator('.drawing .framing text.name').filter({ visible: true });
	const count = await names.count();
	await page.locator('[data-place="germany"]').click();
	await expect(popup(page).getByRole('heading', { level: 2 })).toHaveText('Germany');
	await page.waitForTimeout(800);
	expect(await names.count()).toBe(count);
	await expect(page.getByRole('button', { name: 'Back to the map' })).toHaveCount(0);
});

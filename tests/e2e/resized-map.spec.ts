/** A map whose size changes while it is used: a phone is turned, a publisher's column becomes narrower. */
import type { Page } from '@playwright/test';
import { clickPlace, nearPlaces, popup, projectPlace, waitForMap, waitForStill } from './map-page';
import { expect, test } from './watched-page';

const embed = './embed/ukraine-day-four/';
const [wide, narrow] = [
	{ width: 900, height: 560 },
	{ width: 320, height: 600 },
];

/** Waits until a place stands in the map, above whatever lies over the map from below. */
async function expectInSight(page: Page, id: string): Promise<void> {
	await expect(async () => {
		const map = (await page.locator('section[data-phase]').boundingBox())!;
		const sheet = await page.locator('.popup.sheet:not([hidden])').all();
		const below = (await sheet[0]?.boundingBox()) ?? { y: map.y + map.height };
		const { x, y } = await projectPlace(page, id);
		expect(x).toBeGreaterThan(map.x);
		expect(x).toBeLessThan(map.x + map.width);
		expect(y).toBeGreaterThan(map.y);
		expect(y).toBeLessThan(below.y);
	}).toPass({ timeout: 10_000 });
}

/** Pixels between two places: what the map is zoomed to. */
async function distance(page: Page): Promise<number> {
	return (await projectPlace(page, 'kharkiv')).x - (await projectPlace(page, 'medyka-shehyni')).x;
}

test.beforeEach(async ({ page }) => {
	await page.setViewportSize(wide);
	await page.goto(embed);
	await waitForStill(page);
});

for (const isReady of [false, true]) {
	test(`a place that is open stays in sight, MapLibre ${isReady ? 'there' : 'on its way'}`, async ({
		page,
	}) => {
		if (isReady) await waitForMap(page);
		const before = await distance(page);
		await clickPlace(page, 'kharkiv');
		await expect(popup(page)).toBeVisible();
		await page.setViewportSize(narrow);
		await waitForMap(page);
		await expectInSight(page, 'kharkiv');
		// The first view of the narrow map, moved up: its western border is in sight too.
		await expectInSight(page, 'medyka-shehyni');
		await page.setViewportSize(wide);
		await expect.poll(() => distance(page)).toBeCloseTo(before, 0);
		await expectInSight(page, 'kharkiv');
	});
}

test('a far place is arrived at although the size changes on the way', async ({ page }) => {
	await waitForMap(page);
	await page.locator('[data-place="japan"]').click();
	await page.setViewportSize(narrow);
	await expectInSight(page, 'japan');
});

test('a reader who has moved the map away from the open place is not taken back to it', async ({ page }) => {
	await waitForMap(page);
	await clickPlace(page, 'kharkiv');
	await expect(popup(page)).toBeVisible();
	const map = (await page.locator('section[data-phase]').boundingBox())!;
	await page.mouse.move(map.x + 60, map.y + 200);
	await page.mouse.down();
	await page.mouse.move(map.x + 460, map.y + 200, { steps: 5 });
	await page.mouse.up();
	// Longer than a map that is let go moves on.
	await page.waitForTimeout(1500);
	const before = await projectPlace(page, 'kharkiv');
	await page.setViewportSize({ ...wide, width: 880 });
	await expect
		.poll(async () => Math.round((await projectPlace(page, 'kharkiv')).x))
		.toBe(Math.round(before.x - 10));
});

test('a place that is open is gone to again when it is asked for again, and not when its popup grows', async ({
	page,
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('./ukraine-day-four/');
	await waitForMap(page);
	const noted = nearPlaces.map((id) => `#${id}[data-entry]:has(details)`).join(', ');
	const id = (await page.locator(noted).first().getAttribute('id'))!;
	const link = page.locator(`[data-entry] a[href="#${id}"]`).first();
	await link.click();
	await expect(popup(page)).toBeVisible();
	await expectInSight(page, id);
	await page.getByRole('button', { name: 'Zoom in' }).click();
	for (let i = 0; i < 3; i++) await page.keyboard.press('+');
	const move = page.getByRole('button', { name: 'Move the map', exact: true });
	await move.click();
	for (let i = 0; i < 4; i++) await page.getByRole('button', { name: 'Move the map west' }).click();
	await page.waitForTimeout(600);
	const away = await projectPlace(page, id);
	await popup(page).locator('details').first().locator('summary').click();
	await page.waitForTimeout(600);
	expect(await projectPlace(page, id)).toEqual(away);
	await link.dispatchEvent('click');
	await expectInSight(page, id);
});

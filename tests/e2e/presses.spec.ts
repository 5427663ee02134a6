/** The mouse on MapLibre's map: a press that stays is a click, which draws nothing anew; one that moves is a drag. */
import type { Page } from '@playwright/test';
import { clickPlace, popup, projectPlace, waitForMap, waitForStill } from './map-page';
import { expect, test } from './watched-page';

const story = './ukraine-day-four/';

interface Counted {
	draws: number;
	/** How many there were at the click, and when its popup was first seen. */
	atClick?: number;
	atPopup?: number;
}

/** Counts what WebGL draws, from before the page's scripts on. */
async function countDraws(page: Page): Promise<() => Promise<Counted>> {
	await page.addInitScript(() => {
		const counted: Counted = { draws: 0 };
		Object.assign(window, { counted });
		const context = WebGL2RenderingContext.prototype;
		const draw = Object.getOwnPropertyDescriptor(context, 'drawElements')!
			.value as typeof context.drawElements;
		context.drawElements = function (...given) {
			counted.draws += 1;
			draw.apply(this, given);
		};
		const look = () => {
			if (document.querySelector('[role="dialog"]:not([hidden])')) counted.atPopup = counted.draws;
			else requestAnimationFrame(look);
		};
		const onClick = () => {
			counted.atClick = counted.draws;
			requestAnimationFrame(look);
		};
		addEventListener('click', onClick, { capture: true, once: true });
	});
	return () => page.evaluate(() => (window as unknown as { counted: Counted }).counted);
}

test('what a click opens waits for no picture of MapLibre’s', async ({ page }) => {
	const readCounted = await countDraws(page);
	await page.goto(story);
	await waitForMap(page);
	await page.waitForTimeout(500);
	await clickPlace(page, 'kharkiv');
	await expect(popup(page)).toBeVisible();
	const { atClick, atPopup } = await readCounted();
	expect(atClick).toBeGreaterThan(0);
	expect(atPopup).toBe(atClick);
	// The open place is drawn then.
	await expect.poll(async () => (await readCounted()).draws).toBeGreaterThan(atClick!);
});

for (const [name, from] of Object.entries({ 'a place': 'kharkiv', nothing: null })) {
	test(`a drag that begins on ${name} moves the map and opens nothing`, async ({ page }) => {
		await page.goto(story);
		const map = (await (await waitForMap(page)).boundingBox())!;
		const before = await projectPlace(page, 'kharkiv');
		const start = from ? await projectPlace(page, from) : { x: map.x + map.width * 0.35, y: map.y + 20 };
		await page.mouse.move(start.x, start.y);
		await page.mouse.down();
		await page.mouse.move(start.x - 80, start.y + 50, { steps: 8 });
		// Held still, so that nothing glides on.
		await page.waitForTimeout(300);
		await page.mouse.up();
		await expect.poll(async () => Math.round((await projectPlace(page, 'kharkiv')).x - before.x)).toBe(-80);
		expect(Math.round((await projectPlace(page, 'kharkiv')).y - before.y)).toBe(50);
		await expect(popup(page)).toHaveCount(0);
		// And after a drag a click is a click.
		await clickPlace(page, 'kharkiv');
		await expect(popup(page).getByRole('heading', { level: 2 })).toHaveText('Kharkiv');
	});
}

test('a press stops a map that is on its way', async ({ page }) => {
	await page.goto(story);
	const map = (await (await waitForMap(page)).boundingBox())!;
	const before = await projectPlace(page, 'kharkiv');
	const end = before.x - map.width / 3;
	await page.getByRole('button', { name: 'Move the map', exact: true }).click();
	await page.mouse.move(map.x + map.width * 0.35, map.y + 20);
	// A busy machine may press only when the map is there already.
	await expect(async () => {
		await page.getByRole('button', { name: 'Show the whole story' }).press('Enter');
		await expect.poll(async () => (await projectPlace(page, 'kharkiv')).x).toBeCloseTo(before.x, 0);
		await page.getByRole('button', { name: 'Move the map east' }).evaluate((button: HTMLElement) => {
			button.click();
		});
		await page.mouse.down();
		await page.mouse.up();
		const stopped = await projectPlace(page, 'kharkiv');
		await page.waitForTimeout(800);
		expect((await projectPlace(page, 'kharkiv')).x).toBeCloseTo(stopped.x, 0);
		expect(stopped.x).toBeGreaterThan(end + 2);
	}).toPass();
});

for (const isReady of [false, true]) {
	const where = isReady ? 'canvas' : 'drawing';
	test(`a press on the ${where} makes ready what its click opens, and shows none of it`, async ({ page }) => {
		await page.goto(story);
		const map = (await (await (isReady ? waitForMap(page) : waitForStill(page))).boundingBox())!;
		const { x, y } = await projectPlace(page, 'kharkiv');
		await page.mouse.move(x, y);
		await page.mouse.down();
		await expect(page.locator('.popup h2')).toHaveText('Kharkiv');
		await expect(page.locator('.popup article')).not.toHaveCount(0);
		await expect(popup(page)).toHaveCount(0);
		await expect(page.locator('.popup')).toBeHidden();
		expect(new URL(page.url()).hash).toBe('');
		await page.mouse.up();
		await expect(popup(page).getByRole('heading', { level: 2 })).toHaveText('Kharkiv');
		await popup(page).getByRole('button', { name: 'Close' }).click();
		// A press that is let go elsewhere opens nothing.
		await page.mouse.move(x, y);
		await page.mouse.down();
		await page.mouse.move(map.x + 30, map.y + 200, { steps: 4 });
		await page.mouse.up();
		await expect(popup(page)).toHaveCount(0);
		await page.keyboard.press('Tab');
		await expect(page.locator('.popup :focus')).toHaveCount(0);
	});
}

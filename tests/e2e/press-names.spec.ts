/** A finger on a place's name opens that place, whatever else is near. */
import type { Page } from '@playwright/test';
import { findMap, popup, projectPlace, waitForMap, waitForStill } from './map-page';
import { holdMapLibre } from './maplibre-file';
import { expect, test } from './watched-page';

const embed = './embed/ukraine-day-four/';

test.use({ hasTouch: true, isMobile: true });

interface Label {
	/** Of its place. */
	id: string;
	text: string;
	x: number;
	y: number;
}

/** The middles of all names and numbers that are seen. */
async function findLabels(page: Page): Promise<Label[]> {
	const links = await findMap(page)
		.locator('.drawing .framing a[aria-label]:has(text)')
		.filter({ visible: true })
		.all();
	const labels: Label[] = [];
	for (const link of links) {
		const id = new URL((await link.getAttribute('href'))!, page.url()).hash.slice(1);
		for (const text of await link.locator('text').filter({ visible: true }).all()) {
			const box = (await text.boundingBox())!;
			const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
			labels.push({ id, text: (await text.textContent())!, x, y });
		}
	}
	return labels;
}

async function expectOwnPlaces(page: Page, labels: Label[]): Promise<void> {
	expect(labels.length).toBeGreaterThan(3);
	const home = page.getByRole('button', { name: 'Show the whole story' });
	const before = await projectPlace(page, 'kyiv');
	for (const { id, text, x, y } of labels) {
		// Two taps one soon after the other would zoom.
		await page.waitForTimeout(400);
		await page.touchscreen.tap(x, y);
		await expect(popup(page), text).toBeVisible();
		await expect.poll(() => new URL(page.url()).hash, text).toBe(`#${id}`);
		await page.keyboard.press('Escape');
		await expect(popup(page)).toBeHidden();
		// A place at the edge has moved the map.
		if (await home.isVisible()) await home.tap();
		await expect.poll(() => projectPlace(page, 'kyiv')).toEqual(before);
	}
}

for (const width of [280, 320, 375, 640]) {
	test(`on the drawing, ${width} pixels wide`, async ({ page }) => {
		await page.setViewportSize({ width, height: 600 });
		await holdMapLibre(page);
		await page.goto(embed);
		await waitForStill(page);
		await expectOwnPlaces(page, await findLabels(page));
	});
}

test('on the map that moves', async ({ page }) => {
	await page.setViewportSize({ width: 640, height: 900 });
	await page.goto(embed);
	const labels = await waitForStill(page).then(() => findLabels(page));
	await waitForMap(page);
	await expectOwnPlaces(page, labels);
});

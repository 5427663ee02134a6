import type { Locator } from '@playwright/test';
import { clickPlace, expectReports, places, popup, waitForMap } from './map-page';
import { expect, test } from './watched-page';

const slug = 'ukraine-day-four';

/** The popup never leaves the map, wherever the camera has gone. */
async function expectWithin(inner: Locator, outer: Locator) {
	await expect
		.poll(async () => {
			const [a, b] = [await inner.boundingBox(), await outer.boundingBox()];
			return (
				a &&
				b &&
				a.x >= b.x &&
				a.y >= b.y &&
				a.x + a.width <= b.x + b.width &&
				a.y + a.height <= b.y + b.height
			);
		})
		.toBe(true);
}

test('there are places to click', () => {
	expect(places.length).toBeGreaterThan(12);
});

for (const { id, properties } of places) {
	test(`a click on ${id} opens its reports`, async ({ page }) => {
		await page.goto(`./${slug}/`);
		const map = await waitForMap(page);
		await clickPlace(page, id);
		await expectReports(popup(page), properties);
		await expectWithin(popup(page), map);
		await expect(page).toHaveURL(new RegExp(`#${id}$`));
		await expect(page.locator(`section#${id}`)).toBeInViewport();
	});
}

test('a place that covers another still leads to it', async ({ page }) => {
	await page.goto(`./${slug}/`);
	await waitForMap(page);
	await clickPlace(page, 'kyiv');
	await expect(popup(page)).toContainText('Also here');
	await popup(page).getByRole('button', { name: 'Outskirts of Kyiv' }).click();
	await expect(popup(page).getByRole('heading', { level: 2 })).toHaveText('Outskirts of Kyiv');
	await popup(page).getByRole('button', { name: 'Kyiv', exact: true }).click();
	await expect(popup(page).getByRole('heading', { level: 2 })).toHaveText('Kyiv');
});

test('a far place stands at the edge, and one step brings the reader back', async ({ page }) => {
	await page.goto(`./${slug}/`);
	await waitForMap(page);
	const mark = page.getByRole('link', { name: 'New York, 3 reports, off the map' });
	await expect(mark).toBeVisible();
	await mark.click();
	await expect(popup(page)).toContainText('vetoes');
	await page.getByRole('button', { name: 'Back to the map' }).click();
	await expect(popup(page)).toHaveCount(0);
	await expect(mark).toBeVisible();
});

test('a click on nothing closes the popup', async ({ page }) => {
	await page.goto(`./${slug}/#kharkiv`);
	const map = await waitForMap(page);
	await expect(popup(page)).toBeVisible();
	const box = await map.boundingBox();
	if (!box) throw new Error('no map');
	await page.mouse.click(box.x + box.width * 0.35, box.y + 20);
	await expect(popup(page)).toHaveCount(0);
});

test('a name of one long word leaves the way out in the popup', async ({ page }) => {
	await page.goto(`./${slug}/#kharkiv`);
	const name = popup(page).getByRole('heading', { level: 2 });
	await name.evaluate((heading) => (heading.textContent = 'Llanfairpwllgwyngyllgogerychwyrndrobwll'));
	await expectWithin(popup(page).getByRole('button', { name: 'Close' }), popup(page));
	const beyond = await popup(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
	expect(beyond).toBe(0);
});

test('a popup begins at its top, and says of no other place what was copied', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(`./${slug}/`);
	await waitForMap(page);
	for (const id of ['kyiv', 'kharkiv']) {
		await clickPlace(page, id);
		await expect(popup(page).getByRole('status')).toHaveText('');
		expect(await popup(page).evaluate((element) => element.scrollTop)).toBe(0);
		await popup(page).getByRole('button', { name: 'Copy link' }).click();
		await expect(popup(page).getByRole('status')).not.toHaveText('');
		expect(await popup(page).evaluate((element) => element.scrollTop)).toBeGreaterThan(0);
		if (id === 'kyiv') await page.keyboard.press('Escape');
	}
});

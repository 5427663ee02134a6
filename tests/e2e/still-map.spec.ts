/** On the server's drawing every place opens, with MapLibre on its way or never to come. */
import {
	clickPlace,
	expectReports,
	findMap,
	nearPlaces,
	farPlaces,
	places,
	popup,
	waitForStill,
} from './map-page';
import { holdMapLibre } from './maplibre-file';
import { expect, test } from './watched-page';

const story = './ukraine-day-four/';
const sizes = [
	{ address: story, viewport: { width: 1280, height: 800 } },
	{ address: story, viewport: { width: 390, height: 844 } },
	{ address: `${story}crossings/`, viewport: { width: 1280, height: 800 } },
	{ address: './embed/ukraine-day-four/', viewport: { width: 640, height: 480 } },
	{ address: './embed/ukraine-day-four/', viewport: { width: 390, height: 480 } },
];

test('there are places near and far', () => {
	expect(nearPlaces.length).toBeGreaterThan(10);
	expect(places.length - nearPlaces.length).toBe(farPlaces.length);
});

for (const { address, viewport } of sizes) {
	test(`${address} at ${viewport.width}×${viewport.height}: a click on each mark opens its reports`, async ({
		page,
	}) => {
		await holdMapLibre(page);
		await page.setViewportSize(viewport);
		await page.goto(address);
		await waitForStill(page);
		for (const { id, properties } of places) {
			if (farPlaces.includes(id)) await page.locator(`[data-place="${id}"]`).click();
			else await clickPlace(page, id);
			await expectReports(popup(page), properties);
			await expect(page).toHaveURL(new RegExp(`#${id}$`));
			await expect(page.locator(`[data-place="${id}"]`)).toHaveAttribute('aria-current', 'true');
			await page.keyboard.press('Escape');
			await expect(popup(page)).toHaveCount(0);
		}
		await expect(findMap(page)).toHaveAttribute('data-phase', 'loading');
	});
}

test('a popup says what the list says, word for word', async ({ page }) => {
	await page.goto(story);
	await waitForStill(page);
	const words = (texts: string[]) => texts.map((text) => text.replace(/\s+/g, ' ').trim());
	for (const { id } of places) {
		const entry = page.locator(`section[id="${id}"]`);
		await entry.getByRole('link').first().click();
		await expect(popup(page).getByRole('heading', { level: 2 })).toHaveText(
			(await entry.locator('[data-opens]').textContent()) ?? '',
		);
		const listed = words(await entry.getByRole('article').allTextContents());
		expect(listed.length).toBeGreaterThan(0);
		expect(words(await popup(page).getByRole('article').allTextContents())).toEqual(listed);
	}
});

test('a click on nothing closes the popup', async ({ page }) => {
	await holdMapLibre(page);
	await page.goto(`${story}#kharkiv`);
	await expect(popup(page)).toBeVisible();
	const box = await (await waitForStill(page)).boundingBox();
	await page.mouse.click(box!.x + box!.width * 0.35, box!.y + 20);
	await expect(popup(page)).toHaveCount(0);
});

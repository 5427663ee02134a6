/** MapLibre comes for a reader who means to move the map, and for nobody else. */
import type { Page } from '@playwright/test';
import { clickPlace, findMap, popup, waitForStill } from './map-page';
import { findMapLibre, watchMapLibre } from './maplibre-file';
import { expect, test } from './watched-page';

const story = './ukraine-day-four/';
const pages = {
	'the story': story,
	'the crossings': `${story}crossings/`,
	'the embed': './embed/ukraine-day-four/',
};

/** The addresses of all that the page fetched from the network, without what its cache had. */
const readFetched = (page: Page) =>
	page.evaluate(() =>
		performance
			.getEntriesByType('resource')
			.filter((entry) => (entry as PerformanceResourceTiming).transferSize > 0)
			.map(({ name }) => name),
	);

for (const [name, address] of Object.entries(pages)) {
	test(`${name}: without it nothing of MapLibre is asked for, and a pointer brings it all`, async ({
		page,
	}) => {
		const asked = watchMapLibre(page);
		await page.goto(address, { waitUntil: 'networkidle' });
		await waitForStill(page);
		await page.waitForTimeout(2000);
		expect(asked).toEqual([]);
		await expect(findMap(page)).toHaveAttribute('data-phase', 'still');
		await findMap(page).hover();
		await expect(findMap(page)).toHaveAttribute('data-phase', 'ready', { timeout: 30_000 });
		expect(asked).toEqual(expect.arrayContaining(['MapLibre', 'worker', 'base map']));
		const fetched = await readFetched(page);
		expect(fetched).toContainEqual(expect.stringContaining(findMapLibre()));
		expect(fetched, 'each once').toEqual([...new Set(fetched)]);
		// A module is asked for twice, and taken from the browser's cache the second time: its address is among those above.
		const others = asked.filter((what) => what !== 'MapLibre');
		expect(others, 'each once').toEqual([...new Set(others)]);
	});
}

const intents: Record<string, (page: Page) => Promise<void>> = {
	'a mark that takes the focus': (page) => page.locator('[data-place="kyiv"]').focus(),
	'a button that zooms, from the keyboard': (page) =>
		page.getByRole('button', { name: 'Zoom in' }).press('Enter'),
	'a wheel over the map': async (page) => {
		await findMap(page).locator('.drawing').dispatchEvent('wheel', { deltaY: -100 });
	},
	'an address with a far place': async (page) => {
		await page.evaluate(() => (location.hash = 'new-york'));
	},
	'a far place in the list': (page) => page.locator('section#new-york').getByRole('link').first().click(),
};
for (const [name, act] of Object.entries(intents)) {
	test(`${name} brings MapLibre`, async ({ page }) => {
		const asked = watchMapLibre(page);
		await page.goto(story);
		await waitForStill(page);
		expect(asked).toEqual([]);
		await act(page);
		await expect(findMap(page)).toHaveAttribute('data-phase', 'ready', { timeout: 30_000 });
		expect(asked).toContain('MapLibre');
	});
}

test.describe('in a narrow window', () => {
	test.use({ viewport: { width: 390, height: 844 } });

	test('a mouse that rests on the map before the script is there brings MapLibre by its first movement', async ({
		page,
	}) => {
		const asked = watchMapLibre(page);
		await page.mouse.move(200, 300);
		await page.goto(story);
		await waitForStill(page);
		const box = await findMap(page).boundingBox();
		expect(box!.y, 'the mouse is on the map').toBeLessThan(300);
		expect(box!.y + box!.height, 'the mouse is on the map').toBeGreaterThan(310);
		await page.waitForTimeout(500);
		expect(asked).toEqual([]);
		await page.mouse.move(205, 305);
		await expect(findMap(page)).toHaveAttribute('data-phase', 'ready', { timeout: 30_000 });
		expect(asked).toContain('MapLibre');
	});
});

test.describe('with a finger', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

	test('a touch brings MapLibre, and opens the place under it', async ({ page }) => {
		const asked = watchMapLibre(page);
		await page.goto(story);
		await waitForStill(page);
		expect(asked).toEqual([]);
		const box = await page.locator('[data-place="kharkiv"]').boundingBox();
		await page.touchscreen.tap(box!.x + box!.width / 2, box!.y + box!.height / 2);
		await expect(popup(page).getByRole('heading', { level: 2 })).toHaveText('Kharkiv');
		await expect(findMap(page)).toHaveAttribute('data-phase', 'ready', { timeout: 30_000 });
		expect(asked).toContain('MapLibre');
	});
});

for (const name of ['the story', 'the embed'] as const) {
	test(`${name}: a place opened in the list opens on the drawing and brings nothing`, async ({ page }) => {
		const asked = watchMapLibre(page);
		await page.goto(pages[name]);
		await waitForStill(page);
		if (name === 'the embed') await page.getByText('List of 42 reports').click();
		await page.locator('section#kharkiv').getByRole('link').first().press('Enter');
		await expect(popup(page).getByRole('heading', { level: 2 })).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(popup(page)).toHaveCount(0);
		await page.waitForTimeout(500);
		expect(asked).toEqual([]);
	});
}

test('an address with a place opens it on the drawing and brings nothing', async ({ page }) => {
	const asked = watchMapLibre(page);
	await page.goto(`${story}#kharkiv`, { waitUntil: 'networkidle' });
	await expect(popup(page).getByRole('heading', { level: 2 })).toHaveText('Kharkiv');
	await waitForStill(page);
	expect(asked).toEqual([]);
	await clickPlace(page, 'kyiv');
	await expect(popup(page).getByRole('heading', { level: 2 })).toHaveText('Kyiv');
});

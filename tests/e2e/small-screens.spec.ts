/** Where there is little room: 320 pixels, phones, low screens, embeds. */
import { findMap, popup, projectPlace, waitForMap, waitForStill } from './map-page';
import { holdMapLibre } from './maplibre-file';
import { expect, test } from './watched-page';

const story = './ukraine-day-four/';
const embed = './embed/ukraine-day-four/';
const pages: Record<string, string> = {
	'the list of stories': './',
	'a story': story,
	'the crossings': `${story}crossings/`,
	'the embed': embed,
	'the page for what is not found': './404.html',
};

test.describe('at 320 pixels, which is 1280 at 400 %', () => {
	test.use({ viewport: { width: 320, height: 256 } });

	for (const [name, address] of Object.entries(pages)) {
		test(`${name} does not scroll sideways`, async ({ page }) => {
			await page.goto(address);
			const overflow = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
			);
			expect(overflow).toBe(0);
		});
	}

	test('the map leaves room to scroll past it, and the popup to read its reports', async ({ page }) => {
		await page.goto(story);
		const map = await waitForMap(page);
		expect((await map.boundingBox())?.height).toBeLessThan(200);
		await page.locator('section#kyiv').getByRole('link').first().click();
		const name = popup(page).getByRole('heading', { level: 2 });
		await popup(page).getByRole('article').last().scrollIntoViewIfNeeded();
		await expect(name).toBeInViewport();
		const [whole, head] = [
			await popup(page).boundingBox(),
			await popup(page).locator('header').boundingBox(),
		];
		expect(head?.height).toBeLessThan((whole?.height ?? 0) / 3);
	});
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 } });

	test('what a link leads to stands under the map, not behind it', async ({ page }) => {
		await page.goto(story);
		const map = await waitForMap(page);
		await page.getByRole('link', { name: 'Losses', exact: true }).click();
		const title = page.getByRole('heading', { name: 'What each side says about losses' });
		await expect(title).toBeInViewport();
		const [above, below] = [await map.boundingBox(), await title.boundingBox()];
		expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? Infinity));
	});

	test('what the keyboard reaches going back is not behind the map', async ({ page }) => {
		await page.goto(story);
		const map = await waitForMap(page);
		await page.locator('section#kharkiv').getByRole('link').first().focus();
		for (let i = 0; i < 6; i++) {
			await page.keyboard.press('Shift+Tab');
			const [above, focused] = [await map.boundingBox(), await page.locator(':focus').boundingBox()];
			expect(focused?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? Infinity));
		}
	});
});

test('while the map gets ready, what it says covers none of its controls', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await holdMapLibre(page);
	await page.goto(story);
	await waitForStill(page);
	await page.getByRole('button', { name: 'Zoom in' }).focus();
	await findMap(page).dispatchEvent('pointerdown');
	const said = findMap(page).getByRole('status').filter({ hasText: 'One moment' });
	await expect(said).toBeVisible();
	const [above, below] = [
		(await page.getByRole('button', { name: 'Zoom in' }).boundingBox())!,
		(await said.boundingBox())!,
	];
	expect(below.y).toBeGreaterThanOrEqual(above.y + above.height);
});

test('on a low screen a place opened in the list brings the map back into sight', async ({ page }) => {
	await page.setViewportSize({ width: 844, height: 390 });
	await page.goto(story);
	await waitForMap(page);
	await page.locator('section#kharkiv').getByRole('link').first().click();
	await expect(popup(page).getByRole('heading', { level: 2 })).toBeInViewport();
	await page.keyboard.press('Escape');
	await expect(page.locator('section#kharkiv').getByRole('link').first()).toBeInViewport();
});

test.describe('in the embed', () => {
	test.use({ viewport: { width: 640, height: 480 } });

	test('its title is whole, however narrow it is', async ({ page }) => {
		for (const width of [640, 320]) {
			await page.setViewportSize({ width, height: 480 });
			await page.goto(embed);
			const title = page.getByRole('heading', { level: 1 });
			expect(await title.evaluate((line) => line.scrollWidth - line.clientWidth)).toBe(0);
		}
	});

	test('what the keyboard reaches in its panel is not behind the panel’s head', async ({ page }) => {
		await page.goto(`${embed}?panel=1`);
		await waitForMap(page);
		const head = (await page.locator('.embed > details > summary').boundingBox())!;
		await page.locator('.list summary').last().focus();
		for (let i = 0; i < 30; i++) {
			await page.keyboard.press('Shift+Tab');
			const focused = (await page.locator(':focus').boundingBox())!;
			expect(focused.y).toBeGreaterThanOrEqual(head.y + head.height);
		}
	});

	test('its open list leaves the keyboard nothing behind it, and goes with Escape', async ({ page }) => {
		await page.setViewportSize({ width: 375, height: 600 });
		await page.goto(embed);
		await waitForStill(page);
		const button = page.locator('summary', { hasText: 'List of 42 reports' });
		await button.press('Enter');
		await page.keyboard.press('Shift+Tab');
		await expect(findMap(page).locator(':focus')).toHaveCount(0);
		await page.locator('section#kyiv').getByRole('link').first().focus();
		await page.keyboard.press('Escape');
		await expect(page.locator('details > .list')).toBeHidden();
		await expect(button).toBeFocused();
		await page.keyboard.press('Shift+Tab');
		await expect(findMap(page).locator(':focus')).toHaveCount(1);
	});

	test('a place that its address names is seen over the sheet', async ({ page }) => {
		await page.setViewportSize({ width: 375, height: 600 });
		await page.goto(`${embed}?place=kyiv`);
		await waitForStill(page);
		const readGap = async () => {
			const [mark, sheet] = [await projectPlace(page, 'kyiv'), await popup(page).boundingBox()];
			return sheet!.y - mark.y;
		};
		await expect(popup(page)).toContainText('Kyiv');
		await expect.poll(readGap).toBeGreaterThan(20);
		expect((await popup(page).boundingBox())!.height).toBeGreaterThanOrEqual(150);
		// The map makes the sheet its room.
		await waitForMap(page);
		await expect.poll(async () => (await popup(page).boundingBox())!.height).toBeGreaterThan(300);
		await expect.poll(readGap).toBeGreaterThan(20);
	});

	test('its panel leaves the map its room with text of 200 %', async ({ page }) => {
		await page.goto(`${embed}?panel=1`);
		const map = await waitForMap(page);
		await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
		expect((await map.boundingBox())?.width).toBeGreaterThanOrEqual(320);
	});

	test('its panel beside the map follows the map to a place', async ({ page }) => {
		await page.goto(`${embed}?panel=1`);
		await waitForStill(page);
		await expect(page.locator('section#kharkiv')).not.toBeInViewport();
		await page.locator('[data-place="kharkiv"]').press('Enter');
		await expect(page.locator('section#kharkiv')).toBeInViewport();
	});

	test('an address with a place opens it on the map, not in a list over it', async ({ page }) => {
		await page.goto(`${embed}#kharkiv`);
		await waitForMap(page);
		await expect(page.locator('details > .list')).toBeHidden();
		await popup(page).getByRole('button', { name: 'Close' }).click({ timeout: 5000 });
		await expect(popup(page)).toHaveCount(0);
	});

	test('a place opened in the list shows on the map, and the focus comes back to the list', async ({
		page,
	}) => {
		await page.goto(embed);
		await waitForMap(page);
		await page.getByText('List of 42 reports').click();
		await page.locator('section#kharkiv').getByRole('link').first().click();
		await expect(page.locator('details > .list')).toBeHidden();
		await expect(popup(page).getByRole('heading', { level: 2 })).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(page.locator('summary', { hasText: 'List of 42 reports' })).toBeFocused();
	});
});

for (const [address, viewport] of [
	[`${story}#kharkiv`, { width: 390, height: 844 }],
	[`${story}#kharkiv`, { width: 320, height: 256 }],
	[`${embed}#kharkiv`, { width: 390, height: 560 }],
] as const) {
	test(`${address} at ${viewport.width}: the sheet covers nothing that the keyboard goes to`, async ({
		page,
	}) => {
		await page.setViewportSize(viewport);
		await page.goto(address);
		await waitForStill(page);
		const sheet = popup(page);
		await expect(sheet).toBeVisible();
		await page
			.locator(address.startsWith(embed) ? '.embed > details > summary' : 'section#romania a')
			.focus();
		await page.keyboard.press('Tab');
		await expect(sheet).toHaveCount(0);
		await expect(page.locator('main :focus')).toBeInViewport();
	});
}

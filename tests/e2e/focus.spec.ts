/** The focus of the keyboard on the map: it is seen, and it is not lost with what had it. */
import { popup, projectPlace, waitForMap, waitForStill } from './map-page';
import { expect, test } from './watched-page';

const story = './ukraine-day-four/';

test('Escape closes a popup that the keyboard has left, and moves neither focus nor page', async ({
	page,
}) => {
	await page.goto(story);
	await waitForStill(page);
	await page.locator('[data-place="kharkiv"]').press('Enter');
	await expect(popup(page).getByRole('heading', { level: 2 })).toBeFocused();
	for (let i = 0; i < 20; i++) await page.keyboard.press('Tab');
	const focused = await page.locator('main :focus').evaluateHandle((element) => element);
	const scrolled = await page.evaluate(() => scrollY);
	await page.keyboard.press('Escape');
	await expect(popup(page)).toHaveCount(0);
	await expect(page).toHaveURL(/ukraine-day-four\/$/);
	expect(await focused.evaluate((element) => element === document.activeElement)).toBe(true);
	expect(await page.evaluate(() => scrollY)).toBe(scrolled);
});

test('what shows the whole story keeps the focus, though it closes the popup', async ({ page }) => {
	await page.goto(story);
	await waitForStill(page);
	await page.locator('[data-place="kharkiv"]').press('Enter');
	await expect(popup(page).getByRole('heading', { level: 2 })).toBeFocused();
	const home = page.getByRole('button', { name: 'Show the whole story' });
	await home.press('Enter');
	await expect(popup(page)).toHaveCount(0);
	await expect(home).toBeFocused();
});

for (const [width, height] of [
	[1280, 720],
	[390, 780],
] as const)
	test(`a mark out of sight comes into sight with the keyboard, at ${width} × ${height}`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height });
		await page.goto(story);
		const map = await waitForMap(page);
		const mark = page.locator('[data-place="romania"]');
		await mark.focus();
		const zoomIn = page.getByRole('button', { name: 'Zoom in' });
		for (let i = 0; i < 3; i++) await zoomIn.press('Enter');
		const isSeen = async () => {
			const frame = (await map.boundingBox())!;
			const { x, y } = await projectPlace(page, 'romania');
			return x > frame.x && x < frame.x + frame.width && y > frame.y && y < frame.y + frame.height;
		};
		// Once the map rests.
		let last = '';
		await expect
			.poll(async () => {
				const before = last;
				last = JSON.stringify(await projectPlace(page, 'romania'));
				return last === before;
			})
			.toBe(true);
		expect(await isSeen()).toBe(false);
		await page.keyboard.press('Shift+Tab');
		await expect(mark).toBeFocused();
		await expect.poll(isSeen).toBe(true);
		await expect(mark).toBeInViewport({ ratio: 0.9 });
		await expect(map).toBeInViewport({ ratio: 0.95 });
	});

test('a mark under what is opened over the map comes out from under it with the keyboard', async ({
	page,
}) => {
	await page.goto(story);
	await waitForMap(page);
	const move = page.getByRole('button', { name: 'Move the map', exact: true });
	await move.press('Enter');
	const north = page.getByRole('button', { name: 'Move the map north' });
	const mark = page.locator('[data-place="kharkiv"]');
	await mark.focus();
	// Kharkiv is brought to where the button is.
	const [from, to] = [await projectPlace(page, 'kharkiv'), (await north.boundingBox())!];
	const map = (await page.locator('section[data-phase]').boundingBox())!;
	const start = { x: map.x + 200, y: map.y + 500 };
	await page.mouse.move(start.x, start.y);
	await page.mouse.down();
	const [right, down] = [to.x + to.width / 2 - from.x, to.y + to.height / 2 - from.y];
	await page.mouse.move(start.x + right, start.y + down, { steps: 8 });
	// A map that is let go at rest stays.
	await page.waitForTimeout(400);
	await page.mouse.up();
	const isUnder = async () => {
		const [{ x, y }, box] = [await projectPlace(page, 'kharkiv'), (await north.boundingBox())!];
		return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
	};
	await expect.poll(isUnder).toBe(true);
	await move.focus();
	// Back over zoom and home.
	for (let i = 0; i < 4; i++) await page.keyboard.press('Shift+Tab');
	await expect(mark).toBeFocused();
	await expect.poll(isUnder).toBe(false);
});

test('keys that mean something to the browser are left to it on the map', async ({ page }) => {
	await page.goto('./');
	await page.goto(story);
	await waitForStill(page);
	const mark = page.locator('[data-place="kharkiv"]');
	await mark.focus();
	for (const held of ['Control', 'Meta', 'Shift']) {
		for (const key of ['ArrowRight', 'Home', 'End']) await page.keyboard.press(`${held}+${key}`);
		await expect(mark).toBeFocused();
	}
	const isTaken = await mark.evaluate((link) => {
		const back = new KeyboardEvent('keydown', {
			key: 'ArrowLeft',
			altKey: true,
			bubbles: true,
			cancelable: true,
		});
		return !link.dispatchEvent(back);
	});
	expect(isTaken).toBe(false);
	await expect(mark).toBeFocused();
});

test('the focus goes to a place’s mark where what opened the place is gone from the list', async ({
	page,
}) => {
	await page.goto(story);
	await waitForStill(page);
	await page.locator('section#kharkiv').getByRole('link').first().press('Enter');
	await expect(popup(page).getByRole('heading', { level: 2 })).toBeFocused();
	const field = page.getByRole('searchbox', { name: 'Find a place' });
	await field.fill('Kyiv');
	await expect(page.locator('section#kharkiv')).toBeHidden();
	await popup(page).getByRole('button', { name: 'Close' }).press('Enter');
	await expect(popup(page)).toHaveCount(0);
	await expect(page.locator('[data-place="kharkiv"]')).toBeFocused();
});

for (const key of ['Enter', 'Escape'])
	test(`the focus is on the map after ${key} on “Back to the map”`, async ({ page }) => {
		await page.goto(story);
		await waitForMap(page);
		const mark = page.locator('[data-place="new-york"]');
		await mark.press('Enter');
		await expect(popup(page).getByRole('heading', { level: 2 })).toBeFocused();
		const back = page.getByRole('button', { name: 'Back to the map' });
		await back.focus();
		await page.keyboard.press(key);
		await expect(popup(page)).toHaveCount(0);
		await expect(back).toHaveCount(0);
		await expect(mark).toBeFocused();
	});

/** The keyboard alone: every place is opened and left, and the map is zoomed and moved. */
import type { Page } from '@playwright/test';
import { findMap, places, popup, projectPlace, waitForMap, waitForStill } from './map-page';
import { expect, test } from './watched-page';

const story = './ukraine-day-four/';

test('the map can be skipped', async ({ page }) => {
	await page.goto(story);
	await page.keyboard.press('Tab');
	const skip = page.getByRole('link', { name: 'Skip the map' });
	await expect(skip).toBeFocused();
	await expect(skip).toBeInViewport();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(page.locator('main :focus')).toHaveCount(1);
});

test('a link within the page leads there while a place is open, and the focus goes nowhere else', async ({
	page,
}) => {
	await page.goto(story);
	await waitForStill(page);
	const opener = page.locator('section#medyka-shehyni').getByRole('link').first();
	const returned: string[] = [];
	await page.exposeFunction('noteFocus', () => returned.push('focus'));
	for (const [name, target] of [
		['Skip the map', '#list'],
		['What is verified?', '#statuses'],
	] as const) {
		await opener.press('Enter');
		await expect(popup(page).getByRole('heading', { level: 2 })).toBeFocused();
		await page.getByRole('link', { name }).focus();
		await opener.evaluate((link) => {
			link.addEventListener('focus', () => (window as unknown as { noteFocus: () => void }).noteFocus());
		});
		await page.keyboard.press('Enter');
		await expect(popup(page)).toHaveCount(0);
		await expect(page).toHaveURL(new RegExp(`${target}$`));
		await page.waitForTimeout(200);
		expect(returned).toEqual([]);
		await page.goto(story);
		await waitForStill(page);
	}
});

test('the map is skip link, one stop for all marks, named buttons, and then the list', async ({ page }) => {
	await page.goto(story);
	await waitForStill(page);
	const stops: string[] = [];
	for (let i = 0; i < 20; i++) {
		await page.keyboard.press('Tab');
		const focused = page.locator(':focus');
		if ((await page.locator('main :focus').count()) > 0) break;
		stops.push((await focused.getAttribute('aria-label')) ?? (await focused.textContent()) ?? '');
		if (stops.at(-1) === 'Move the map') await page.keyboard.press('Enter');
	}
	expect(stops.slice(0, 10)).toEqual([
		'Skip the map',
		'Kyiv, 6 reports',
		'Zoom in',
		'Zoom out',
		'Show the whole story',
		'Move the map',
		'Move the map west',
		'Move the map north',
		'Move the map south',
		'Move the map east',
	]);
	expect(stops.slice(10).filter((stop) => stop !== 'Legend')).toEqual([]);
	await expect(page.locator('[role="application"]')).toHaveCount(0);
});

for (const [phase, wait] of [
	['standing still', waitForStill],
	['that moves', waitForMap],
] as const) {
	test(`on a map ${phase} arrows lead through the marks, Enter opens, Escape gives the focus back`, async ({
		page,
	}) => {
		await page.goto(story);
		await wait(page);
		const marks = page.getByRole('toolbar', { name: 'Places on the map' });
		await expect(marks.getByRole('link')).toHaveCount(places.length);
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		await expect(marks.getByRole('link').first()).toBeFocused();
		for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft']) await page.keyboard.press(key);
		await expect(marks.getByRole('link').nth(1)).toBeFocused();
		await page.keyboard.press('End');
		await expect(marks.getByRole('link').last()).toBeFocused();
		await page.keyboard.press('ArrowRight');
		await expect(marks.getByRole('link').first()).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(popup(page).getByRole('heading', { level: 2 })).toHaveText('Kyiv');
		await expect(popup(page).getByRole('heading', { level: 2 })).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(popup(page)).toHaveCount(0);
		await expect(marks.getByRole('link').first()).toBeFocused();
		await page.keyboard.press('Tab');
		await expect(page.getByRole('button', { name: 'Zoom in' })).toBeFocused();
	});

	test(`on a map ${phase} a place in the list opens by Enter, and the focus returns to it`, async ({
		page,
	}) => {
		await page.goto(story);
		await wait(page);
		const link = page.locator('section#medyka-shehyni').getByRole('link').first();
		await link.focus();
		await page.keyboard.press('Enter');
		await expect(popup(page)).toContainText('up to 30 hours');
		await page.keyboard.press('Escape');
		await expect(link).toBeFocused();
	});
}

test('the popup is a dialog with a name, and holds nobody in it', async ({ page }) => {
	await page.goto(story);
	await waitForStill(page);
	await page.locator('section#kharkiv').getByRole('link').first().press('Enter');
	const dialog = page.getByRole('dialog', { name: 'Kharkiv' });
	await expect(dialog.getByRole('heading', { level: 2 })).toBeFocused();
	await expect(dialog).not.toHaveAttribute('aria-modal', 'true');
	for (let i = 0; i < 20 && (await dialog.locator(':focus').count()) > 0; i++)
		await page.keyboard.press('Tab');
	await expect(dialog.locator(':focus')).toHaveCount(0);
	await expect(dialog).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(dialog).toHaveCount(0);
});

async function pressButton(page: Page, name: string): Promise<void> {
	await page.getByRole('button', { name, exact: true }).press('Enter');
}

test('the map is zoomed, moved and brought back by buttons', async ({ page }) => {
	await page.goto(story);
	await waitForMap(page);
	const frame = (await findMap(page).boundingBox())!;
	const start = await projectPlace(page, 'kharkiv');
	await pressButton(page, 'Move the map');
	for (const [name, x, y] of [
		['Move the map east', -1 / 3, 0],
		['Move the map south', -1 / 3, -1 / 3],
		['Move the map west', 0, -1 / 3],
		['Move the map north', 0, 0],
	] as const) {
		await pressButton(page, name);
		await expect
			.poll(async () => (await projectPlace(page, 'kharkiv')).x - start.x)
			.toBeCloseTo(x * frame.width, 0);
		await expect
			.poll(async () => (await projectPlace(page, 'kharkiv')).y - start.y)
			.toBeCloseTo(y * frame.height, 0);
	}
	await pressButton(page, 'Zoom in');
	await expect
		.poll(async () => Math.abs((await projectPlace(page, 'kharkiv')).x - start.x))
		.toBeGreaterThan(50);
	await pressButton(page, 'Show the whole story');
	await expect.poll(async () => (await projectPlace(page, 'kharkiv')).x - start.x).toBeCloseTo(0, 0);
});

test('a place is found by any of its names', async ({ page }) => {
	await page.goto(story);
	await waitForStill(page);
	const field = page.getByRole('searchbox', { name: 'Find a place' });
	for (const name of ['Kiev', 'kyiv', 'Київ']) {
		await field.fill(name);
		await expect(page.locator('section#kyiv')).toBeVisible();
		await expect(page.locator('section#kharkiv')).toBeHidden();
		await expect(page.getByRole('status').filter({ hasText: 'found' })).toHaveCount(1);
	}
	await field.press('Enter');
	await expect(popup(page).getByRole('heading', { level: 2 })).toHaveText('Kyiv');
	await page.keyboard.press('Escape');
	await field.fill('Atlantis');
	await expect(page.getByRole('status').filter({ hasText: 'No place' })).toBeVisible();
	await field.fill('');
	await expect(page.locator('section#kharkiv')).toBeVisible();
});

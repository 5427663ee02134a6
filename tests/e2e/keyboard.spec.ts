import { popup, waitForMap } from './map-page';
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

test('marks are one tab stop, arrows lead through them, Enter opens, Escape closes and gives the focus back', async ({
	page,
}) => {
	await page.goto(story);
	await waitForMap(page);
	const marks = page.getByRole('toolbar', { name: 'Places on the map' });
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await expect(marks.getByRole('link').first()).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowLeft');
	const second = marks.getByRole('link').nth(1);
	await expect(second).toBeFocused();
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

test('a place in the list opens by Enter, and the focus returns to it', async ({ page }) => {
	await page.goto(story);
	await waitForMap(page);
	const link = page.locator('section#medyka-shehyni').getByRole('link').first();
	await link.focus();
	await page.keyboard.press('Enter');
	await expect(popup(page)).toContainText('up to 30 hours');
	await page.keyboard.press('Escape');
	await expect(link).toBeFocused();
});

test('a place is found by any of its names', async ({ page }) => {
	await page.goto(story);
	const field = page.getByRole('searchbox', { name: 'Find a place' });
	for (const name of ['Kiev', 'kyiv', 'Київ']) {
		await field.fill(name);
		await expect(page.locator('section#kyiv')).toBeVisible();
		await expect(page.locator('section#kharkiv')).toHaveCount(0);
		await expect(page.getByRole('status').filter({ hasText: 'found' })).toBeVisible();
	}
	await field.press('Enter');
	await expect(popup(page).getByRole('heading', { level: 2 })).toHaveText('Kyiv');
	await page.keyboard.press('Escape');
	await field.fill('Atlantis');
	await expect(page.getByRole('status').filter({ hasText: 'No place' })).toBeVisible();
	await field.fill('');
	await expect(page.locator('section#kharkiv')).toBeVisible();
});

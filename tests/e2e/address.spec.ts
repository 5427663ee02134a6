import { clickPlace, findMap, popup, waitForMap, waitForStill } from './map-page';
import { expect, test } from './watched-page';

const story = './ukraine-day-four/';

test('arriving from the list of stories shows what opening the address shows', async ({ page }) => {
	const readMap = async () => {
		const map = await waitForStill(page);
		return { drawing: await map.locator('.drawing').innerHTML(), box: await map.boundingBox() };
	};
	await page.goto(story);
	const opened = await readMap();
	expect(opened.drawing).toContain('Kharkiv');
	await page.goto('./');
	await page.getByRole('link', { name: /Street fighting in Kharkiv/ }).click();
	await expect(page).toHaveURL(/ukraine-day-four\/$/);
	expect(await readMap()).toEqual(opened);
	await waitForMap(page);
	await page.getByRole('link', { name: 'Border crossings', exact: true }).click();
	await expect(page.getByRole('heading', { name: 'Who has left Ukraine' })).toBeVisible();
	await page.getByRole('link', { name: 'Reports', exact: true }).click();
	await expect(findMap(page)).toHaveAttribute('data-view', 'reports');
	expect(await readMap()).toEqual(opened);
});

test('an address with a place opens it', async ({ page }) => {
	await page.goto(`${story}#kharkiv`);
	await expect(popup(page).getByRole('heading', { level: 2 })).toHaveText('Kharkiv');
	await waitForMap(page);
	await expect(page.locator('[data-place="kharkiv"]')).toHaveAttribute('aria-current', 'true');
});

test('Back closes what a click opened, also after a second place', async ({ page }) => {
	await page.goto('./');
	await page.getByRole('link', { name: /Street fighting in Kharkiv/ }).click();
	await waitForMap(page);
	await clickPlace(page, 'kharkiv');
	await expect(page).toHaveURL(/#kharkiv$/);
	await clickPlace(page, 'medyka-shehyni');
	await expect(page).toHaveURL(/#medyka-shehyni$/);
	await page.goBack();
	await expect(popup(page)).toHaveCount(0);
	await expect(page).toHaveURL(/ukraine-day-four\/$/);
	await page.goForward();
	await expect(popup(page).getByRole('heading', { level: 2 })).toHaveText('Medyka–Shehyni');
});

test('closing takes the place out of the address and gives Back to the page before', async ({ page }) => {
	await page.goto('./');
	await page.getByRole('link', { name: /Street fighting in Kharkiv/ }).click();
	await waitForMap(page);
	await clickPlace(page, 'kharkiv');
	await popup(page).getByRole('button', { name: 'Close' }).click();
	await expect(page).toHaveURL(/ukraine-day-four\/$/);
	await page.goBack();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dateline');
});

test('closing a place leaves the page where it is, though the address led to a part of it', async ({
	page,
}) => {
	await page.goto(story);
	await waitForStill(page);
	await page.locator('nav a[href$="#about"]').click();
	await expect(page).toHaveURL(/#about$/);
	await page.evaluate(() => scrollTo(0, 2000));
	await clickPlace(page, 'kharkiv');
	await expect(page).toHaveURL(/#kharkiv$/);
	await popup(page).getByRole('button', { name: 'Close' }).click();
	await expect(page).toHaveURL(/ukraine-day-four\/$/);
	await page.waitForTimeout(300);
	expect(await page.evaluate(() => scrollY)).toBe(2000);
});

test('closing a place gives the focus back to a reader who has skipped the map', async ({ page }) => {
	await page.goto(story);
	await waitForStill(page);
	await page.getByRole('link', { name: 'Skip the map' }).press('Enter');
	await expect(page).toHaveURL(/#list$/);
	const link = page.locator('section#kharkiv').getByRole('link').first();
	await link.press('Enter');
	await expect(page).toHaveURL(/#kharkiv$/);
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(/ukraine-day-four\/$/);
	await page.waitForTimeout(300);
	await expect(link).toBeFocused();
});

test('a fragment that is no place opens nothing and breaks nothing', async ({ page }) => {
	for (const fragment of ['nowhere', '%E0%A4%A', '__proto__', '?secret=abc']) {
		await page.goto(`${story}#${fragment}`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(popup(page)).toHaveCount(0);
	}
});

test('copy link gives the address that opens the place', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(`${story}#medyka-shehyni`);
	await popup(page).getByRole('button', { name: 'Copy link' }).click();
	await expect(popup(page)).toContainText('Link copied');
	const address = await page.evaluate(() => navigator.clipboard.readText());
	expect(address).toMatch(/\/ukraine-day-four\/#medyka-shehyni$/);
});

for (const path of ['crossings/', '../embed/ukraine-day-four/', '../embed/ukraine-day-four/crossings/']) {
	test(`copy link in ${path} gives the address on the story’s own page`, async ({
		page,
		context,
		baseURL,
	}) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto(`${story}${path}#medyka-shehyni`);
		await popup(page).getByRole('button', { name: 'Copy link' }).click();
		await expect(popup(page)).toContainText('Link copied');
		const address = await page.evaluate(() => navigator.clipboard.readText());
		expect(address).toBe(new URL('ukraine-day-four/#medyka-shehyni', baseURL).href);
	});
}

test('an address that leads nowhere says so', async ({ page, watched }) => {
	const response = await page.goto('./no-such-story/');
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
	await page.getByRole('link', { name: 'All stories' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dateline');
	// The 404 itself is what the browser tells its console, and the only thing it may.
	expect(watched.splice(0)).toEqual([expect.stringContaining('404')]);
});

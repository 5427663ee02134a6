/** What the address of an embed asks for, and what of it is kept when its reader goes on. */
import type { Page } from '@playwright/test';
import { drawnLink, findMap, popup, projectPlace, waitForStill } from './map-page';
import { expect, test } from './watched-page';

const embed = './embed/ukraine-day-four/';

/** What is told to the console as a warning. */
function watchWarnings(page: Page): string[] {
	const warnings: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'warning' && message.text().includes('address')) warnings.push(message.text());
	});
	return warnings;
}

test('the theme is the one that is asked for, whatever the reader prefers', async ({ page }) => {
	const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	const [light, dark] = ['rgb(255, 253, 248)', 'rgb(20, 27, 34)'];
	for (const [preference, theme, expected] of [
		['light', 'dark', dark],
		['dark', 'light', light],
		['dark', 'auto', dark],
		['light', 'auto', light],
	] as const) {
		await page.emulateMedia({ colorScheme: preference });
		await page.goto(`${embed}?theme=${theme}`);
		expect(await paper(), `${theme} for one who prefers ${preference}`).toBe(expected);
	}
});

test('the other view is there at once, and the history as long as before', async ({ page }) => {
	await page.goto(`${embed}?view=crossings&theme=dark&utm_source=x#?secret=aB3`);
	await expect(page.getByText('All counts')).toBeVisible();
	expect(new URL(page.url()).pathname).toMatch(/\/embed\/ukraine-day-four\/crossings\/$/);
	expect(page.url()).toContain('theme=dark&utm_source=x#?secret=aB3');
	expect(await page.evaluate(() => history.length)).toBe(2);
	await page.goto(`${embed}crossings/?view=map`);
	await expect(page.getByText('List of 42 reports')).toBeVisible();
	await page.goto(`${embed}?view=map`);
	await expect(page.getByText('List of 42 reports')).toBeVisible();
});

for (const address of [
	'?place=kharkiv',
	'?place=kyiv#kharkiv',
	'#kharkiv?secret=aB3',
	'?place=kharkiv#?secret=aB3',
]) {
	test(`a place opens, and takes no focus: ${address}`, async ({ page }) => {
		await page.goto(`${embed}${address}`);
		await expect(popup(page).getByRole('heading', { level: 2 })).toHaveText('Kharkiv');
		expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
		await popup(page).getByRole('button', { name: 'Close' }).click();
		await expect(popup(page)).toHaveCount(0);
		const left = address.includes('secret') ? '#?secret=aB3' : '';
		await expect.poll(() => new URL(page.url()).hash).toBe(left);
	});
}

test('the map looks where it is asked to, and so does its drawing’s successor at once', async ({ page }) => {
	await page.setViewportSize({ width: 640, height: 480 });
	await page.goto(`${embed}?zoom=6&center=36.2304,49.9935`);
	await expect(findMap(page)).toHaveAttribute('data-phase', 'ready', { timeout: 30_000 });
	const frame = (await findMap(page).boundingBox())!;
	const { x, y } = await projectPlace(page, 'kharkiv');
	expect(Math.hypot(x - frame.x - frame.width / 2, y - frame.y - frame.height / 2)).toBeLessThan(8);
	await page.getByRole('button', { name: 'Show the whole story' }).click();
	await expect
		.poll(async () => (await projectPlace(page, 'kharkiv')).x)
		.toBeGreaterThan(frame.width / 2 + 60);
});

test('values that cannot be read are told once, and leave the embed as it is', async ({ page }) => {
	const warnings = watchWarnings(page);
	await page.goto(`${embed}?theme=sepia&zoom=high&panel=1&view=list&initialWidth=640&fbclid=x`);
	await waitForStill(page);
	expect(warnings).toHaveLength(1);
	expect(warnings[0]).toMatch(/: view, theme, zoom$/);
	await page.goto(`${embed}?utm_source=x&childId=%3Cb%3E&amp=1`);
	await waitForStill(page);
	expect(warnings).toHaveLength(1);
});

test('the list is a panel where there is room for it, and behind its button where there is none', async ({
	page,
}) => {
	const list = page.locator('details > .list');
	for (const [width, height, place] of [
		[800, 560, 'beside'],
		[640, 360, 'beside'],
		[390, 920, 'under'],
		[390, 560, 'closed'],
		[280, 320, 'closed'],
	] as const) {
		await page.setViewportSize({ width, height });
		await page.goto(`${embed}?panel=1`);
		await waitForStill(page);
		const size = `${String(width)}×${String(height)}`;
		const map = (await findMap(page).boundingBox())!;
		expect(map.height, size).toBeGreaterThan(150);
		const overflow = await page.evaluate(() => {
			const { scrollWidth, scrollHeight } = document.documentElement;
			return [scrollWidth - innerWidth, scrollHeight - innerHeight];
		});
		expect(overflow, size).toEqual([0, 0]);
		await expect(page.getByRole('link', { name: 'Full story' })).toBeInViewport({ ratio: 1 });
		if (place === 'closed') {
			await expect(list).toBeHidden();
			continue;
		}
		await expect(list).toBeVisible();
		const panel = (await page.locator('details:has(> .list)').boundingBox())!;
		if (place === 'beside') expect(panel.x, size).toBeGreaterThanOrEqual(map.x + map.width);
		else expect(panel.y, size).toBeGreaterThanOrEqual(map.y + map.height);
		// It scrolls by itself, and stays when a place opens.
		await page.locator('section#kyiv').scrollIntoViewIfNeeded();
		await page.locator('section#kyiv').getByRole('link', { name: 'Kyiv' }).click();
		await expect(popup(page)).toContainText('Kyiv');
		await expect(list).toBeVisible();
		await page.goto('about:blank');
		await page.goto(`${embed}?panel=1&place=kyiv`);
		await expect(popup(page)).toContainText('Kyiv');
		await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });
	}
});

test('a frame that becomes too small for the panel closes it, and opens it again', async ({ page }) => {
	await page.setViewportSize({ width: 800, height: 560 });
	await page.goto(`${embed}?panel=1`);
	await expect(page.locator('details > .list')).toBeVisible();
	await page.setViewportSize({ width: 390, height: 400 });
	await expect(page.locator('details > .list')).toBeHidden();
	await page.setViewportSize({ width: 390, height: 920 });
	await expect(page.locator('details > .list')).toBeVisible();
});

test('going to the other view keeps what the host has put into the address, and not where the map was', async ({
	page,
}) => {
	await page.goto(`${embed}?theme=dark&view=map&place=kyiv&zoom=5&utm_source=x#kharkiv?secret=aB3`);
	await expect(popup(page)).toContainText('Kharkiv');
	const before = await page.evaluate(() => history.length);
	await page.getByRole('link', { name: 'Border crossings' }).first().click();
	await expect(page.getByText('All counts')).toBeVisible();
	expect(page.url()).toMatch(/\/crossings\/\?theme=dark&utm_source=x#\?secret=aB3$/);
	await page.getByRole('link', { name: 'Reports', exact: true }).click();
	await expect(page.getByText('List of 42 reports')).toBeVisible();
	expect(page.url()).toMatch(/\/ukraine-day-four\/\?theme=dark&utm_source=x#\?secret=aB3$/);
	expect(await page.evaluate(() => history.length)).toBe(before);
});

test('a place that is clicked before any script answers is no step of the history', async ({ page }) => {
	// The page's own script comes late.
	await page.route('**/embed-island-*.js', async (route) => {
		await new Promise((done) => setTimeout(done, 1500));
		await route.continue();
	});
	await page.goto(embed);
	const before = await page.evaluate(() => history.length);
	await drawnLink(page, 'kharkiv').locator('.hit').click();
	await expect.poll(() => new URL(page.url()).hash).toBe('#kharkiv');
	await expect(popup(page)).toContainText('Kharkiv');
	expect(await page.evaluate(() => history.length)).toBe(before);
});

test('the source and the way to the full story stand in the smallest frame', async ({ page }) => {
	await page.setViewportSize({ width: 280, height: 320 });
	await page.goto(embed);
	await expect(page.getByText(/^Source: /)).toBeInViewport({ ratio: 1 });
	await expect(page.getByRole('link', { name: 'Full story' })).toBeInViewport({ ratio: 1 });
	await expect(page.getByText('List of 42 reports')).toBeInViewport({ ratio: 1 });
	const map = (await findMap(page).boundingBox())!;
	expect(map.height).toBeGreaterThan(170);
	await expect(page.getByRole('link', { name: 'Border crossings' })).toBeInViewport({ ratio: 1 });
});

/** The dialog "Embed this map": from the keyboard, on any screen, and what is chosen is seen at once. */
import AxeBuilder from '@axe-core/playwright';
import { test as unwatched } from '@playwright/test';
import { button, code, frame, openDialog, previewed, story } from './embed-dialog-page';
import { popup, waitForStill } from './map-page';
import { expect, test } from './watched-page';

test('opens by the keyboard at its first choice, keeps the focus, and gives it back', async ({ page }) => {
	const scripts: string[] = [];
	page.on('request', (request) => scripts.push(request.url()));
	await page.goto(`${story}#kharkiv`);
	await waitForStill(page);
	await expect(page.getByRole('dialog', { name: 'Kharkiv' })).toBeVisible();
	expect(scripts.filter((url) => url.includes('dialog'))).toEqual([]);
	await button(page).focus();
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog', { name: 'Embed this map' });
	await expect(dialog.getByLabel('View')).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(dialog.getByLabel('Theme')).toBeFocused();
	for (let step = 0; step < 3; step++) await page.keyboard.press('Shift+Tab');
	// Round to its end, or to the browser's own controls: nothing behind it takes the focus.
	expect(await page.evaluate(() => document.activeElement?.matches('body, dialog *'))).toBe(true);
	await page.keyboard.press('Escape');
	await expect(dialog).toHaveCount(0);
	await expect(button(page)).toBeFocused();
	await expect(page.getByRole('dialog', { name: 'Kharkiv' })).toBeVisible();
	await page.keyboard.press('Space');
	await dialog.getByRole('button', { name: 'Close' }).click();
	await expect(dialog).toHaveCount(0);
	await expect(button(page)).toBeFocused();
});

test('each choice is in the preview and in the codes, and can be taken back', async ({ page }) => {
	const dialog = await openDialog(page);
	const expectParameters = async (end: string) => {
		await expect.poll(() => previewed(dialog)).toBe(`embed/ukraine-day-four/${end}`);
		// A page that is left in the middle of its style sheet has another one than its policy allows.
		await waitForStill(frame(dialog).contentFrame());
		const written = `embed/ukraine-day-four/${end.replaceAll('&', '&amp;')}"`;
		expect(await code(dialog, 'Plain frame')).toContain(written);
		expect(await code(dialog, 'Frame with a script')).toContain(written);
	};
	await dialog.getByLabel('Opens with').selectOption('Kharkiv');
	await expectParameters('?place=kharkiv');
	await dialog.getByLabel('Theme').selectOption('Dark');
	await expectParameters('?place=kharkiv&theme=dark');
	await dialog.getByLabel('list').check();
	await expectParameters('?place=kharkiv&theme=dark&panel=1');
	// Which the view of border crossings does not have.
	await dialog.getByLabel('View').selectOption('Border crossings');
	await expectParameters('crossings/?theme=dark&panel=1');
	await expect(dialog.getByLabel('Opens with').locator('option', { hasText: 'Kharkiv' })).toBeDisabled();
	await expect(frame(dialog)).toHaveAttribute('title', /^Border crossings/);
	await dialog.getByLabel('Opens with').selectOption('Romania');
	await dialog.getByLabel('Theme').selectOption('Light');
	await expectParameters('crossings/?place=romania&theme=light&panel=1');
	expect(await code(dialog, 'Frame with a script')).toContain('href="http');
	await dialog.getByLabel('View').selectOption('Reports');
	await dialog.getByLabel('Opens with').selectOption('The whole map');
	await dialog.getByLabel('Theme').selectOption('Auto');
	await dialog.getByLabel('list').uncheck();
	await expectParameters('');
});

test('a size is in the plain frame and in the preview; what is no size is left out', async ({ page }) => {
	const dialog = await openDialog(page);
	const setSize = async (label: string, size: string) => {
		await dialog.getByLabel(label).fill(size);
		await page.keyboard.press('Tab');
	};
	await setSize('Width', '480');
	await setSize('Height', '700');
	await expect(frame(dialog)).toHaveAttribute('width', '480');
	await expect(frame(dialog)).toHaveAttribute('height', '700');
	expect(await code(dialog, 'Plain frame')).toContain(' width="480" height="700" ');
	expect(await code(dialog, 'Frame with a script')).not.toContain('700');
	for (const size of ['', '7', '-1', '1e9', '0.5']) {
		await setSize('Width', size);
		await setSize('Height', size);
		expect(await code(dialog, 'Plain frame')).toContain(' width="100%" height="560" ');
	}
	await setSize('Height', '800');
	await dialog.getByLabel('Height').press('Enter');
	await expect(dialog).toBeVisible();
	expect(await code(dialog, 'Plain frame')).toContain(' height="800" ');
});

test('a size that is none is told, and holds nobody', async ({ page }) => {
	const dialog = await openDialog(page);
	const width = dialog.getByLabel('Width');
	await width.fill('200');
	await page.keyboard.press('Tab');
	// The browser goes back to what it says something about, once.
	await expect(width).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(dialog.getByLabel('Height')).toBeFocused();
});

test('the preview is the map itself, and no step of the Back button', async ({ page }) => {
	const dialog = await openDialog(page);
	const steps = await page.evaluate(() => history.length);
	await dialog.getByLabel('Opens with').selectOption('Kharkiv');
	const map = frame(dialog).contentFrame();
	await expect(popup(map).getByRole('heading', { level: 2 })).toHaveText('Kharkiv');
	await dialog.getByLabel('Theme').selectOption('Dark');
	await expect(map.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(popup(map)).toBeVisible();
	expect(await page.evaluate(() => history.length)).toBe(steps);
});

test('where the dialog cannot be had, the embed itself is gone to', async ({ page }) => {
	await page.goto(story);
	await waitForStill(page);
	await page.route('**/dialog.json', (route) => route.abort('aborted'));
	await button(page).click();
	await page.waitForURL('**/embed/ukraine-day-four/');
});

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(colorScheme, () => {
		test.use({ colorScheme });

		test('breaks no rule of axe', async ({ page }) => {
			const dialog = await openDialog(page);
			await waitForStill(frame(dialog).contentFrame());
			// Behind it, where nothing is reached, is a map of the same name as the one in the frame.
			const { violations } = await new AxeBuilder({ page }).disableRules('landmark-unique').analyze();
			expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
		});
	});
}

test.describe('at 320 pixels, which is 1280 at 400 %', () => {
	test.use({ viewport: { width: 320, height: 256 } });

	test('nothing overflows, and all of it is scrolled to', async ({ page }) => {
		const dialog = await openDialog(page);
		const sizes = await dialog.evaluate((element) => {
			const box = element.getBoundingClientRect();
			const { scrollWidth, clientWidth } = element;
			return { left: box.left, top: box.top, right: box.right, bottom: box.bottom, scrollWidth, clientWidth };
		});
		expect(sizes.left).toBeGreaterThanOrEqual(0);
		expect(sizes.right).toBeLessThanOrEqual(320);
		expect(sizes.top).toBeGreaterThanOrEqual(0);
		expect(sizes.bottom).toBeLessThanOrEqual(256);
		expect(sizes.scrollWidth).toBe(sizes.clientWidth);
		await dialog.getByRole('button', { name: 'Copy script' }).scrollIntoViewIfNeeded();
		await expect(dialog.getByRole('button', { name: 'Copy script' })).toBeInViewport();
	});
});

test.describe('on a touch screen', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

	test('everything is of a finger’s size', async ({ page }) => {
		const dialog = await openDialog(page);
		const controls = dialog.locator('button, select, input:not([type=checkbox]), label:has([type=checkbox])');
		for (const control of await controls.all())
			expect((await control.boundingBox())?.height, await control.innerHTML()).toBeGreaterThanOrEqual(44);
		expect((await button(page).boundingBox())?.height).toBeGreaterThanOrEqual(44);
	});
});

unwatched.describe('without JavaScript', () => {
	// Chromium reports the scripts that it does not run as failed.
	unwatched.use({ javaScriptEnabled: false });

	unwatched('there is no button that would do nothing, and a way to the embed', async ({ page }) => {
		await page.goto(story);
		await expect(page.getByRole('button', { name: 'Embed this map' })).toHaveCount(0);
		const link = page.locator('#about').getByRole('link', { name: 'The map as other pages show it' });
		await expect(link).toHaveAttribute('href', /embed\/ukraine-day-four\/$/);
	});
});

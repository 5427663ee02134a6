/** Light and dark: by preference, by the switch, and before anything is painted. */
import { test as unwatched, type Page } from '@playwright/test';
import { channels, palettes, type Palette } from '../../src/lib/map/palette';
import { expect, test } from './watched-page';

const story = 'ukraine-day-four/';

/** The page's ground, and the map's, as the browser has them. */
async function expectTheme(page: Page, name: Palette['name']): Promise<void> {
	const css = (color: string) => `rgb(${channels(color).join(', ')})`;
	await expect(page.locator('body')).toHaveCSS('background-color', css(palettes[name].paper));
	await expect(page.locator('.story-drawing .country').first()).toHaveCSS(
		'fill',
		css(palettes[name].country),
	);
}

test('without a choice a page follows the preference, also when that changes', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto(story);
	await expectTheme(page, 'dark');
	await expect(page.getByLabel('Theme')).toHaveValue('auto');
	await page.emulateMedia({ colorScheme: 'light' });
	await expectTheme(page, 'light');
});

test('a choice goes before the preference, is remembered, and can be taken back', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto(story);
	await page.getByLabel('Theme').selectOption('Dark');
	await expectTheme(page, 'dark');
	await page.goto(`${story}crossings/`);
	await expectTheme(page, 'dark');
	await expect(page.getByLabel('Theme')).toHaveValue('dark');
	await page.goto('');
	await page.getByLabel('Theme').selectOption('Auto');
	await page.goto(story);
	await expectTheme(page, 'light');
});

test('the choice is there before any other script, so that nothing flashes', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto(story);
	await page.getByLabel('Theme').selectOption('Dark');
	let release: () => void = () => undefined;
	const released = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/*.js', async (route) => {
		await released;
		await route.continue();
	});
	await page.reload({ waitUntil: 'commit' });
	await expectTheme(page, 'dark');
	// What it cannot carry out yet, it does not take.
	await expect(page.getByLabel('Theme')).toBeDisabled();
	release();
	await expect(page.getByLabel('Theme')).toBeEnabled();
	await expect(page.getByLabel('Theme')).toHaveValue('dark');
});

test('the switch is of a size to be hit, and is used from the keyboard', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto(story);
	const theme = page.getByLabel('Theme');
	const box = await theme.boundingBox();
	expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
	await theme.focus();
	await page.keyboard.press('d');
	await expectTheme(page, 'dark');
});

test('other tabs follow', async ({ page, context }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto(story);
	const other = await context.newPage();
	await other.goto('');
	await other.getByLabel('Theme').selectOption('Dark');
	await expectTheme(page, 'dark');
	await expect(page.getByLabel('Theme')).toHaveValue('dark');
	await other.evaluate(() => {
		localStorage.clear();
	});
	await expectTheme(page, 'light');
});

test('an embed has no switch, and follows the preference whatever was chosen on a page', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto(story);
	await page.getByLabel('Theme').selectOption('Dark');
	await page.goto(`embed/${story}`);
	await expectTheme(page, 'light');
	await expect(page.getByLabel('Theme')).toHaveCount(0);
	await expect(page.locator('html')).not.toHaveAttribute('data-theme');
});

test('where storage is refused, a choice lasts as long as the page', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get: () => {
				throw new DOMException('The operation is insecure.', 'SecurityError');
			},
		});
	});
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto(story);
	await page.getByLabel('Theme').selectOption('Dark');
	await expectTheme(page, 'dark');
	await page.reload();
	await expectTheme(page, 'light');
});

test.describe('on a touch screen', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

	test('the switch is of a finger’s size', async ({ page }) => {
		await page.goto(story);
		expect((await page.getByLabel('Theme').boundingBox())?.height).toBeGreaterThanOrEqual(44);
	});
});

unwatched.describe('without JavaScript', () => {
	// Chromium reports the scripts that it does not run as failed.
	unwatched.use({ javaScriptEnabled: false, colorScheme: 'dark' });

	unwatched('a page follows the preference, and shows no switch that would do nothing', async ({ page }) => {
		await page.goto(story);
		await expectTheme(page, 'dark');
		await expect(page.getByLabel('Theme')).toBeHidden();
	});
});

test('the list of stories has the maps of its theme, and fetches no other', async ({ page }) => {
	const fetched: string[] = [];
	page.on('request', (request) => {
		const [, theme] = /\/maps\/(light|dark)\//.exec(request.url()) ?? [];
		if (theme) fetched.push(theme);
	});
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto('');
	const pictures = page.getByRole('img', { name: /^Map: / });
	await expect(pictures).not.toHaveCount(0);
	for (const picture of await pictures.all()) {
		await picture.scrollIntoViewIfNeeded();
		await expect(picture).toHaveJSProperty('complete', true);
		await expect(picture).toHaveJSProperty('naturalWidth', 360);
	}
	expect(new Set(fetched)).toEqual(new Set(['dark']));
	await page.getByLabel('Theme').selectOption('Light');
	await expect.poll(() => fetched).toContain('light');
});

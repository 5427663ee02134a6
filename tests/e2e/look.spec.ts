/**
 * What pages look like, beside pictures that are kept in look/. A change that is meant is looked at, then written:
 * `npx playwright test look --update-snapshots`.
 */
import type { Page } from '@playwright/test';
import { sans, serif } from '../fonts/font-configuration';
import { popup, waitForMap, waitForStill } from './map-page';
import { expect, test } from './watched-page';

const story = './ukraine-day-four/';

test.skip(process.platform !== 'linux', 'the fonts of the tests are chosen by fontconfig');
test.use({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' });

/** The page as it is seen, once nothing in it moves. */
async function expectLook(page: Page, name: string): Promise<void> {
	await expect(page).toHaveScreenshot(`${name}.png`, {
		animations: 'disabled',
		// Room for edges that another processor smooths otherwise; Chromium 147 and 156 differ in no pixel by more than the
		// threshold. A grey name of five letters that is gone is 88 pixels.
		threshold: 0.2,
		maxDiffPixels: 50,
	});
}

test('a story before MapLibre', async ({ page }) => {
	await page.goto(story);
	await waitForStill(page);
	await expectLook(page, 'story');
});

test('a story in the dark', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto(story);
	await waitForStill(page);
	await expectLook(page, 'dark');
});

test('a place that is open on MapLibre’s map', async ({ page }) => {
	await page.goto(`${story}#kharkiv`);
	await waitForMap(page);
	await expect(popup(page)).toBeVisible();
	await expectLook(page, 'popup');
});

test('the border crossings', async ({ page }) => {
	await page.goto(`${story}crossings/`);
	await waitForStill(page);
	await expectLook(page, 'crossings');
});

test('the list of stories', async ({ page }) => {
	await page.goto('./');
	await expect(page.getByLabel('Theme')).toBeVisible();
	for (const map of await page.getByRole('img', { name: /^Map: / }).all())
		await expect(map).toHaveJSProperty('complete', true);
	await expectLook(page, 'index');
});

test.describe('in a frame', () => {
	test.use({ viewport: { width: 640, height: 480 } });

	test('an embed', async ({ page }) => {
		await page.goto('./embed/ukraine-day-four/');
		await waitForStill(page);
		await expectLook(page, 'embed');
	});
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('a story', async ({ page }) => {
		await page.goto(story);
		await waitForStill(page);
		await expectLook(page, 'phone');
	});
});

test('all text is set in the fonts that the tests bring', async ({ page }) => {
	await page.goto(`${story}#kharkiv`);
	await waitForStill(page);
	await expect(popup(page)).toBeVisible();
	expect(await readFonts(page, 'h1')).toEqual([serif]);
	expect(await readFonts(page, '.story-drawing text')).toEqual([sans]);
	expect(await readFonts(page, '.app *')).toEqual([sans, serif]);
});

/**
 * The families that Chromium has taken for the text of elements, in the order of the alphabet. A file of a weight between
 * regular and bold has a family by its own name.
 */
async function readFonts(page: Page, selector: string): Promise<string[]> {
	const client = await page.context().newCDPSession(page);
	await client.send('DOM.enable');
	await client.send('CSS.enable');
	const { root } = await client.send('DOM.getDocument');
	const { nodeIds } = await client.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
	const used = await Promise.all(
		nodeIds.map((nodeId) => client.send('CSS.getPlatformFontsForNode', { nodeId })),
	);
	const families = used.flatMap(({ fonts }) => fonts.map(({ familyName }) => familyName));
	return [...new Set(families.map((family) => family.replace(/ (Medium|SemiBold)$/, '')))].sort();
}

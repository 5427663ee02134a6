/** Without WebGL, or once the browser has taken it away, the drawing is there and its places open. */
import type { Page } from '@playwright/test';
import { clickPlace, expectReports, findMap, places, popup, waitForMap, waitForStill } from './map-page';
import { watchMapLibre } from './maplibre-file';
import { expect, test } from './watched-page';

const story = './ukraine-day-four/';
const kharkiv = places.find(({ id }) => id === 'kharkiv')!;

async function loseGraphics(page: Page): Promise<void> {
	await findMap(page)
		.locator('canvas')
		.evaluate((canvas: HTMLCanvasElement) => {
			canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
		});
}

test('a map whose graphics are lost is the drawing again, and moves again when a reader wants it', async ({
	page,
}) => {
	await page.goto(story);
	await waitForMap(page);
	await loseGraphics(page);
	const map = await waitForStill(page);
	await expect(map.locator('canvas')).toHaveCount(0);
	await expect(map.locator('.drawing')).toBeVisible();
	await page.locator('section#kharkiv').getByRole('link').first().click();
	await expectReports(popup(page), kharkiv.properties);
	await page.keyboard.press('Escape');
	await waitForMap(page);
	await clickPlace(page, 'kharkiv');
	await expectReports(popup(page), kharkiv.properties);
});

test('what is open when the graphics are lost stays open', async ({ page }) => {
	await page.goto(`${story}#kharkiv`);
	await waitForMap(page);
	await loseGraphics(page);
	await expect(findMap(page).locator('canvas')).toHaveCount(0);
	await expectReports(popup(page), kharkiv.properties);
});

test('a map that was moved before its graphics were lost is the first view again, marks and all', async ({
	page,
}) => {
	await page.goto(story);
	const { height } = (await (await waitForStill(page)).boundingBox())!;
	const readPlace = () => page.locator('[data-place="kharkiv"]').boundingBox();
	const before = await readPlace();
	await waitForMap(page);
	await page.getByRole('button', { name: 'Zoom in' }).press('Enter');
	await expect
		.poll(async () => (await page.locator('[data-place="kharkiv"]').boundingBox())?.x)
		.not.toBeCloseTo(before!.x, 0);
	await loseGraphics(page);
	await waitForStill(page);
	const said = page.getByText('The graphics of the map were lost: it shows the whole story again');
	await expect(said).toBeVisible();
	// With the line's height more the map has its own again.
	const line = height - (await findMap(page).boundingBox())!.height;
	expect(line).toBeGreaterThan(10);
	const viewport = page.viewportSize()!;
	await page.setViewportSize({ ...viewport, height: viewport.height + line });
	await expect.poll(readPlace).toEqual(before);
	await page.getByRole('button', { name: 'Zoom in' }).press('Enter');
	await expect(findMap(page)).toHaveAttribute('data-phase', 'ready', { timeout: 30_000 });
	await expect(said).toHaveCount(0);
});

test('on a phone the place that is open brings lost graphics back no sooner than a reader does', async ({
	page,
}) => {
	await page.setViewportSize({ width: 844, height: 390 });
	await page.goto(story);
	await waitForMap(page);
	await clickPlace(page, 'south');
	await expect(popup(page)).toBeVisible();
	await loseGraphics(page);
	await expect(page.getByText('The graphics of the map were lost')).toBeVisible();
	await page.waitForTimeout(1000);
	await expect(findMap(page)).toHaveAttribute('data-phase', 'still');
});

test.describe('without WebGL', () => {
	test.beforeEach(async ({ page }) => {
		await page.addInitScript(() => {
			HTMLCanvasElement.prototype.getContext = () => null;
		});
	});

	test('the drawing stays, one line says what it cannot do, and every place opens', async ({ page }) => {
		const asked = watchMapLibre(page);
		await page.goto(story);
		await waitForStill(page);
		await page.getByRole('button', { name: 'Zoom in' }).click();
		const said = page.getByText('The map cannot be moved or zoomed here; its places open all the same.');
		await expect(said).toHaveCount(1);
		await expect(said).toBeVisible();
		for (const { id, properties } of places) {
			await clickPlace(page, id);
			await expectReports(popup(page), properties);
			await page.keyboard.press('Escape');
			await expect(popup(page)).toHaveCount(0);
		}
		await expect(findMap(page)).toHaveAttribute('data-phase', 'failed');
		expect(asked).not.toContain('MapLibre');
	});

	test('the focus stays on the map when the controls go', async ({ page }) => {
		await page.goto(story);
		await waitForStill(page);
		const zoomIn = page.getByRole('button', { name: 'Zoom in' });
		// In one go: coming to it brings MapLibre already, and a key that is pressed later may be the mark's.
		await zoomIn.evaluate((button: HTMLElement) => {
			button.focus();
			button.click();
		});
		await expect(zoomIn).toHaveCount(0);
		const marks = page.getByRole('toolbar', { name: 'Places on the map' });
		await expect(marks.getByRole('link').first()).toBeFocused();
	});

	test('a place opened in the list opens on the drawing, and gives the focus back', async ({ page }) => {
		await page.goto(story);
		await waitForStill(page);
		const link = page.locator('section#kharkiv').getByRole('link').first();
		await link.press('Enter');
		await expectReports(popup(page), kharkiv.properties);
		await expect(link).toHaveAttribute('aria-current', 'true');
		await page.keyboard.press('Escape');
		await expect(link).toBeFocused();
	});
});

/** The network is cut once the page has loaded: MapLibre never comes, and a reader misses no report for it. */
import {
	drawnLink,
	expectReports,
	findMap,
	places,
	popup,
	projectPlace,
	waitForMap,
	waitForStill,
} from './map-page';
import { expect, test } from './watched-page';

const story = './ukraine-day-four/';
const failed = 'The map cannot be moved or zoomed here; its places open all the same.';
const cut = 'The reports could not be loaded for the map; they are all in the list.';

/** That the connection is gone is all that the browser may say. */
test.afterEach(({ watched }) => {
	expect(watched.splice(0).filter((fault) => !/ERR_INTERNET_DISCONNECTED|ERR_FAILED/.test(fault))).toEqual(
		[],
	);
});

test('every place still opens, and one line says what the map cannot do', async ({ page, context }) => {
	await page.goto(story, { waitUntil: 'networkidle' });
	await waitForStill(page);
	await context.setOffline(true);
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await expect(page.getByText(failed)).toHaveCount(1);
	await expect(findMap(page)).toHaveAttribute('data-phase', 'failed');
	await expect(page.getByRole('button', { name: 'Zoom in' })).toHaveCount(0);
	for (const { id, properties } of places) {
		const { x, y } = await projectPlace(page, id);
		await page.mouse.click(x, y);
		await expectReports(popup(page), properties);
		await page.keyboard.press('Escape');
		await expect(popup(page)).toHaveCount(0);
	}
	await expect(page.getByText(failed)).toHaveCount(1);
	await expect(findMap(page)).toHaveAttribute('data-phase', 'failed');
});

test('a map that moves already goes on moving', async ({ page, context }) => {
	await page.goto(story);
	await waitForMap(page);
	await context.setOffline(true);
	const before = await projectPlace(page, 'kharkiv');
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await expect.poll(async () => (await projectPlace(page, 'kharkiv')).x).not.toBeCloseTo(before.x, 0);
	await expect(findMap(page)).toHaveAttribute('data-phase', 'ready');
	await expect(findMap(page).locator('[role="status"]').first()).toHaveText('');
});

test('without the story’s data a mark leads to the list, and one line says so', async ({ page }) => {
	await page.route('**/ukraine-day-four.json', (route) => route.abort('internetdisconnected'));
	await page.goto(story);
	await expect(findMap(page)).toHaveAttribute('data-phase', 'still');
	await drawnLink(page, 'kharkiv').locator('.hit').click();
	await expect(page).toHaveURL(/#kharkiv$/);
	await expect(page.locator('section#kharkiv')).toBeInViewport();
	await expect(page.getByText(cut)).toHaveCount(1);
	await expect(popup(page)).toHaveCount(0);
});

test('beside the counts, a mark then leads to the page with the list', async ({ page }) => {
	await page.route('**/ukraine-day-four.json', (route) => route.abort('internetdisconnected'));
	await page.goto(`${story}crossings/`);
	await expect(findMap(page)).toHaveAttribute('data-phase', 'still');
	await drawnLink(page, 'kharkiv').locator('.hit').click();
	await expect(page).toHaveURL(/\/ukraine-day-four\/#kharkiv$/);
	await expect(page.locator('section#kharkiv')).toBeInViewport();
});

test('data that comes at the second attempt opens the place', async ({ page }) => {
	let attempts = 0;
	await page.route('**/ukraine-day-four.json', (route) =>
		attempts++ === 0 ? route.abort('internetdisconnected') : route.continue(),
	);
	await page.goto(story);
	await expect(findMap(page)).toHaveAttribute('data-phase', 'still');
	await expect.poll(() => attempts).toBe(1);
	await drawnLink(page, 'kharkiv').locator('.hit').click();
	await expect(popup(page).getByRole('heading', { level: 2 })).toHaveText('Kharkiv');
	await expect(page.getByText(cut)).toHaveCount(0);
});

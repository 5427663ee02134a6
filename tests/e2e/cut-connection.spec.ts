/** The network is cut once the page has loaded: MapLibre never comes, and a reader misses no report for it. */
import type { Page } from '@playwright/test';
import {
	clickPlace,
	expectReports,
	findMap,
	places,
	popup,
	projectPlace,
	waitForMap,
	waitForStill,
} from './map-page';
import { holdMapLibre } from './maplibre-file';
import { expect, test } from './watched-page';

const story = './ukraine-day-four/';
const crossings = {
	'the crossings': `${story}crossings/`,
	'their embed': './embed/ukraine-day-four/crossings/',
};
const unloaded = 'What moves and zooms the map could not be loaded; use it again to try again.';
const elsewhere = 'The reports could not be loaded; each place leads to the page that has them.';

test.use({ provoked: /ERR_INTERNET_DISCONNECTED|ERR_FAILED|status of 503/ });

async function expectAllToOpen(page: Page): Promise<void> {
	for (const { id, properties } of places) {
		// A far place's mark is a link at the edge; the others are under the pointer in the drawing.
		const { x, y } = await projectPlace(page, id);
		await page.mouse.click(x, y);
		await expectReports(popup(page), properties);
		await page.keyboard.press('Escape');
		await expect(popup(page)).toHaveCount(0);
	}
}

test('every place still opens, and one line says what the map cannot do', async ({ page, context }) => {
	await page.goto(story, { waitUntil: 'networkidle' });
	await waitForStill(page);
	await context.setOffline(true);
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await expect(page.getByText(unloaded)).toHaveCount(1);
	expect(await page.locator('.map').evaluate((map) => getComputedStyle(map).backgroundColor)).not.toBe(
		'rgba(0, 0, 0, 0)',
	);
	await expectAllToOpen(page);
	await expect(page.getByText(unloaded)).toHaveCount(1);
	// It hides nothing of the map.
	const [map, line] = [await findMap(page).boundingBox(), await page.getByText(unloaded).boundingBox()];
	expect(line!.y).toBeGreaterThanOrEqual(map!.y + map!.height - 1);
	await expect(findMap(page)).toHaveAttribute('data-phase', 'still');
});

for (const [name, address] of Object.entries(crossings)) {
	test(`every place of ${name} still opens`, async ({ page, context }) => {
		await page.goto(address, { waitUntil: 'networkidle' });
		await waitForStill(page);
		await context.setOffline(true);
		await expectAllToOpen(page);
		await expect(page.getByText('The reports could not be loaded')).toHaveCount(0);
	});

	test(`a place of ${name} whose reports cannot be had leads to them, and opens once they can`, async ({
		page,
	}) => {
		const list = new URL('..', new URL(address, 'http://site')).pathname;
		const isList = ({ pathname }: URL) => pathname === list;
		await page.route(isList, (route) => route.abort('internetdisconnected'));
		await page.goto(address, { waitUntil: 'networkidle' });
		await waitForStill(page);
		await clickPlace(page, 'kharkiv');
		await expect(popup(page).getByRole('heading', { level: 2 })).toBeFocused();
		await expect(popup(page).getByRole('heading', { level: 2 })).toHaveText('Kharkiv');
		const link = popup(page).getByRole('link', { name: 'What was reported here' });
		await expect(link).toHaveAttribute('href', /\/ukraine-day-four\/#kharkiv$|^\.\.\/#kharkiv$/);
		await expect(page.getByText(elsewhere)).toHaveCount(1);
		await page.unroute(isList);
		await clickPlace(page, 'kharkiv');
		await expectReports(popup(page), places.find(({ id }) => id === 'kharkiv')!.properties);
		await expect(link).toHaveCount(0);
		await expect(page.getByText(elsewhere)).toHaveCount(0);
	});
}

test('the link of a place whose reports could not be had leads to them', async ({ page }) => {
	let isCut = true;
	await page.route(
		({ pathname }) => pathname === '/ukraine-day-four/',
		(route) => (isCut ? route.abort('internetdisconnected') : route.continue()),
	);
	await page.goto(`${story}crossings/#kharkiv`);
	await waitForStill(page);
	const link = popup(page).getByRole('link', { name: 'What was reported here' });
	// Once the reports were asked for in vain.
	await expect(link).toBeVisible();
	isCut = false;
	await link.click();
	await expect(page).toHaveURL(/\/ukraine-day-four\/#kharkiv$/);
	await expect(popup(page).getByRole('heading', { level: 2 })).toHaveText('Kharkiv');
});

test('of a list in several pages, those that are not this one are fetched ahead', async ({
	page,
	context,
	request,
}) => {
	const written = await (await request.get(story)).text();
	await page.route('**/ukraine-day-four.json', async (route) => {
		const data = (await (await route.fetch()).json()) as { pages: unknown };
		await route.fulfill({ json: { ...data, pages: places.map((_, i) => (i < 3 ? 1 : 2)) } });
	});
	const asked: string[] = [];
	await page.route('**/list/*/', (route) => {
		asked.push(new URL(route.request().url()).pathname);
		return route.fulfill({ body: written, contentType: 'text/html' });
	});
	await page.goto(`${story}crossings/`, { waitUntil: 'networkidle' });
	await waitForStill(page);
	expect(asked).toEqual(['/ukraine-day-four/list/2/']);
	await context.setOffline(true);
	await expectAllToOpen(page);
});

test('after a second without a connection the map comes when it is used again', async ({ page, context }) => {
	await page.goto(story, { waitUntil: 'networkidle' });
	await waitForStill(page);
	await context.setOffline(true);
	await findMap(page).hover();
	await expect(page.getByText(unloaded)).toHaveCount(1);
	await context.setOffline(false);
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await expect(findMap(page)).toHaveAttribute('data-phase', 'ready', { timeout: 30_000 });
	await expect(findMap(page).locator('[role="status"]').first()).toHaveText('');
});

const parts = {
	'its script': '**/create-map-*.js',
	'what its script imports': '**/clusters-*.js',
	MapLibre: /maplibre-gl-(?!worker)[^/]*\.js$/,
	'its worker': '**/*-worker-*.js',
	'the base map': '**/basemap/*',
};
for (const [name, address] of Object.entries(parts)) {
	test(`a map that could not come because of ${name} comes at the next attempt`, async ({ page }) => {
		await page.route(address, (route) => route.abort('internetdisconnected'));
		await page.goto(story);
		await waitForStill(page);
		await findMap(page).hover();
		await expect(page.getByText(unloaded)).toHaveCount(1);
		await page.unroute(address);
		await page.getByRole('button', { name: 'Zoom in' }).press('Enter');
		await expect(findMap(page)).toHaveAttribute('data-phase', 'ready', { timeout: 30_000 });
		await expect(page.locator('.maplibregl-canvas')).toHaveCSS('position', 'absolute');
	});
}

test('a map whose script the host could not give for a moment comes at the next attempt', async ({
	page,
}) => {
	await page.route(parts['its script'], (route) => route.fulfill({ status: 503 }));
	await page.goto(story);
	await waitForStill(page);
	await findMap(page).hover();
	await expect(page.getByText(unloaded)).toHaveCount(1);
	await page.unroute(parts['its script']);
	await page.getByRole('button', { name: 'Zoom in' }).press('Enter');
	await expect(findMap(page)).toHaveAttribute('data-phase', 'ready', { timeout: 30_000 });
});

test('home, pressed while the map is on its way, is where it is then', async ({ page }) => {
	const release = await holdMapLibre(page);
	await page.goto(story);
	await waitForStill(page);
	const before = await projectPlace(page, 'kharkiv');
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await page.getByRole('button', { name: 'Show the whole story' }).click();
	release();
	await expect(findMap(page)).toHaveAttribute('data-phase', 'ready', { timeout: 30_000 });
	await page.waitForTimeout(2000);
	const after = await projectPlace(page, 'kharkiv');
	expect(after.x).toBeCloseTo(before.x, 0);
	expect(after.y).toBeCloseTo(before.y, 0);
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

/** The first paint, which is all that a reader without JavaScript gets. */
import type { Locator } from '@playwright/test';
import { drawnLink, farPlaces, findMap, places } from './map-page';
import { expect, test } from './watched-page';

const story = './ukraine-day-four/';
const embed = './embed/ukraine-day-four/';
const views = [
	{ address: story, viewport: { width: 1280, height: 800 } },
	{ address: story, viewport: { width: 390, height: 844 } },
	{ address: `${story}crossings/`, viewport: { width: 1280, height: 800 } },
	{ address: embed, viewport: { width: 640, height: 480 } },
	{ address: embed, viewport: { width: 280, height: 320 } },
];

/** Whether a press somewhere on the link hits it, and not what lies over it. */
async function isReached(link: Locator): Promise<boolean> {
	return link.evaluate((drawn) => {
		const { x, y, width, height } = drawn.getBoundingClientRect();
		const steps = Array.from({ length: 15 }, (_, i) => (i + 0.5) / 15);
		const hits = (right: number, down: number) =>
			drawn.contains(document.elementFromPoint(x + width * right, y + height * down));
		return steps.some((right) => steps.some((down) => hits(right, down)));
	});
}

// The browser refuses the scripts that the page names, and says that a policy did.
test.use({ javaScriptEnabled: false, provoked: /\.js csp$/ });

for (const { address, viewport } of views) {
	test(`${address} at ${viewport.width}×${viewport.height} shows every place as a link on its map`, async ({
		page,
	}) => {
		await page.setViewportSize(viewport);
		await page.goto(address);
		const map = findMap(page);
		await expect(map).toHaveAttribute('data-phase', 'written');
		expect(places.length).toBeGreaterThan(12);
		const frame = await map.boundingBox();
		const said = await page.getByText('Without scripts the map stands still').boundingBox();
		const isUnder = said!.y >= frame!.y + frame!.height - 1;
		// A low map keeps its height.
		expect(isUnder, 'what it says hides nothing').toBe(viewport.height > 416);
		for (const { id, properties } of places) {
			const link = drawnLink(page, id);
			await expect(link, id).toHaveCount(1);
			const label = await link.getAttribute('aria-label');
			expect(label).toContain(properties.name);
			expect(label?.endsWith('off the map')).toBe(farPlaces.includes(id));
			expect(await isReached(link), `${id} is reached`).toBe(true);
			const box = await link.boundingBox();
			const middle = { x: box!.x + box!.width / 2, y: box!.y + box!.height / 2 };
			expect(middle.x).toBeGreaterThan(frame!.x);
			expect(middle.x).toBeLessThan(frame!.x + frame!.width);
			expect(middle.y).toBeGreaterThan(frame!.y);
			expect(middle.y).toBeLessThan(frame!.y + frame!.height);
		}
		await expect(map.getByText('Without scripts the map stands still')).toBeVisible();
		await expect(map.getByRole('status')).toBeHidden();
		await expect(map.getByRole('button')).toHaveCount(0);
	});
}

test('a click on a mark leads to its reports', async ({ page }) => {
	await page.goto(story);
	await drawnLink(page, 'kharkiv').locator('.hit').click();
	await expect(page).toHaveURL(/ukraine-day-four\/#kharkiv$/);
	await expect(page.locator('section#kharkiv')).toBeInViewport();
});

test('a click on the name of a place leads to its reports', async ({ page }) => {
	await page.goto(story);
	await drawnLink(page, 'medyka-shehyni').getByText('Medyka–Shehyni').click();
	await expect(page.locator('section#medyka-shehyni')).toBeInViewport();
});

test('a mark at the edge leads to its reports', async ({ page }) => {
	await page.goto(story);
	await drawnLink(page, 'new-york').click();
	await expect(page.locator('section#new-york')).toBeInViewport();
});

test('beside the counts a mark leads to the list of reports, on its own page', async ({ page }) => {
	await page.goto(`${story}crossings/`);
	await drawnLink(page, 'kharkiv').locator('.hit').click();
	await expect(page).toHaveURL(/\/ukraine-day-four\/#kharkiv$/);
	await expect(page.locator('section#kharkiv')).toBeInViewport();
});

test('in the embed a mark opens the list at its reports', async ({ page }) => {
	await page.setViewportSize({ width: 640, height: 480 });
	await page.goto(embed);
	await drawnLink(page, 'kharkiv').locator('.hit').click();
	await expect(page.locator('section#kharkiv')).toBeInViewport();
});

test('the keyboard reaches the marks in the drawing', async ({ page }) => {
	await page.goto(story);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	const focused = findMap(page).locator('a:focus');
	await expect(focused).toHaveCount(1);
	await expect(focused.locator('.ring').first()).toHaveCSS('visibility', 'visible');
	const id = (await focused.getAttribute('href'))?.replace('#', '');
	await page.keyboard.press('Enter');
	await expect(page.locator(`section[id="${String(id)}"]`)).toBeInViewport();
});

test('every report is on the page, every place has its fragment, and nothing waits for a map', async ({
	page,
}) => {
	await page.goto(story);
	for (const { id, properties } of places) {
		await expect(page.locator(`section[id="${id}"]`)).toBeVisible();
		for (const report of properties.reports) {
			const article = page.locator(`article[id="${report.id}"]`);
			await expect(article).toContainText(report.headline);
			await expect(article).toContainText(report.text);
			await expect(article).toContainText(report.attribution);
		}
	}
	await expect(page.getByRole('searchbox')).toBeHidden();
	await page.goto(`${story}#kharkiv`);
	await expect(page.locator('section#kharkiv')).toBeInViewport();
});

test('the embed’s list opens', async ({ page }) => {
	await page.goto(embed);
	await page.getByText('List of 42 reports').click();
	await expect(page.locator('section#kyiv')).toBeVisible();
});

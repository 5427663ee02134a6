/** The story's data, which a page fetches for its map, cannot be had: the list is the page's own, and every mark leads to it. */
import type { Route } from '@playwright/test';
import { drawnLink, findMap, popup } from './map-page';
import { expect, test } from './watched-page';

const story = './ukraine-day-four/';
const data = '**/ukraine-day-four.json';
const cut = 'The reports could not be loaded for the map; they are all in the list.';

test.use({ provoked: /ERR_INTERNET_DISCONNECTED/ });

const refuse = (route: Route) => route.abort('internetdisconnected');

test('without the story’s data a mark leads to the list, and one line says so', async ({ page }) => {
	await page.route(data, refuse);
	await page.goto(story);
	await expect(findMap(page)).toHaveAttribute('data-phase', 'still');
	await drawnLink(page, 'kharkiv').locator('.hit').click();
	await expect(page).toHaveURL(/#kharkiv$/);
	await expect(page.locator('section#kharkiv')).toBeInViewport();
	await expect(page.getByText(cut)).toHaveCount(1);
	await expect(popup(page)).toHaveCount(0);
});

test('beside the counts, a mark then leads to the page with the list', async ({ page }) => {
	await page.route(data, refuse);
	await page.goto(`${story}crossings/`);
	await expect(findMap(page)).toHaveAttribute('data-phase', 'still');
	await drawnLink(page, 'kharkiv').locator('.hit').click();
	await expect(page).toHaveURL(/\/ukraine-day-four\/#kharkiv$/);
	await expect(page.locator('section#kharkiv')).toBeInViewport();
});

test('without the story’s data a search leaves the list whole, until it has come', async ({ page }) => {
	await page.route(data, refuse);
	await page.goto(story);
	await expect(findMap(page)).toHaveAttribute('data-phase', 'still');
	const field = page.getByRole('searchbox');
	await field.fill('Kyi');
	await expect(page.getByText(cut)).toHaveCount(1);
	await expect(page.getByText('By any name listed for it')).toBeVisible();
	for (const id of ['kyiv', 'kharkiv', 'statuses']) await expect(page.locator(`section#${id}`)).toBeVisible();
	await page.unroute(data);
	await field.press('v');
	await expect(page.locator('section#kharkiv')).toBeHidden();
	await expect(page.locator('section#kyiv')).toBeVisible();
});

test('data that comes at the second attempt opens the place', async ({ page }) => {
	let attempts = 0;
	await page.route(data, (route) =>
		attempts++ === 0 ? route.abort('internetdisconnected') : route.continue(),
	);
	await page.goto(story);
	await expect(findMap(page)).toHaveAttribute('data-phase', 'still');
	await expect.poll(() => attempts).toBe(1);
	await drawnLink(page, 'kharkiv').locator('.hit').click();
	await expect(popup(page).getByRole('heading', { level: 2 })).toHaveText('Kharkiv');
	await expect(page.getByText(cut)).toHaveCount(0);
});

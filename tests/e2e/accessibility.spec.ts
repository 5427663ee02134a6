/** axe finds nothing: on any page, before any script, on the drawing and on the moving map, in either theme. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { contrast } from '../contrast';
import { openDialog } from './embed-dialog-page';
import { findMap, popup, waitForMap, waitForStill } from './map-page';
import { expect, test } from './watched-page';

const story = './ukraine-day-four/';
const embed = './embed/ukraine-day-four/';
const maps: Record<string, string> = {
	'a story': story,
	'a story with a place open': `${story}#kharkiv`,
	'the crossings': `${story}crossings/`,
	'the crossings with a place open': `${story}crossings/#romania`,
	'the embed': embed,
	'the embed with a place open': `${embed}#kharkiv`,
};

async function expectAccessible(page: Page, without: string[] = []): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).disableRules(without).analyze();
	expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
}

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(colorScheme, () => {
		test.use({ colorScheme });

		for (const [name, address] of Object.entries(maps)) {
			test(`${name} breaks no rule of axe, standing still and moving`, async ({ page }) => {
				if (address.startsWith(embed)) await page.setViewportSize({ width: 640, height: 480 });
				await page.goto(address);
				await waitForStill(page);
				if (address.includes('#')) await expect(popup(page)).toBeVisible();
				await expectAccessible(page);
				await waitForMap(page);
				await expectAccessible(page);
			});
		}

		for (const [name, address] of Object.entries(maps)) {
			if (address.includes('#')) continue;
			test(`${name} breaks no rule of axe before its scripts have come`, async ({ page }) => {
				await page.route('**/*.js', (route) => route.abort('aborted'));
				await page.goto(address);
				await expect(findMap(page)).toHaveAttribute('data-phase', 'written');
				await expectAccessible(page);
			});
		}

		test('every field of a form stands out from the page', async ({ page }) => {
			await openDialog(page);
			const fields = page.locator('#find, dialog :is(select, textarea, input:not([type="checkbox"]))');
			const colors = await fields.evaluateAll((all) => {
				const read = (color: string) => (color.match(/\d+/g) ?? []).map(Number);
				return all.map((field) => {
					const { borderBottomColor, borderBottomWidth } = getComputedStyle(field);
					return {
						field: field.getAttribute('name') ?? field.id,
						width: borderBottomWidth,
						line: read(borderBottomColor),
						paper: read(getComputedStyle(document.body).backgroundColor),
					};
				});
			});
			expect(colors.map(({ field }) => field)).toEqual(expect.arrayContaining(['find', 'width', 'iframe']));
			for (const { field, width, line, paper } of colors) {
				expect.soft(width, field).toBe('1px');
				expect.soft(contrast(line, paper), field).toBeGreaterThanOrEqual(3);
			}
		});

		test('the list of stories breaks no rule of axe', async ({ page }) => {
			await page.goto('./');
			await expectAccessible(page);
		});

		test('the page for what is not found breaks no rule of axe', async ({ page }) => {
			await page.goto('./404.html');
			// That page has the browser's own colours, and axe takes the dark ones to be on white.
			await expectAccessible(page, colorScheme === 'dark' ? ['color-contrast'] : []);
		});
	});
}

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	for (const phase of ['still', 'ready'] as const) {
		test(`a story breaks no rule of axe while its map is ${phase}, with a place open and closed`, async ({
			page,
		}) => {
			await page.goto(story);
			await (phase === 'still' ? waitForStill(page) : waitForMap(page));
			await expectAccessible(page);
			await page.evaluate(() => (location.hash = 'kharkiv'));
			await expect(popup(page)).toBeVisible();
			await expectAccessible(page);
		});
	}
});

test('a story has a few landmarks, and not one for each of its places', async ({ page }) => {
	await page.goto(story);
	await waitForStill(page);
	await expect(page.getByRole('main')).toHaveCount(1);
	await expect(page.getByRole('region')).toHaveCount(5);
	await expect(page.getByRole('heading', { level: 3, name: 'Kharkiv' })).toHaveCount(1);
});

test('what is copied again is said again', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-write']);
	await page.goto(`${story}#kharkiv`);
	await waitForStill(page);
	const status = popup(page).getByRole('status');
	await popup(page).getByRole('button', { name: 'Copy link' }).press('Enter');
	await expect(status).toHaveText('Link copied');
	await status.evaluate((element) => {
		const said: string[] = [];
		new MutationObserver(() => said.push(element.textContent.trim())).observe(element, {
			characterData: true,
			childList: true,
			subtree: true,
		});
		Object.assign(window, { said });
	});
	await popup(page).getByRole('button', { name: 'Copy link' }).press('Enter');
	await expect
		.poll(() => page.evaluate(() => (window as unknown as { said: string[] }).said))
		.toEqual(['', 'Link copied']);
});

test('what every page says of its language holds for its names too', async ({ page }) => {
	await page.goto(story);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	const named = page.locator('main [lang]');
	expect(await named.count()).toBeGreaterThan(0);
	for (const name of await named.all()) expect(await name.getAttribute('lang')).toMatch(/^[a-z]{2,3}(-|$)/);
});

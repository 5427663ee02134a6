/** What a reader must hit is large enough, for a mouse and for a finger. */
import type { Page } from '@playwright/test';
import { drawnLink, findMap, nearPlaces, popup, projectPlace, waitForStill } from './map-page';
import { measureTarget } from './press-target';
import { expect, test } from './watched-page';

const story = './ukraine-day-four/';
const embed = './embed/ukraine-day-four/';

/** Every button and mark over the map that is smaller than it may be. A link within a line of text may be any size. */
async function findSmall(page: Page, least: number): Promise<string[]> {
	const small: string[] = [];
	const targets = findMap(page).locator('button, summary, [data-place].edge').filter({ visible: true });
	expect(await targets.count()).toBeGreaterThan(4);
	for (const target of await targets.all()) {
		const { width, height } = await measureTarget(target);
		// Looked at in steps of half a pixel.
		if (Math.min(width, height) >= least - 0.5) continue;
		const name = (await target.getAttribute('aria-label')) ?? (await target.textContent());
		small.push(`${String(name)}: ${width}×${height}`);
	}
	return small;
}

for (const [pointer, least] of [
	['mouse', 24],
	['finger', 44],
] as const) {
	test.describe(`with a ${pointer}`, () => {
		test.use({ hasTouch: pointer === 'finger', isMobile: pointer === 'finger' });

		for (const [address, viewport] of [
			[story, { width: 1280, height: 800 }],
			[story, { width: 390, height: 844 }],
			[embed, { width: 640, height: 480 }],
		] as const) {
			test(`${address} at ${viewport.width}: all that is pressed is ${least} pixels wide and high`, async ({
				page,
			}) => {
				await page.setViewportSize(viewport);
				await page.goto(address);
				await waitForStill(page);
				await page.getByRole('button', { name: 'Move the map', exact: true }).press('Enter');
				await expect(page.getByRole('button', { name: 'Move the map east' })).toBeVisible();
				expect(await findSmall(page, least)).toEqual([]);
				await page.getByRole('button', { name: 'Move the map', exact: true }).press('Enter');
				await page.locator('[data-place="kyiv"]').press('Enter');
				await expect(popup(page)).toBeVisible();
				for (const button of await popup(page).getByRole('button').all()) {
					await button.scrollIntoViewIfNeeded();
					const { width, height } = await measureTarget(button);
					const name = (await button.getAttribute('aria-label')) ?? (await button.textContent());
					expect.soft(Math.min(width, height), String(name)).toBeGreaterThanOrEqual(least - 0.5);
				}
			});
		}
	});
}

test.describe('with a finger, in the list', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

	for (const address of [story, `${story}crossings/`, embed, `${embed}crossings/`]) {
		test(`${address}: all that is pressed is 44 pixels high`, async ({ page }) => {
			await page.goto(address);
			await waitForStill(page);
			const foot = page.locator('.embed > details > summary, .embed > footer > a');
			if (address.startsWith(embed)) await foot.first().press('Enter');
			const targets = page
				.locator(':is(h3, h4, li) > a, article summary, .figure summary')
				.filter({ visible: true })
				.or(foot);
			expect(await targets.count()).toBeGreaterThan(9);
			const heights = await targets.evaluateAll((all) =>
				all.map((target) => ({
					name: target.textContent.trim(),
					height: target.getBoundingClientRect().height,
				})),
			);
			expect(heights.filter(({ height }) => height < 44)).toEqual([]);
		});
	}

	test('a mark at the edge is, before any script', async ({ page }) => {
		await page.route('**/*.js', (route) => route.abort('aborted'));
		await page.goto(story);
		const link = drawnLink(page, 'germany');
		const { height } = await measureTarget(link);
		expect(height).toBeGreaterThanOrEqual(43.5);
	});
});

test('a mark with room around it is 44 pixels wide and high', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto(story);
	await waitForStill(page);
	const middles = await Promise.all(
		nearPlaces.map(async (id) => ({ id, ...(await projectPlace(page, id)) })),
	);
	const alone = middles.filter(({ id, x, y }) =>
		middles.every((other) => other.id === id || Math.hypot(other.x - x, other.y - y) >= 44),
	);
	expect(alone.length).toBeGreaterThan(5);
	for (const { id } of alone) {
		const { width, height } = (await drawnLink(page, id).locator('.hit').boundingBox())!;
		expect(width, id).toBeGreaterThanOrEqual(43.9);
		expect(height, id).toBeGreaterThanOrEqual(43.9);
	}
});

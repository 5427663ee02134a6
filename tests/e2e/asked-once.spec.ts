/** Where MapLibre cannot be fetched, it is asked for once for each thing that a reader does. */
import { findMap, popup, waitForStill } from './map-page';
import { findMapLibre, watchMapLibre } from './maplibre-file';
import { expect, test } from './watched-page';

const story = './ukraine-day-four/';
const unloaded = 'What moves and zooms the map could not be loaded; use it again to try again.';

test.use({ provoked: /ERR_INTERNET_DISCONNECTED|ERR_FAILED/ });

for (const address of [story, `${story}#japan`])
	test(`a far place that is open asks for the map once, until a reader does: ${address}`, async ({
		page,
	}) => {
		const asked = watchMapLibre(page);
		await page.route(`**/${findMapLibre()}`, (route) => route.abort('internetdisconnected'));
		await page.goto(address);
		await waitForStill(page);
		if (address === story) await page.locator('[data-place="japan"]').click();
		await expect(popup(page)).toContainText('Japan');
		await expect(page.getByText(unloaded)).toHaveCount(1);
		const tried = asked.length;
		await page.waitForTimeout(1500);
		expect(asked).toHaveLength(tried);
		await page.unroute(`**/${findMapLibre()}`);
		await page.getByRole('button', { name: 'Zoom in' }).click();
		await expect(findMap(page)).toHaveAttribute('data-phase', 'ready', { timeout: 30_000 });
	});

test.describe('with a finger', () => {
	test.use({ hasTouch: true, isMobile: true });

	test('a tap on a control asks for the map once', async ({ page }) => {
		await page.route(`**/${findMapLibre()}`, (route) => route.abort('internetdisconnected'));
		await page.goto(story);
		const map = await waitForStill(page);
		const tries = await map.evaluateHandle((section) => {
			const phases: (string | undefined)[] = [];
			new MutationObserver(() => phases.push(section.dataset.phase)).observe(section, {
				attributeFilter: ['data-phase'],
			});
			return phases;
		});
		await page.getByRole('button', { name: 'Zoom in' }).tap();
		await expect(page.getByText(unloaded)).toHaveCount(1);
		await page.waitForTimeout(600);
		expect(await tries.jsonValue()).toEqual(['loading', 'still']);
	});
});

import { clickPlace, popup, waitForMap, waitForStill } from './map-page';
import { expect, test } from './watched-page';

test('the counts say who counted, as of when, and what may not be concluded', async ({ page }) => {
	await page.goto('./ukraine-day-four/');
	await page.getByRole('link', { name: 'Border crossings' }).click();
	await expect(page).toHaveURL(/\/ukraine-day-four\/crossings\/$/);
	const panel = page.getByRole('main');
	await expect(panel.getByRole('img')).toHaveCount(3);
	await expect(panel.getByRole('img', { name: 'Poland: over 200,000 Ukrainian refugees' })).toBeVisible();
	await expect(panel.getByRole('img', { name: 'Hungary: about 70,000 people' })).toBeVisible();
	await expect(panel.getByRole('img', { name: 'Romania: over 47,000 Ukrainians' })).toBeVisible();
	await expect(panel).toContainText('368,000 refugees');
	await expect(panel).toContainText('Claimed by the UN Refugee Agency');
	await expect(panel).toContainText('over 24,000 Ukrainians');
	await expect(panel).toContainText('We do not calculate a remainder');
	await expect(panel).toContainText('over 4,000 people per hour');
	await expect(panel).toContainText('up to 30 hours');
});

test('a popup looks as it does on the page of reports', async ({ page }) => {
	const looks: string[][] = [];
	for (const path of ['', 'crossings/']) {
		await page.goto(`./ukraine-day-four/${path}#medyka-shehyni`);
		await expect(popup(page)).toContainText('From Shehyni (Ukraine)');
		looks.push(
			await popup(page).evaluate((dialog) =>
				[...dialog.querySelectorAll('.reports *')].map((element) => {
					const { color, fontFamily, fontSize, fontWeight, textWrap } = getComputedStyle(element);
					return [element.tagName, color, fontFamily, fontSize, fontWeight, textWrap].join(' ');
				}),
			),
		);
	}
	expect(looks[1]).toEqual(looks[0]);
});

test('a long name covers no bar, and all bars keep to one scale', async ({ page }) => {
	await page.goto('./ukraine-day-four/crossings/');
	const names = page.getByRole('main').getByRole('listitem').getByRole('heading', { level: 4 });
	const link = names.first().getByRole('link');
	await link.evaluate((element) => (element.textContent = 'Zentralafrikanische Republik'));
	const { x, width } = (await link.boundingBox())!;
	const bars = await page
		.locator('svg.bar')
		.evaluateAll((all) => all.map((bar) => bar.getBoundingClientRect()).map(({ x, width }) => [x, width]));
	expect(bars.length).toBeGreaterThan(2);
	for (const bar of bars) expect(bar).toEqual(bars[0]);
	expect(x + width).toBeLessThan(bars[0]![0]!);
});

test('the table has the chart’s numbers', async ({ page }) => {
	await page.goto('./ukraine-day-four/crossings/');
	const table = page.getByRole('table', { name: 'The same numbers as a table' });
	const romania = table.getByRole('row').filter({ hasText: 'Romania' });
	await expect(romania).toHaveCount(3);
	await expect(romania.nth(0)).toContainText('over 47,000 Ukrainians');
	await expect(romania.nth(0)).toContainText('27 Feb 2022, 00:00 in Bucharest (26 Feb 2022, 22:00 UTC)');
	await expect(romania.nth(1)).toContainText('almost 23,000 Ukrainians');
	await expect(romania.nth(2)).toContainText('Calculated');
	await expect(table.getByRole('row').filter({ hasText: 'Hungary' })).toContainText('the Hungarian police');
});

test('a calculated number says from what, and why it may be wrong', async ({ page }) => {
	await page.goto('./ukraine-day-four/crossings/');
	const romania = page.getByRole('listitem').filter({ hasText: 'over 24,000 Ukrainians' });
	await romania.getByText('Calculated', { exact: true }).click();
	await expect(romania).toContainText(
		'Calculated from: over 47,000 Ukrainians came from Ukraine (Dan Carbunaru',
	);
	await expect(romania).toContainText('Why it may be wrong');
});

test('places open beside the counts and beside the reports, each on its own page', async ({ page }) => {
	await page.goto('./ukraine-day-four/crossings/');
	await waitForMap(page);
	await clickPlace(page, 'medyka-shehyni');
	await expect(popup(page)).toContainText('up to 30 hours');
	await page.keyboard.press('Escape');
	await page.getByRole('link', { name: 'Reports', exact: true }).click();
	await expect(page.getByRole('searchbox')).toBeVisible();
	await waitForStill(page);
	await clickPlace(page, 'medyka-shehyni');
	await expect(popup(page)).toContainText('up to 30 hours');
});

test('the crossings are reached from a place that has a part in them', async ({ page }) => {
	await page.goto('./ukraine-day-four/');
	await waitForMap(page);
	await clickPlace(page, 'kharkiv');
	await expect(popup(page)).toContainText('Kharkiv');
	await expect(popup(page).getByRole('link', { name: 'Compare the border crossings' })).toHaveCount(0);
	await clickPlace(page, 'poland');
	await popup(page).getByRole('link', { name: 'Compare the border crossings' }).click();
	await expect(page).toHaveURL(/\/crossings\/$/);
	await expect(page.getByRole('heading', { name: 'Who has left Ukraine' })).toBeVisible();
	await expect(popup(page)).toHaveCount(0);
});

test.describe('without the story’s data', () => {
	test.use({ provoked: /503|404/ });

	test('a place beside the counts leads to the page that has its reports', async ({ page }) => {
		await page.route('**/ukraine-day-four.json', (route) => route.fulfill({ status: 503 }));
		await page.goto('./ukraine-day-four/crossings/');
		await expect(page.locator('section[data-phase]')).toHaveAttribute('data-phase', 'still');
		const link = page.getByRole('main').locator('a[data-opens="poland"]').first();
		// As it is where the list has more pages.
		await link.evaluate((element) => {
			element.setAttribute('href', element.getAttribute('href')!.replace('#', 'list/2/#'));
		});
		await link.click();
		await expect(page).toHaveURL(/\/ukraine-day-four\/list\/2\/#poland$/);
	});
});

/** Nothing on a page moves while it becomes what it is. */
import { findMap, popup, waitForMap } from './map-page';
import { watchShifts } from './shifting-page';
import { expect, test } from './watched-page';

const visits = [
	{ address: './ukraine-day-four/', viewport: { width: 1280, height: 800 } },
	{ address: './ukraine-day-four/', viewport: { width: 390, height: 844 } },
	{ address: './ukraine-day-four/crossings/', viewport: { width: 1280, height: 800 } },
	{ address: './ukraine-day-four/#kharkiv', viewport: { width: 1280, height: 800 } },
	{ address: './embed/ukraine-day-four/', viewport: { width: 640, height: 480 } },
	{ address: './embed/ukraine-day-four/', viewport: { width: 280, height: 320 } },
	{ address: './embed/ukraine-day-four/?panel=1&theme=dark', viewport: { width: 800, height: 560 } },
	{ address: './embed/ukraine-day-four/?panel=1', viewport: { width: 390, height: 920 } },
];
for (const { address, viewport } of visits) {
	test(`${address} at ${viewport.width}×${viewport.height} does not shift until MapLibre is there`, async ({
		page,
	}) => {
		await page.setViewportSize(viewport);
		const readShifts = await watchShifts(page);
		await page.goto(address);
		await waitForMap(page);
		if (address.includes('#')) await expect(popup(page)).toBeVisible();
		await page.waitForTimeout(300);
		expect(await readShifts()).toEqual([]);
	});
}

test('a shift would be seen', async ({ page }) => {
	const readShifts = await watchShifts(page);
	await page.goto('./ukraine-day-four/');
	await waitForMap(page);
	await findMap(page).evaluate(() => {
		document
			.querySelector('main')
			?.prepend(Object.assign(document.createElement('p'), { textContent: 'Late' }));
	});
	await expect.poll(async () => (await readShifts()).length).toBeGreaterThan(0);
});

/** A phone, upright and lying: controls of a finger's size, and a map that is low. */
import { findMap, popup, projectPlace, waitForStill } from './map-page';
import { expect, test } from './watched-page';

const story = './ukraine-day-four/';
const embed = './embed/ukraine-day-four/';

test.use({ hasTouch: true, isMobile: true });

for (const [address, width, height] of [
	[embed, 280, 600],
	[embed, 640, 480],
	[story, 320, 640],
	[story, 390, 844],
	[story, 667, 375],
	[story, 844, 390],
	[story, 1024, 768],
] as const)
	test(`${address} at ${width} × ${height}: the controls hide nothing of the first view`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height });
		await page.goto(address);
		await waitForStill(page);
		const hidden = await findMap(page).evaluate((map) => {
			const controls = map.querySelector('.zoom')!.getBoundingClientRect();
			const shown = [...map.querySelectorAll('.drawing .framing text, .drawing .ring, .marks .edge')];
			return shown
				.map((element) => ({ name: element.textContent, box: element.getBoundingClientRect() }))
				.filter(({ box }) => box.right > controls.left && box.left < controls.right)
				.filter(({ box }) => box.width > 0 && box.top < controls.bottom - 2 && box.bottom > controls.top)
				.map(({ name }) => name.trim());
		});
		expect(hidden).toEqual([]);
	});

test('a phone that lies shows a report of the open place', async ({ page }) => {
	await page.setViewportSize({ width: 844, height: 390 });
	await page.goto(story);
	await waitForStill(page);
	const { x, y } = await projectPlace(page, 'kharkiv');
	await page.touchscreen.tap(x, y);
	await expect(popup(page).getByRole('article').first().getByRole('heading')).toBeInViewport({ ratio: 1 });
});

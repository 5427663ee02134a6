/** What a reader sets takes nothing away: larger text, forced colours, no motion. */
import { contrast } from '../contrast';
import { farPlaces, findMap, projectPlace, waitForMap, waitForStill } from './map-page';
import { readPicture } from './pixels';
import { measureTarget } from './press-target';
import { expect, test } from './watched-page';

const story = './ukraine-day-four/';
const embed = './embed/ukraine-day-four/';

for (const [address, viewport] of [
	[story, { width: 1280, height: 800 }],
	[story, { width: 320, height: 640 }],
	[`${story}crossings/`, { width: 320, height: 640 }],
	[`${story}crossings/`, { width: 390, height: 844 }],
	[embed, { width: 640, height: 480 }],
] as const) {
	test(`${address} at ${viewport.width}: with text of 200 % no control is lost`, async ({ page }) => {
		await page.setViewportSize(viewport);
		await page.goto(address);
		await waitForStill(page);
		await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
		const map = (await findMap(page).boundingBox())!;
		const controls = findMap(page).locator('button, summary, [data-place].edge').filter({ visible: true });
		expect(await controls.count()).toBeGreaterThan(6);
		for (const control of await controls.all()) {
			const name = (await control.getAttribute('aria-label')) ?? (await control.textContent()) ?? '';
			const { x, y, width, height } = (await control.boundingBox())!;
			expect.soft(x >= map.x && x + width <= map.x + map.width + 0.5, `${name} is inside`).toBe(true);
			expect.soft(y >= map.y && y + height <= map.y + map.height + 0.5, `${name} is inside`).toBe(true);
			const target = await measureTarget(control);
			expect.soft(Math.min(target.width, target.height), `${name} is not covered`).toBeGreaterThanOrEqual(24);
		}
		const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(overflow).toBe(0);
	});
}

for (const width of [1280, 390, 320])
	test(`at ${width} pixels with text of 200 % each far place has one mark at the edge`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		await page.goto(story);
		await waitForStill(page);
		await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
		await expect(findMap(page).locator('.story-drawing.edges a').filter({ visible: true })).toHaveCount(0);
		for (const id of farPlaces)
			await expect(page.locator(`[data-place="${id}"]`)).toHaveAccessibleName(/off the map/);
	});

test('with text of 200 % no page is wider than its window, and no word of a kicker is broken', async ({
	page,
}) => {
	for (const address of ['./', story]) {
		for (const width of [320, 390]) {
			await page.setViewportSize({ width, height: 844 });
			await page.goto(address);
			await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
			expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
			const broken = await page.evaluate(() =>
				[...document.querySelectorAll('.kicker')].flatMap((kicker) => {
					const text = kicker.firstChild as Text;
					const words = [...text.data.matchAll(/[\p{L}\d]+/gu)];
					return words.flatMap(({ 0: word, index }) => {
						const range = document.createRange();
						range.setStart(text, index);
						range.setEnd(text, index + word.length);
						return range.getClientRects().length > 1 ? [word] : [];
					});
				}),
			);
			expect(broken).toEqual([]);
		}
	}
});

for (const [width, size] of [
	[1280, '200%'],
	[390, '200%'],
	[320, '200%'],
	[320, '100%'],
] as const) {
	test(`at ${width} pixels with text of ${size} the line of credits is whole, and not over the legend`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 800 });
		await page.goto(story);
		await waitForStill(page);
		await page.evaluate((size) => (document.documentElement.style.fontSize = size), size);
		const credits = findMap(page).getByText('Natural Earth');
		expect(await credits.evaluate((line) => line.scrollWidth - line.clientWidth)).toBe(0);
		const legend = findMap(page).locator('summary');
		const [line, button] = [(await credits.boundingBox())!, (await legend.boundingBox())!];
		expect(line.x >= button.x + button.width || line.y >= button.y + button.height).toBe(true);
	});
}

for (const colorScheme of ['light', 'dark'] as const) {
	test(`with forced ${colorScheme} colours marks and bars stand out from what is around them`, async ({
		page,
	}) => {
		await page.emulateMedia({ forcedColors: 'active', colorScheme });
		await page.goto(`${story}crossings/`);
		await waitForStill(page);
		const picture = readPicture(await page.screenshot());
		const pixelAt = (x: number, y: number) => {
			const at = (Math.round(y) * picture.width + Math.round(x)) * 4;
			return [...picture.pixels.subarray(at, at + 3)];
		};
		const mark = await projectPlace(page, 'kharkiv');
		expect(contrast(pixelAt(mark.x, mark.y), pixelAt(mark.x - 18, mark.y + 18))).toBeGreaterThan(3);
		const bar = page.locator('svg.bar').first();
		await bar.scrollIntoViewIfNeeded();
		const shot = readPicture(await bar.screenshot());
		const row = Math.floor(shot.height / 2) * shot.width;
		const colours = Array.from({ length: shot.width }, (_, x) => [
			...shot.pixels.subarray((row + x) * 4, (row + x) * 4 + 3),
		]);
		const paper = pixelAt(3, 3);
		expect(Math.max(...colours.map((colour) => contrast(colour, paper)))).toBeGreaterThan(3);
	});
}

test('a reader who wants no motion has the zoom at once', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto(story);
	await waitForMap(page);
	const steps = await page.evaluate(() => {
		const measure = () => {
			const [a, b] = ['kyiv', 'kharkiv'].map((id) =>
				document.querySelector(`[data-place="${id}"]`)!.getBoundingClientRect(),
			);
			return Math.hypot(a!.x - b!.x, a!.y - b!.y);
		};
		const before = measure();
		document.querySelector<HTMLElement>('section button[aria-label="Zoom in"]')?.click();
		return new Promise<number>((resolve) =>
			requestAnimationFrame(() => requestAnimationFrame(() => resolve(measure() / before))),
		);
	});
	expect(steps).toBeCloseTo(2, 2);
});

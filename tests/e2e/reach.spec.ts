/** What a reader must hit is large enough, and stays in reach with larger text, other colours and no motion. */
import type { Locator, Page } from '@playwright/test';
import { drawnLink, findMap, nearPlaces, popup, projectPlace, waitForMap, waitForStill } from './map-page';
import { readPicture } from './pixels';
import { expect, test } from './watched-page';

const story = './ukraine-day-four/';
const embed = './embed/ukraine-day-four/';

/** How wide and high the part is, around an element's middle, in which a press hits it. */
async function measureTarget(target: Locator): Promise<{ width: number; height: number }> {
	return target.evaluate((element) => {
		const box = element.getBoundingClientRect();
		const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
		const hits = (right: number, down: number) =>
			element.contains(document.elementFromPoint(x + right, y + down)) ? 1 : 0;
		const extent = (right: number, down: number) => {
			let length = 0;
			while (length < 100 && hits(right * length, down * length)) length += 0.5;
			return length;
		};
		return { width: extent(1, 0) + extent(-1, 0), height: extent(0, 1) + extent(0, -1) };
	});
}

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

for (const [address, viewport] of [
	[story, { width: 1280, height: 800 }],
	[story, { width: 320, height: 640 }],
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

for (const width of [1280, 390]) {
	test(`at ${width} pixels with text of 200 % the line of credits is whole, and not over the legend`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 800 });
		await page.goto(story);
		await waitForStill(page);
		await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
		const credits = findMap(page).getByText('Natural Earth');
		expect(await credits.evaluate((line) => line.scrollWidth - line.clientWidth)).toBe(0);
		const legend = findMap(page).locator('summary');
		const [line, button] = [(await credits.boundingBox())!, (await legend.boundingBox())!];
		expect(line.x).toBeGreaterThanOrEqual(button.x + button.width);
	});
}

/** Contrast of two pixels of a picture, as WCAG 2.2 has it. */
function contrast(a: number[], b: number[]): number {
	const light = (rgb: number[]) => {
		const [r = 0, g = 0, bl = 0] = rgb.map((value) => {
			const part = value / 255;
			return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
		});
		return 0.2126 * r + 0.7152 * g + 0.0722 * bl;
	};
	const [most, least] = [Math.max(light(a), light(b)), Math.min(light(a), light(b))];
	return (most + 0.05) / (least + 0.05);
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

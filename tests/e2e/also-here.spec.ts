/** What a click finds is the same on the server's drawing and on MapLibre's map: the place, and the others under the click. */
import type { Page } from '@playwright/test';
import type { Point } from './fingers';
import { findMap, nearPlaces, projectPlace, waitForMap, waitForStill } from './map-page';
import { holdMapLibre } from './maplibre-file';
import { expect, test } from './watched-page';

const story = './ukraine-day-four/';

/** Clicks, reads the open place and the others that the popup offers, and goes back to the first view; none without a popup. */
async function readClick(page: Page, { x, y }: Point): Promise<string[]> {
	await page.mouse.click(x, y);
	return page.evaluate(async () => {
		const section = document.querySelector('section[data-phase]')!;
		const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
		// What a click opens is there in its frame.
		await frame();
		const popup = section.querySelector('[role="dialog"]:not([hidden])');
		const others = [...(popup?.querySelectorAll('p') ?? [])].find((p) =>
			p.textContent.includes('Also here:'),
		);
		const named = [...(popup?.querySelectorAll('h2') ?? []), ...(others?.querySelectorAll('button') ?? [])];
		const names = named.map(({ textContent }) => textContent.trim());
		dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
		if (section.getAttribute('data-phase') === 'ready')
			section.querySelector<HTMLElement>('button[aria-label="Show the whole story"]')!.click();
		await frame();
		return names;
	});
}

/** A point on or beside every mark that only the map itself lies under. */
async function findPoints(page: Page): Promise<Point[]> {
	const steps: [number, number][] = [
		[0, 0],
		[14, 3],
		[-5, -15],
		[-12, 11],
		[30, -26],
	];
	const points: Point[] = [];
	for (const [i, id] of nearPlaces.entries()) {
		const { x, y } = await projectPlace(page, id);
		const [right, down] = steps[i % steps.length]!;
		points.push({ x: Math.round(x + right), y: Math.round(y + down) });
	}
	const isOnMap = await page.evaluate(
		(all) =>
			all
				.map(({ x, y }) => document.elementFromPoint(x, y)?.closest('.drawing, .canvas, section') ?? null)
				.map((element) => element?.matches('.drawing, .canvas') === true),
		points,
	);
	return points.filter((_, i) => isOnMap[i]);
}

for (const address of [story, `${story}crossings/`]) {
	test(`${address}: a click finds the same places before MapLibre is there and after`, async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		const release = await holdMapLibre(page);
		await page.goto(address);
		await waitForStill(page);
		const points = await findPoints(page);
		expect(points.length).toBeGreaterThan(8);
		const before: string[][] = [];
		for (const point of points) before.push(await readClick(page, point));
		await expect(findMap(page)).toHaveAttribute('data-phase', 'loading');
		release();
		await waitForMap(page);
		const unlike: unknown[] = [];
		for (const [i, point] of points.entries()) {
			const after = await readClick(page, point);
			if (after.join() !== before[i]!.join()) unlike.push({ ...point, before: before[i], after });
		}
		expect(unlike).toEqual([]);
		expect(before.filter((names) => names.length > 1).length).toBeGreaterThan(2);
	});
}

test('on the drawing a place that covers another leads to it', async ({ page }) => {
	await holdMapLibre(page);
	await page.goto(story);
	await waitForStill(page);
	const kyiv = await projectPlace(page, 'kyiv');
	expect((await readClick(page, kyiv)).slice(0, 2)).toEqual(['Kyiv', 'Outskirts of Kyiv']);
});

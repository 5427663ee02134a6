/** MapLibre draws over the server's drawing what that has drawn, at the same pixel. */
import type { Page } from '@playwright/test';
import { findMap, nearPlaces, places, waitForMap, waitForStill } from './map-page';
import { findShift, readPicture, type Box } from './pixels';
import { expect, test } from './watched-page';

const story = './ukraine-day-four/';
const sizes = [
	{ address: story, viewport: { width: 1280, height: 800 } },
	{ address: story, viewport: { width: 1600, height: 1000 } },
	{ address: story, viewport: { width: 1000, height: 700 } },
	{ address: story, viewport: { width: 390, height: 844 } },
	{ address: './embed/ukraine-day-four/', viewport: { width: 640, height: 480 } },
];
/** Those with a middle: along a border, and in the hatching of an area, one pixel looks like the next. */
const marked = places.filter(
	({ id, properties }) => nearPlaces.includes(id) && /city|crossing|country/.test(properties.kind),
);

/** Makes what lies over the map transparent, which is the same before and after and would hide a shift. */
async function uncoverMap(page: Page): Promise<void> {
	await findMap(page).evaluate((map) => {
		for (const cover of map.querySelectorAll<HTMLElement>('[data-covers], [role="status"]'))
			cover.style.opacity = '0';
	});
}

/** Boxes around the middles of the marks, and around the names, by what they show. */
async function findBoxes(page: Page): Promise<Record<string, Box>> {
	const boxes: Record<string, Box> = {};
	for (const { id } of marked) {
		const box = await page.locator(`[data-place="${id}"]`).boundingBox();
		boxes[id] = { x: box!.x + 6, y: box!.y + 6, width: box!.width - 12, height: box!.height - 12 };
	}
	const frame = await findMap(page).boundingBox();
	for (const name of await page.locator('.drawing .framing a text').filter({ visible: true }).all()) {
		const box = await name.boundingBox();
		const isWhole = box!.x >= frame!.x + 3 && box!.x + box!.width <= frame!.x + frame!.width - 3;
		if (isWhole) boxes[`the name ${String(await name.textContent())}`] = box!;
	}
	return boxes;
}

for (const { address, viewport } of sizes) {
	test(`${address} at ${viewport.width}×${viewport.height}: no mark and no name moves by a pixel`, async ({
		page,
	}) => {
		await page.setViewportSize(viewport);
		await page.goto(address);
		await waitForStill(page);
		const boxes = await findBoxes(page);
		expect(Object.keys(boxes).length).toBeGreaterThan(marked.length + 3);
		await uncoverMap(page);
		const still = readPicture(await page.screenshot());
		await waitForMap(page);
		await uncoverMap(page);
		const ready = readPicture(await page.screenshot());
		const moved = Object.entries(boxes).map(([name, box]) => ({ name, ...findShift(still, ready, box) }));
		expect(moved.filter(({ x, y }) => Math.abs(x) >= 1 || Math.abs(y) >= 1)).toEqual([]);
		// Where nothing matches, no shift would be seen either.
		expect(moved.filter(({ left, worst }) => left > worst * 0.6)).toEqual([]);
	});
}

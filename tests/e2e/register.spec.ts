/** MapLibre draws over the server's drawing what that has drawn, at the same pixel. */
import type { Page } from '@playwright/test';
import { findMap, nearPlaces, places, waitForMap, waitForStill } from './map-page';
import { difference, findShift, readPicture, type Box, type Picture } from './pixels';
import { expect, test } from './watched-page';

const story = './ukraine-day-four/';
const embed = './embed/ukraine-day-four/';
/** Widths, heights, and how many pixels of the screen make one. In many of them the map has parts of a pixel. */
const sizes: [address: string, width: number, height: number, pixelRatio: number][] = [
	[story, 1280, 800, 1],
	[story, 1600, 1000, 1],
	[story, 1000, 700, 1],
	[story, 390, 844, 1],
	[story, 844, 390, 1],
	[story, 360, 740, 1],
	[story, 360, 740, 2],
	[story, 360, 740, 3],
	[embed, 640, 480, 1],
	[embed, 390, 560, 1],
	[embed, 390, 560, 2],
	[embed, 390, 560, 3],
	[embed, 655, 505, 3],
];
const hatched: [address: string, width: number, height: number][] = [
	[story, 1920, 1080],
	[embed, 640, 360],
];
/** Pixels from one stripe of the hatching to the next. */
const hatchStep = 6;
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

/** The map before and after MapLibre has taken over. */
async function takePictures(page: Page): Promise<{ still: Picture; ready: Picture }> {
	await uncoverMap(page);
	const still = readPicture(await page.screenshot());
	await waitForMap(page);
	await uncoverMap(page);
	return { still, ready: readPicture(await page.screenshot()) };
}

function scaleBox({ x, y, width, height }: Box, by: number): Box {
	return { x: x * by, y: y * by, width: width * by, height: height * by };
}

for (const [address, width, height, pixelRatio] of sizes) {
	test.describe(`${address} at ${width}×${height}, ${pixelRatio} to one`, () => {
		test.use({ viewport: { width, height }, deviceScaleFactor: pixelRatio });

		test('no mark and no name moves by a pixel', async ({ page }) => {
			await page.goto(address);
			await waitForStill(page);
			const boxes = await findBoxes(page);
			expect(Object.keys(boxes).length).toBeGreaterThan(marked.length + 3);
			const { still, ready } = await takePictures(page);
			const moved = Object.entries(boxes).map(([name, box]) => ({
				name,
				...findShift(still, ready, scaleBox(box, pixelRatio)),
			}));
			expect(moved.filter(({ x, y }) => Math.max(Math.abs(x), Math.abs(y)) >= pixelRatio)).toEqual([]);
			// Where nothing matches, no shift would be seen either.
			expect(moved.filter(({ left, worst }) => left > worst * 0.6)).toEqual([]);
		});
	});
}

test('the drawing goes on to the edges of a map as wide as on a phone that lies', async ({ page }) => {
	await page.setViewportSize({ width: 890, height: 390 });
	await page.goto(story);
	await waitForStill(page);
	const { x, y, width, height } = (await findMap(page).boundingBox())!;
	const { still, ready } = await takePictures(page);
	for (const left of [x, x + width - 24])
		expect(difference(still, ready, { x: left, y: y + 60, width: 24, height: height - 90 })).toBeLessThan(3);
});

/** Boxes of a map's box that show hatching with its own step, and nothing else. */
function findHatched(picture: Picture, map: Box): Box[] {
	const found: Box[] = [];
	for (let y = map.y; y < map.y + map.height - hatchStep; y += hatchStep / 2) {
		for (let x = map.x; x < map.x + map.width - 3 * hatchStep; x += hatchStep / 2) {
			const box = { x, y, width: 2 * hatchStep, height: hatchStep };
			const isHatched = difference(picture, picture, box, hatchStep / 2) > 10;
			if (isHatched && difference(picture, picture, box, hatchStep) < 2) found.push(box);
		}
	}
	return found;
}

for (const [address, width, height] of hatched) {
	test.describe(`${address} at ${width}×${height}`, () => {
		test.use({ viewport: { width, height } });

		test('the stripes of areas keep their size and their place', async ({ page }) => {
			await page.goto(address);
			await waitForStill(page);
			const map = await findMap(page).boundingBox();
			const { still, ready } = await takePictures(page);
			const boxes = findHatched(still, map!);
			expect(boxes.length).toBeGreaterThan(9);
			const same = boxes.filter(
				(box) => difference(still, ready, box) < 0.5 * difference(still, ready, box, hatchStep / 2),
			);
			// MapLibre may have a name where the drawing has none.
			expect(same.length).toBeGreaterThan(boxes.length * 0.8);
		});
	});
}

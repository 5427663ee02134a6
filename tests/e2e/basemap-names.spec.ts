/** Names of the base map: MapLibre leaves them to the drawing at the first view, and has its own elsewhere. */
import type { Page } from '@playwright/test';
import { clickPlace, findMap, popup, projectPlace, waitForMap, waitForStill } from './map-page';
import { difference, readPicture, type Box, type Picture } from './pixels';
import { expect, test } from './watched-page';

const story = './ukraine-day-four/';
const embed = './embed/ukraine-day-four/';
const sizes: [address: string, width: number, height: number][] = [
	[story, 1280, 800],
	[story, 390, 844],
	[story, 844, 390],
	[embed, 640, 480],
	[embed, 900, 600],
];
/** A piece of the picture that is smaller than a name, and the least texture of one with letters in it. */
const block = { width: 24, height: 12 };
const written = 8;

/** Makes what lies over the map transparent, which would hide a name. */
async function uncoverMap(page: Page): Promise<void> {
	await findMap(page).evaluate((map) => {
		for (const cover of map.querySelectorAll<HTMLElement>('[data-covers], [role="status"]'))
			cover.style.opacity = '0';
	});
}

async function takePicture(page: Page): Promise<Picture> {
	await uncoverMap(page);
	return readPicture(await page.screenshot());
}

/** The boxes of the drawing's names that are seen whole, by what they say. */
function findNames(page: Page): Promise<{ name: string; box: Box }[]> {
	return findMap(page).evaluate((map) => {
		const frame = map.getBoundingClientRect();
		return [...map.querySelectorAll('.drawing .framing text:is(.city, .name)')].flatMap((text) => {
			const { x, y, width, height } = text.getBoundingClientRect();
			const isInside = x >= frame.x && x + width <= frame.right && y >= frame.y && y + height <= frame.bottom;
			const isSeen = width > 0 && getComputedStyle(text).visibility === 'visible';
			return isSeen && isInside ? [{ name: text.textContent, box: { x, y, width, height } }] : [];
		});
	});
}

function boxesMeet(a: Box, b: Box): boolean {
	return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** How much a box's pixels differ from their neighbours: letters do everywhere, land and sea nowhere. */
function texture(picture: Picture, box: Box): number {
	return difference(picture, picture, box, 1, 0);
}

/** Blocks of a box in which one of two pictures has a name, and the other none. */
function findUnlike(one: Picture, other: Picture, within: Box): Box[] {
	const found: Box[] = [];
	for (let y = within.y + 1; y + block.height < within.y + within.height; y += block.height / 2) {
		for (let x = within.x + 1; x + block.width < within.x + within.width; x += block.width / 2) {
			const box = { x, y, ...block };
			const [a, b] = [texture(one, box), texture(other, box)];
			if (Math.max(a, b) > written && Math.min(a, b) < 0.3 * Math.max(a, b)) found.push(box);
		}
	}
	// A name is longer than a mark: MapLibre has marks of far places too.
	const has = (x: number, y: number) => found.some((box) => box.x === x && box.y === y);
	return found.filter(({ x, y }) => has(x - block.width / 2, y) && has(x + block.width / 2, y));
}

for (const [address, width, height] of sizes) {
	test.describe(`${address} at ${width}×${height}`, () => {
		test.use({ viewport: { width, height } });

		test('no name moves, comes or goes when MapLibre takes over', async ({ page }) => {
			await page.goto(address);
			const map = (await (await waitForStill(page)).boundingBox())!;
			const names = await findNames(page);
			const still = await takePicture(page);
			await waitForMap(page);
			expect(await findNames(page)).toEqual(names);
			const ready = await takePicture(page);
			// Under a name the hatching of an area may differ a little.
			const unlikeNames = names.map(({ name, box }) => ({ name, by: difference(still, ready, box) }));
			expect(unlikeNames.filter(({ by }) => by > 6)).toEqual([]);
			// The marks of far places, which the drawing has and MapLibre leaves to what lies over it.
			const marks = await findMap(page).locator('[data-place]').all();
			const edges = await Promise.all(marks.map((mark) => mark.boundingBox()));
			const unlike = findUnlike(still, ready, map);
			expect(unlike.filter((box) => !edges.some((edge) => edge && boxesMeet(box, edge)))).toEqual([]);
		});
	});
}

test('a map that is moved has names of its own, and at the first view those of the drawing', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto(story);
	const map = (await (await waitForStill(page)).boundingBox())!;
	const names = await findNames(page);
	expect(names.length).toBeGreaterThan(9);
	await waitForMap(page);
	const home = await takePicture(page);
	await page.mouse.move(map.x + map.width * 0.35, map.y + 20);
	await page.mouse.down();
	expect(await findNames(page)).toEqual(names);
	await page.mouse.move(map.x + map.width * 0.35 + 30, map.y + 40, { steps: 3 });
	expect(await findNames(page)).toEqual([]);
	const dragged = await takePicture(page);
	await page.mouse.up();
	const moved = names.map(({ box }) => ({ ...box, x: box.x + 30, y: box.y + 20 }));
	const kept = moved.filter((box, i) => texture(dragged, box) > 0.6 * texture(home, names[i]!.box));
	expect(kept.length).toBeGreaterThan(names.length * 0.6);

	await page.getByRole('button', { name: 'Show the whole story' }).click();
	await expect.poll(() => findNames(page)).toEqual(names);
	expect(findUnlike(home, await takePicture(page), map)).toEqual([]);
	// On the way to where the map is already they stay.
	await page.getByRole('button', { name: 'Show the whole story' }).click();
	expect(await findNames(page)).toEqual(names);
});

const gestures: Record<string, (page: Page, at: { x: number; y: number }) => Promise<void>> = {
	'one turn of a wheel': (page) => page.mouse.wheel(0, -180),
	'a wheel that is turned on': async (page) => {
		for (let i = 0; i < 4; i++) await page.mouse.wheel(0, -30);
	},
	'a double click': (page, { x, y }) => page.mouse.dblclick(x, y),
};
for (const [name, move] of Object.entries(gestures)) {
	test(`${name} leaves no name of the drawing where it was, and a resized map where it is`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 1280, height: 800 });
		await page.goto(story);
		const map = (await (await waitForStill(page)).boundingBox())!;
		await waitForMap(page);
		const at = { x: map.x + map.width * 0.35, y: map.y + 20 };
		await page.mouse.move(at.x, at.y);
		await move(page, at);
		await expect.poll(() => findNames(page)).toEqual([]);
		const measure = async () =>
			(await projectPlace(page, 'kharkiv')).x - (await projectPlace(page, 'kyiv')).x;
		await page.waitForTimeout(700);
		const zoomed = await measure();
		await page.setViewportSize({ width: 1240, height: 800 });
		await page.waitForTimeout(500);
		expect(await measure()).toBeCloseTo(zoomed, 0);
		expect(await findNames(page)).toEqual([]);
	});
}

test('the drawing’s names stay while places are opened in sight, and go with the map to a far one', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto(story);
	await waitForStill(page);
	const names = await findNames(page);
	await waitForMap(page);
	await clickPlace(page, 'kharkiv');
	await expect(popup(page)).toBeVisible();
	expect(await findNames(page)).toEqual(names);
	await page.locator('[data-place="new-york"]').click();
	await expect.poll(() => findNames(page)).toEqual([]);
	await page.getByRole('button', { name: 'Back to the map' }).click();
	await expect.poll(() => findNames(page)).toEqual(names);
});

test('they change their colours with the theme, and their places with the size of the window', async ({
	page,
}) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto(story);
	await waitForStill(page);
	await waitForMap(page);
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.setViewportSize({ width: 1440, height: 860 });
	await page.waitForTimeout(500);
	const resized = await takePicture(page);
	const names = await findNames(page);
	await page.reload();
	await waitForStill(page);
	expect(await findNames(page)).toEqual(names);
	const still = await takePicture(page);
	expect(names.filter(({ box }) => difference(still, resized, box) > 3)).toEqual([]);
	expect(names.length).toBeGreaterThan(2);
});

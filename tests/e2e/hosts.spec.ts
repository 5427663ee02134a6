/** The embed in the pages of publishers: as high as it asks to be, at peace, and of use. */
import { storyAddress } from '../../src/lib/story/addresses';
import { listeningHosts, otherHosts } from '../hosts/hosts';
import { wordpress } from '../hosts/wordpress';
import { test } from './embed-script-host';
import { popup, waitForStill } from './map-page';
import {
	countMessages,
	expectHeight,
	expectNoScrollBars,
	frames,
	noteMessages,
	openHost,
	readPlace,
	sizeOf,
	slug,
} from './publisher-page';
import { expect } from './watched-page';

/** Of the window: embeds are narrower by the margins of the page. */
const [narrow, wide] = [336, 916];

for (const [name, host] of Object.entries(listeningHosts)) {
	test(`${name}: the height is that of the table, whatever the width and the panel`, async ({
		page,
		host: server,
	}) => {
		const heights: number[] = [];
		for (const panel of [false, true]) {
			for (const width of [narrow, wide]) {
				await page.setViewportSize({ width, height: 600 });
				await openHost(server, host, { panel });
				heights.push(await expectHeight(page, panel));
				await expectNoScrollBars(page);
			}
		}
		// The width of WordPress is what we ask for in our oEmbed answer; all others fill their column.
		expect(heights).toEqual([600, 560, 920, 560]);
	});

	test(`${name}: a place is read, and few words are made about it`, async ({ page, host: server }) => {
		await noteMessages(page);
		await page.setViewportSize({ width: wide, height: 600 });
		await openHost(server, host);
		await expectHeight(page, false);
		// What is out of sight is not painted, and comes to life when it is.
		await frames(page).scrollIntoViewIfNeeded();
		await waitForStill(frames(page).contentFrame());
		await page.waitForTimeout(2000);
		// WordPress asks once more when all is loaded.
		const repeated = name === 'WordPress' ? 2 : 1;
		const { all, heights } = await countMessages(page);
		expect(heights).toBe(repeated);
		expect(all).toBeLessThanOrEqual(6 * repeated);
		await readPlace(page, 0, async () => {
			await page.setViewportSize({ width: narrow, height: 600 });
			await expectHeight(page, false);
			await page.waitForTimeout(2000);
			expect((await countMessages(page)).heights).toBe(1);
		});
		await readPlace(page);
		await page.setViewportSize({ width: narrow - 9, height: 500 });
		await page.waitForTimeout(500);
		expect(await countMessages(page)).toEqual({ all: 0, heights: 0 });
		await expectHeight(page, false);
		await expectNoScrollBars(page);
	});
}

test('WordPress follows a link to the story, which the frame itself may not open', async ({
	page,
	host: server,
	watched,
	baseURL,
}) => {
	await openHost(server, wordpress);
	const article = page.url();
	await frames(page).contentFrame().getByRole('link', { name: 'Full story' }).click();
	await page.waitForURL(storyAddress((baseURL ?? '').replace(/\/$/, ''), slug));
	await page.goBack();
	expect(page.url()).toBe(article);
	// Chromium says so when a frame may not open a window, and there is no other way to find out.
	expect(watched.filter((fault) => !fault.includes("'allow-popups' permission is not set"))).toEqual([]);
	watched.length = 0;
});

test('a plain frame keeps the height that is written, and all is in it', async ({ page, host: server }) => {
	for (const panel of [false, true]) {
		for (const width of [narrow, wide]) {
			await page.setViewportSize({ width, height: 600 });
			await openHost(server, otherHosts['a plain frame']!, { panel });
			await waitForStill(frames(page).contentFrame());
			expect((await sizeOf(page)).height).toBe(560);
			await expectNoScrollBars(page);
		}
	}
	await readPlace(page);
});

test('where scripts are stripped, the link to the story stays', async ({ page, host: server, baseURL }) => {
	await openHost(server, otherHosts['scripts stripped']!);
	await expect(frames(page)).toHaveCount(0);
	await expect(page.getByRole('link', { name: 'Street fighting' })).toHaveAttribute(
		'href',
		storyAddress((baseURL ?? '').replace(/\/$/, ''), slug),
	);
});

test('ten embeds on one page have each its height, and a place opens in one of them', async ({
	page,
	host: server,
}) => {
	test.slow();
	await noteMessages(page);
	await page.setViewportSize({ width: narrow, height: 600 });
	await openHost(server, otherHosts['ten embeds']!);
	await expect(frames(page)).toHaveCount(10);
	for (let index = 0; index < 10; index++) {
		// They are fetched when they come near.
		await frames(page).nth(index).scrollIntoViewIfNeeded();
		await waitForStill(frames(page).nth(index).contentFrame());
		await expectHeight(page, index % 2 === 1, index);
		await expectNoScrollBars(page, index);
	}
	await page.waitForTimeout(2000);
	expect((await countMessages(page)).heights).toBe(10);
	await readPlace(page, 4);
	for (const other of [0, 3, 9]) await expect(popup(frames(page).nth(other).contentFrame())).toHaveCount(0);
	await page.setViewportSize({ width: wide, height: 600 });
	for (let index = 0; index < 10; index++) await expectHeight(page, index % 2 === 1, index);
	await page.waitForTimeout(2000);
	expect((await countMessages(page)).heights).toBe(10);
});

test('a site that changes its page takes embeds out and puts them in, and Back is its own', async ({
	page,
	host: server,
}) => {
	await noteMessages(page);
	await page.setViewportSize({ width: narrow, height: 600 });
	await openHost(server, otherHosts['a single-page site']!);
	const article = (name: string) => page.getByRole('link', { name, exact: true });
	await expectHeight(page, false);
	await readPlace(page);
	const before = await page.evaluate(() => history.length);
	for (let round = 0; round < 3; round++) {
		await article('none').click();
		await expect(frames(page)).toHaveCount(0);
		await article('two').click();
		await expect(frames(page)).toHaveCount(2);
		await expectHeight(page, false, 0);
		await frames(page).nth(1).scrollIntoViewIfNeeded();
		await expectHeight(page, true, 1);
		await expectNoScrollBars(page, 1);
	}
	await readPlace(page, 0);
	expect(await page.evaluate(() => history.length)).toBe(before + 6);
	await page.waitForTimeout(2000);
	expect((await countMessages(page)).heights).toBe(7);
	await page.goBack();
	await expect(frames(page)).toHaveCount(0);
	await page.goBack();
	await expect(frames(page)).toHaveCount(2);
	await expectHeight(page, true, 1);
});

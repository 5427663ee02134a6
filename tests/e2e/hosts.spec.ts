/** The embed in the pages of publishers: as high as it asks to be, at peace, and of use. */
import type { Frame, Page } from '@playwright/test';
import { embedHeight } from '../../src/lib/embed/heights';
import { storyAddress } from '../../src/lib/story/addresses';
import type { EmbedOptions } from '../../src/lib/story/embed-code';
import type { Host } from '../hosts/host-page';
import { listeningHosts, otherHosts } from '../hosts/hosts';
import { wordpress } from '../hosts/wordpress';
import { test, type Host as HostServer } from './embed-script-host';
import { expectReports, findMap, places, popup, waitForStill } from './map-page';
import { expect } from './watched-page';

const slug = 'ukraine-day-four';
const kharkiv = places.find(({ id }) => id === 'kharkiv')!.properties;
/** Of the window: embeds are narrower by the margins of the page. */
const [narrow, wide] = [336, 916];

/** Opens a publisher's page. */
async function open(server: HostServer, host: Host, options: EmbedOptions = {}): Promise<void> {
	const site = new URL('../..', server.embed).href.replace(/\/$/, '');
	const { body, headers } = host({ site, slug, title: 'Street fighting', options });
	await server.open(body, headers);
}

function frames(page: Page) {
	return page.locator('iframe');
}

/** The document in a frame. */
async function inside(page: Page, index = 0): Promise<Frame> {
	const element = await frames(page).nth(index).elementHandle();
	const frame = await element.contentFrame();
	if (!frame) throw new Error('there is no such frame');
	return frame;
}

function sizeOf(page: Page, index = 0): Promise<{ width: number; height: number }> {
	return frames(page)
		.nth(index)
		.evaluate(({ clientWidth, clientHeight }) => ({ width: clientWidth, height: clientHeight }));
}

/** Waits for the height that the table has for a frame's width. */
async function expectHeight(page: Page, panel: boolean, index = 0): Promise<number> {
	const overflow = page.locator('[overflow]');
	await expect(async () => {
		// What AMP lays over a frame in sight, for its reader to click.
		if (await overflow.isVisible()) await overflow.click();
		const { width, height } = await sizeOf(page, index);
		expect(height, `at ${width} px`).toBe(embedHeight({ width, panel }));
	}).toPass({ timeout: 15_000 });
	return (await sizeOf(page, index)).height;
}

/** Nothing of the embed is beyond its frame. */
async function expectNoScrollBars(page: Page, index = 0): Promise<void> {
	const frame = await inside(page, index);
	await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
	const beyond = await frame.evaluate(() => {
		const { scrollWidth, scrollHeight } = document.documentElement;
		return [scrollWidth - innerWidth, scrollHeight - innerHeight];
	});
	expect(beyond).toEqual([0, 0]);
	const foot = frame.getByRole('link', { name: 'Full story' });
	const below = await foot.evaluate((link) => innerHeight - link.getBoundingClientRect().bottom);
	expect(below).toBeGreaterThanOrEqual(0);
	expect(below).toBeLessThan(2);
}

/** Notes what the embeds post to the page, from its start. */
async function noteMessages(page: Page): Promise<void> {
	await page.addInitScript(() => {
		if (parent !== window) return;
		const heard: unknown[] = [];
		Object.assign(window, { heard });
		addEventListener('message', ({ data }) => heard.push(data));
	});
}

/** All messages since the last call, and how many of them are heights in our own words. */
async function countMessages(page: Page): Promise<{ all: number; heights: number }> {
	const heard = await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard.splice(0));
	const isHeight = (data: unknown) => (data as { type?: unknown }).type === 'dateline:height';
	return { all: heard.length, heights: heard.filter(isHeight).length };
}

/**
 * A reader opens a place, reads what was reported there, and closes it: no step of the page's Back button.
 *
 * @param meanwhile what happens while it is open
 */
async function readPlace(page: Page, index = 0, meanwhile?: () => Promise<void>): Promise<void> {
	const frame = frames(page).nth(index).contentFrame();
	const place = frame.locator('[data-place="kharkiv"]');
	await frames(page).nth(index).scrollIntoViewIfNeeded();
	await expect(place).toBeAttached();
	// The second time, MapLibre has taken over.
	await expect(findMap(frame)).toHaveAttribute('data-phase', /still|ready/, { timeout: 30_000 });
	const before = await page.evaluate(() => history.length);
	await place.scrollIntoViewIfNeeded();
	const box = (await place.boundingBox())!;
	await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
	await expectReports(popup(frame), kharkiv);
	expect(await page.evaluate(() => history.length)).toBe(before);
	await meanwhile?.();
	await popup(frame).getByRole('button', { name: 'Close' }).click();
	await expect(popup(frame)).toHaveCount(0);
	expect(await page.evaluate(() => history.length)).toBe(before);
}

for (const [name, host] of Object.entries(listeningHosts)) {
	test(`${name}: the height is that of the table, whatever the width and the panel`, async ({
		page,
		host: server,
	}) => {
		const heights: number[] = [];
		for (const panel of [false, true]) {
			for (const width of [narrow, wide]) {
				await page.setViewportSize({ width, height: 600 });
				await open(server, host, { panel });
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
		await open(server, host);
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
	await open(server, wordpress);
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
			await open(server, otherHosts['a plain frame']!, { panel });
			await waitForStill(frames(page).contentFrame());
			expect((await sizeOf(page)).height).toBe(560);
			await expectNoScrollBars(page);
		}
	}
	await readPlace(page);
});

test('where scripts are stripped, the link to the story stays', async ({ page, host: server, baseURL }) => {
	await open(server, otherHosts['scripts stripped']!);
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
	await open(server, otherHosts['ten embeds']!);
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
	await open(server, otherHosts['a single-page site']!);
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

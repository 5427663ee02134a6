/** A publisher's page with embeds in it: opened, measured, listened to, and read. */
import type { Frame, Page } from '@playwright/test';
import { embedHeight } from '../../src/lib/embed/heights';
import type { EmbedOptions } from '../../src/lib/story/embed-code';
import type { Host } from '../hosts/host-page';
import type { Host as HostServer } from './embed-script-host';
import { expectReports, findMap, places, popup } from './map-page';
import { expect } from './watched-page';

/** The story that the pages show. */
export const slug = 'ukraine-day-four';
const kharkiv = places.find(({ id }) => id === 'kharkiv')!.properties;

/** Opens a publisher's page. */
export async function openHost(server: HostServer, host: Host, options: EmbedOptions = {}): Promise<void> {
	const site = new URL('../..', server.embed).href.replace(/\/$/, '');
	const { body, headers } = host({ site, slug, title: 'Street fighting', options });
	await server.open(body, headers);
}

/** The frames of the page. */
export function frames(page: Page) {
	return page.locator('iframe');
}

/** The document in a frame. */
async function inside(page: Page, index = 0): Promise<Frame> {
	const element = await frames(page).nth(index).elementHandle();
	const frame = await element.contentFrame();
	if (!frame) throw new Error('there is no such frame');
	return frame;
}

/** The size of a frame, in CSS pixels. */
export function sizeOf(page: Page, index = 0): Promise<{ width: number; height: number }> {
	return frames(page)
		.nth(index)
		.evaluate(({ clientWidth, clientHeight }) => ({ width: clientWidth, height: clientHeight }));
}

/** Waits for the height that the table has for a frame's width. */
export async function expectHeight(page: Page, panel: boolean, index = 0): Promise<number> {
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
export async function expectNoScrollBars(page: Page, index = 0): Promise<void> {
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
export async function noteMessages(page: Page): Promise<void> {
	await page.addInitScript(() => {
		if (parent !== window) return;
		const heard: unknown[] = [];
		Object.assign(window, { heard });
		addEventListener('message', ({ data }) => heard.push(data));
	});
}

/** All messages since the last call, and how many of them are heights in our own words. */
export async function countMessages(page: Page): Promise<{ all: number; heights: number }> {
	const heard = await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard.splice(0));
	const isHeight = (data: unknown) => (data as { type?: unknown }).type === 'dateline:height';
	return { all: heard.length, heights: heard.filter(isHeight).length };
}

/**
 * A reader opens a place, reads what was reported there, and closes it: no step of the page's Back button.
 *
 * @param meanwhile what happens while it is open
 */
export async function readPlace(page: Page, index = 0, meanwhile?: () => Promise<void>): Promise<void> {
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

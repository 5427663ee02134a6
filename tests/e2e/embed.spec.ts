import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { popup, waitForMap } from './map-page';
import { expect, test, watchPage } from './watched-page';

let host: Server;
let hostAddress: string;

/** A publisher's page on another port, so another origin, with one line pasted into it. */
test.beforeAll(async ({ baseURL }) => {
	host = createServer((_, response) => {
		response.setHeader('content-type', 'text/html; charset=utf-8');
		response.end(
			`<!doctype html><html lang="en"><head><title>Host</title><link rel="icon" href="data:," /></head><body><h1>An article</h1>
			<iframe src="${new URL('embed/ukraine-day-four/', baseURL).href}" title="Map" width="640" height="480"></iframe></body></html>`,
		);
	});
	await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
	hostAddress = `http://127.0.0.1:${String((host.address() as AddressInfo).port)}/`;
});
test.afterAll(() => {
	host.close();
});

test('a publisher’s page shows the map, a place opens in it, and Back stays the publisher’s', async ({
	browser,
	baseURL,
}) => {
	const page = await browser.newPage();
	const faults: string[] = [];
	watchPage(page, [baseURL ?? '', hostAddress, 'data:'], faults);
	await page.goto(hostAddress);
	const frame = page.frameLocator('iframe');
	await waitForMap(frame);
	const before = await page.evaluate(() => history.length);
	await frame.locator('[data-place="kharkiv"]').dispatchEvent('click');
	await expect(popup(frame)).toContainText('Kharkiv');
	await popup(frame).getByRole('button', { name: 'Close' }).click();
	await expect(popup(frame)).toHaveCount(0);
	await frame.getByRole('link', { name: 'Border crossings' }).click();
	await frame.getByText('All counts').click();
	await expect(frame.getByRole('main')).toContainText('over 200,000 Ukrainian refugees');
	expect(await page.evaluate(() => history.length)).toBe(before);
	expect(faults).toEqual([]);
	await page.close();
});

test('the embed fills its frame and scrolls nothing but its list', async ({ page }) => {
	for (const [width, height] of [
		[640, 480],
		[280, 320],
		[1200, 300],
	] as const) {
		await page.setViewportSize({ width, height });
		await page.goto('./embed/ukraine-day-four/');
		await waitForMap(page);
		const overflow = await page.evaluate(() => {
			const { scrollWidth, scrollHeight } = document.documentElement;
			return [scrollWidth - innerWidth, scrollHeight - innerHeight];
		});
		expect(overflow, `${String(width)}×${String(height)}`).toEqual([0, 0]);
		await page.getByText('List of 42 reports').click();
		await expect(page.locator('section#kyiv')).toBeAttached();
		await page.locator('section#kyiv').scrollIntoViewIfNeeded();
		await expect(page.locator('section#kyiv')).toBeInViewport();
	}
});

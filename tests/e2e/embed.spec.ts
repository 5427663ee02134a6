import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Locator, Page } from '@playwright/test';
import { drawnLink, findMap, popup, waitForMap, waitForStill } from './map-page';
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

test('in a frame as wide as a screen the land of the drawing goes on to the edge, as MapLibre’s does', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1920, height: 480 });
	await page.goto('./embed/ukraine-day-four/');
	const map = await waitForStill(page);
	const readRight = async (part: Locator) => {
		const { x, width } = (await part.boundingBox())!;
		return x + width;
	};
	// East of the story is land, beyond what the frame shows.
	const land = map.locator('.framing .land').filter({ visible: true });
	expect(await readRight(land)).toBeGreaterThanOrEqual(await readRight(map));
});

test.describe('in a browser that opens no list for a fragment', () => {
	test.use({ provoked: /503/ });

	/** Chromium opens it. Neither a click on the list's own button nor a script is hindered. */
	test.beforeEach(async ({ page }) => {
		await page.addInitScript(() => {
			const isMeant = new WeakSet();
			Object.defineProperty(HTMLDetailsElement.prototype, 'open', {
				get(this: HTMLDetailsElement) {
					return this.hasAttribute('open');
				},
				set(this: HTMLDetailsElement, isOpen: boolean) {
					isMeant.add(this);
					this.toggleAttribute('open', isOpen);
				},
			});
			addEventListener('click', ({ target }) => {
				const summary = (target as Element).closest('summary');
				if (summary) isMeant.add(summary.parentElement!);
			});
			new MutationObserver((changes) => {
				for (const { target } of changes)
					if (target instanceof HTMLDetailsElement && !isMeant.has(target)) target.removeAttribute('open');
			}).observe(document, { subtree: true, attributeFilter: ['open'] });
		});
	});

	/** A place that no map can open: without the story's data, links lead to the list. */
	async function loseData(page: Page): Promise<void> {
		await page.route('**/ukraine-day-four.json', (route) => route.fulfill({ status: 503 }));
	}

	test('a place whose link is followed is seen in the list, each time', async ({ page }) => {
		await loseData(page);
		await page.goto('./embed/ukraine-day-four/');
		await expect(findMap(page)).toHaveAttribute('data-phase', 'still');
		const entry = page.locator('section#kharkiv');
		await expect(entry).toBeHidden();
		for (let i = 0; i < 2; i++) {
			await drawnLink(page, 'kharkiv').locator('.hit').click();
			await expect(entry).toBeInViewport();
			await page.getByText('List of 42 reports').click();
			await expect(entry).toBeHidden();
		}
	});

	test('a place in the address is seen in the list', async ({ page }) => {
		await loseData(page);
		await page.goto('./embed/ukraine-day-four/#kharkiv');
		await expect(page.locator('section#kharkiv')).toBeInViewport();
	});

	test('a link into the list opens it, and a place that opens closes it', async ({ page }) => {
		await page.goto('./embed/ukraine-day-four/');
		await waitForMap(page);
		const entry = page.locator('section#kharkiv');
		const head = page.locator('.embed > header');
		await entry.evaluate((section) => (section.querySelector('h3')!.id = 'entry'));
		await head.evaluate((header) => {
			const link = document.createElement('a');
			link.href = '#entry';
			link.textContent = 'To the entry';
			header.append(link);
		});
		for (let i = 0; i < 2; i++) {
			await head.getByRole('link', { name: 'To the entry' }).click();
			await expect(entry.locator('h3')).toBeInViewport();
			await page.getByText('List of 42 reports').click();
			await expect(entry).toBeHidden();
		}
		await head.getByRole('link', { name: 'To the entry' }).click();
		await entry.getByRole('link').first().click();
		await expect(popup(page)).toContainText('Kharkiv');
		await expect(entry).toBeHidden();
	});
});

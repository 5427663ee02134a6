/** An embed in a frame that a CMS has sandboxed: it has no origin, so all that it fetches comes from another one. */
import type { FrameLocator, Page } from '@playwright/test';
import type { PlaceProperties } from '../../src/lib/story/features';
import { startServer } from '../../scripts/serve.js';
import { startFramingPage } from './framing-page';
import { drawnLink, expectReports, findMap, places, popup, waitForMap, waitForStill } from './map-page';
import { expect, test, watchPage } from './watched-page';

const [kharkiv, kyiv] = ['kharkiv', 'kyiv'].map(
	(wanted) => places.find(({ id }) => id === wanted)!.properties,
) as [PlaceProperties, PlaceProperties];

/** Opens a publisher's page with the embed in a sandboxed frame. */
async function openSandboxed(page: Page, site: string, sandbox: string) {
	const source = new URL('embed/ukraine-day-four/', site).href;
	const host = await startFramingPage(
		`<iframe src="${source}" title="Map" width="640" height="560" sandbox="${sandbox}"></iframe>`,
	);
	await page.goto(host.address);
	return { frame: page.frameLocator('iframe'), host };
}

/** What the server has written is there: the map with its marks, the list behind its button, and the way to the story. */
async function expectContent(frame: FrameLocator): Promise<void> {
	await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(drawnLink(frame, 'kharkiv')).toBeVisible();
	await expect(frame.getByRole('link', { name: 'Full story' })).toHaveAttribute(
		'href',
		/ukraine-day-four\/$/,
	);
	await drawnLink(frame, 'kharkiv').locator('.hit').click();
	const entry = frame.locator('section#kharkiv');
	await expect(entry).toBeInViewport();
	for (const { headline, attribution } of kharkiv.reports) {
		await expect(entry).toContainText(headline);
		await expect(entry).toContainText(attribution);
	}
}

test('with allow-scripts alone a place opens on the drawing, then on the map, and the list opens', async ({
	browser,
	baseURL,
}) => {
	const page = await browser.newPage();
	const faults: string[] = [];
	const site = baseURL ?? '';
	const { frame, host } = await openSandboxed(page, site, 'allow-scripts');
	watchPage(page, [site, host.address, 'data:'], faults);
	await page.reload();
	try {
		await waitForStill(frame);
		const inside = page.frames().find((one) => one.url().startsWith(site));
		expect(await inside?.evaluate(() => self.origin)).toBe('null');
		await drawnLink(frame, 'kharkiv').locator('.hit').click();
		await expectReports(popup(frame), kharkiv);
		await popup(frame).getByRole('button', { name: 'Close' }).click();
		await expect(popup(frame)).toHaveCount(0);
		await waitForMap(frame);
		const box = await frame.locator('[data-place="kyiv"]').boundingBox();
		await page.mouse.click(box!.x + box!.width / 2, box!.y + box!.height / 2);
		await expectReports(popup(frame), kyiv);
		await popup(frame).getByRole('button', { name: 'Close' }).click();
		await frame.getByText('List of 42 reports').click();
		await expect(frame.locator('section#kyiv')).toBeVisible();
		await frame.getByText('List of 42 reports').click();
		await expect(frame.locator('section#kyiv')).toBeHidden();
		await expect(findMap(frame)).toHaveAttribute('data-phase', 'ready');
		expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
		expect(faults).toEqual([]);
	} finally {
		await page.close();
		await host.close();
	}
});

test('from a host that names no headers, the drawing and the list are there without a script', async ({
	browser,
}) => {
	const page = await browser.newPage();
	const server = await startServer({ cors: false });
	const { frame, host } = await openSandboxed(page, server.address, 'allow-scripts');
	try {
		await expectContent(frame);
		await expect(findMap(frame)).toHaveAttribute('data-phase', 'written');
		await expect(findMap(frame).getByRole('button')).toHaveCount(0);
		await expect(findMap(frame).getByRole('status')).toBeHidden();
	} finally {
		await page.close();
		await host.close();
		await server.close();
	}
});

test('without any script, the same is there, and it says so', async ({ browser, baseURL }) => {
	const page = await browser.newPage();
	const { frame, host } = await openSandboxed(page, baseURL ?? '', '');
	try {
		await expect(frame.getByText('Without scripts the map stands still')).toBeVisible();
		// Its places lead into the list, which then lies over the map.
		await expectContent(frame);
		await expect(findMap(frame)).toHaveAttribute('data-phase', 'written');
	} finally {
		await page.close();
		await host.close();
	}
});

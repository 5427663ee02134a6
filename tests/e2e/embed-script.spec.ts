/** /embed.js in publishers' pages: each link to a map becomes a frame that fits. */
import type { Page } from '@playwright/test';
import { embedHeight, heightTable } from '../../src/lib/embed/heights';
import { later, pasted, test } from './embed-script-host';
import { popup, waitForMap } from './map-page';
import { expect } from './watched-page';

const frames = (page: Page) => page.locator('iframe');

/** The heights of the frames, in their order. */
function heights(page: Page): Promise<number[]> {
	return frames(page).evaluateAll((found) => found.map((frame) => frame.getBoundingClientRect().height));
}

test('a link becomes a titled, lazy frame as wide as its place, and no stop of the keyboard', async ({
	page,
	host,
}) => {
	await host.open(`${pasted(host.ofHeight(777), ' Street  fighting &amp; talks\n')}${host.script}`);
	await expect(frames(page)).toHaveCount(1);
	const frame = frames(page);
	await expect(frame).toHaveAttribute('title', 'Street  fighting & talks');
	await expect(frame).toHaveAttribute('loading', 'lazy');
	await expect(frame).toHaveCSS('border-top-width', '0px');
	await expect.poll(() => heights(page)).toEqual([777]);
	const [width, place] = await page.evaluate(() => [
		document.querySelector('iframe')?.clientWidth,
		document.querySelector('div')?.clientWidth,
	]);
	expect(width).toBe(place);
	await expect(page.getByRole('link')).toHaveCount(0);
	expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
});

test('several frames have each its own height, however often the script is included', async ({
	page,
	host,
}) => {
	const some = [300, 450, 900].map((height) => pasted(host.ofHeight(height)) + host.script);
	await host.open(some.join('<p>Text</p>') + host.script);
	await expect.poll(() => heights(page)).toEqual([300, 450, 900]);
	const kept = await frames(page).elementHandles();
	await page.evaluate((html) => {
		const again = document.createElement('script');
		again.src = /src="([^"]+)"/.exec(html)?.[1] ?? '';
		return new Promise((done) => {
			again.onload = done;
			document.body.append(again);
		});
	}, host.script);
	for (const frame of kept) expect(await frame.evaluate(({ isConnected }) => isConnected)).toBe(true);
	expect(await heights(page)).toEqual([300, 450, 900]);
});

test('it may stand before the link, and be there before it', async ({ page, host }) => {
	const map = pasted(host.ofHeight(333), 'Below the script');
	await host.open(host.script.replace(' async', '') + map.replace('<a', `${later}<a`));
	await expect.poll(() => heights(page)).toEqual([333]);
	await expect(frames(page)).toHaveAttribute('title', 'Below the script');
	await expect(page.getByRole('link')).toHaveCount(0);
});

test('a frame has the height that the map will ask for, before it says a word', async ({ page, host }) => {
	const cases = heightTable.flatMap(({ panel, from }) =>
		[from - 1, from].filter((width) => width > 0).map((width) => ({ panel, width })),
	);
	const maps = cases.map(({ panel, width }) => {
		const map = pasted(host.standIn() + (panel ? '&panel=1' : ''));
		return `<section style="width: ${width}px">${map}</section>`;
	});
	await host.open(maps.join('') + host.script);
	await expect.poll(() => heights(page)).toEqual(cases.map(embedHeight));
	await host.open(pasted(host.standIn()).replace('<div', '<div data-height="420"') + host.script);
	await expect.poll(() => heights(page)).toEqual([420]);
});

test('a page without a layout of its own for frames gives them no other size', async ({ page, host }) => {
	const styles =
		'<style>iframe { width: 100px; height: auto; border: 9px solid; } a { display: block }</style>';
	await host.open(`${styles}${pasted(host.ofHeight(640))}${host.script}`);
	await expect.poll(() => heights(page)).toEqual([640]);
});

test('maps that come later are framed, and those that go are let go of', async ({ page, host }) => {
	await host.open(`<main></main>${host.script}`);
	await page.waitForFunction(() => 'datelineEmbeds' in window);
	await page.evaluate(
		(html) => {
			document.querySelector('main')!.innerHTML = `<section>${html}</section>`;
		},
		pasted(host.ofHeight(512)),
	);
	await expect.poll(() => heights(page)).toEqual([512]);
	// Another page of the same site, and back: the same element, as sites that keep their pages have it.
	await page.evaluate(() => {
		const kept = document.querySelector('section')!;
		kept.remove();
		Object.assign(window, { kept });
	});
	await expect(frames(page)).toHaveCount(0);
	await page.evaluate(() => {
		document.body.append((window as unknown as { kept: HTMLElement }).kept.cloneNode(true));
		document.body.append((window as unknown as { kept: HTMLElement }).kept);
	});
	await expect.poll(() => heights(page)).toEqual([512, 512]);
	await expect(frames(page).first()).toHaveAttribute('title', 'A map');
	await expect(frames(page).last()).toHaveAttribute('title', 'A map');
	await page.evaluate(() => {
		const [gone] = document.querySelectorAll('section div');
		Object.assign(window, { kept: undefined, gone: new WeakRef(gone!) });
		document.body.replaceChildren();
	});
	await expect
		.poll(async () => {
			await page.requestGC();
			return page.evaluate(
				() => (window as unknown as { gone: WeakRef<Element> }).gone.deref() === undefined,
			);
		})
		.toBe(true);
});

test('the same address is the same frame; another is another frame, and no step of the Back button', async ({
	page,
	host,
}) => {
	await host.open(pasted(host.ofHeight(400)) + host.script);
	await expect.poll(() => heights(page)).toEqual([400]);
	const first = await frames(page).elementHandle();
	const before = await page.evaluate(() => history.length);
	const lead = (address: string) =>
		page.evaluate((to) => {
			document.querySelector('div')!.dataset.dateline = to;
		}, address);
	await lead(host.ofHeight(400));
	expect(await first.evaluate(({ isConnected }) => isConnected)).toBe(true);
	// The link is still the page's, though nobody sees it: a site that draws anew gives it other words.
	await page.locator('a').evaluate((link) => (link.textContent = 'Another map'));
	await lead(host.ofHeight(700));
	await expect.poll(() => heights(page)).toEqual([700]);
	await expect(frames(page)).toHaveAttribute('title', 'Another map');
	expect(await page.evaluate(() => history.length)).toBe(before);
});

test('ten maps on one page', async ({ page, host }) => {
	test.slow();
	const maps = Array.from({ length: 10 }, (_, i) => pasted(host.embed, `Map ${i}`));
	await host.open(`${maps.join('<p>Text</p>')}${host.script}`);
	await expect(frames(page)).toHaveCount(10);
	for (const index of [0, 4, 9]) {
		const frame = frames(page).nth(index);
		await frame.scrollIntoViewIfNeeded();
		await expect(frame).toHaveAttribute('title', `Map ${index}`);
		await expect(frame.contentFrame().getByRole('heading', { level: 1 })).toBeVisible();
	}
	const map = frames(page).nth(9).contentFrame();
	await waitForMap(map);
	await map.locator('[data-place="kharkiv"]').dispatchEvent('click');
	await expect(popup(map)).toContainText('Kharkiv');
	expect(new Set(await heights(page))).toEqual(new Set([560]));
});

test('the real map is as high as its frame, at each width', async ({ page, host }) => {
	for (const [width, height] of [
		[1280, 560],
		[400, 600],
	] as const) {
		await page.setViewportSize({ width, height: 900 });
		// Not what the script expects by itself: what the map has asked for is seen.
		await host.open(pasted(host.embed).replace('<div', '<div data-height="333"') + host.script);
		await expect.poll(() => heights(page)).toEqual([height]);
		const overflow = await frames(page)
			.contentFrame()
			.locator(':root')
			.evaluate(({ scrollHeight, scrollWidth }) => [scrollHeight - innerHeight, scrollWidth - innerWidth]);
		expect(overflow).toEqual([0, 0]);
	}
});

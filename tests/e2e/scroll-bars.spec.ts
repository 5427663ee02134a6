/** A page around that gets a scroll bar, which takes width from the embed: what the embed asks for comes to rest. */
import { embedHeight, heightTable } from '../../src/lib/embed/heights';
import { browserLaunchOptions } from '../browser';
import { datawrapper } from '../hosts/datawrapper';
import { test } from './embed-script-host';
import { waitForStill } from './map-page';
import { expect } from './watched-page';

// Without this, tests have no scroll bars.
test.use({ launchOptions: { ...(await browserLaunchOptions()), ignoreDefaultArgs: ['--hide-scrollbars'] } });

for (const panel of [false, true]) {
	const [low, high] = heightTable.filter((row) => row.panel === panel);
	const from = high!.from;

	test(`around the width where the height changes: ${panel ? 'with' : 'without'} a panel`, async ({
		page,
		host,
		baseURL,
	}) => {
		const site = (baseURL ?? '').replace(/\/$/, '');
		const { body } = datawrapper({ site, slug: 'ukraine-day-four', title: 'Map', options: { panel } });
		// The lower height fits into the window, and the higher does not.
		const height = high!.height + 20;
		await page.setViewportSize({ width: from + 40, height });
		await host.open(`<style>body { margin: 0 } iframe { display: block }</style>${body}`);
		await waitForStill(page.frameLocator('iframe'));
		await page.evaluate(() => {
			const asked: number[] = [];
			Object.assign(window, { asked });
			addEventListener('message', ({ data }) => {
				const { type, height } = data as { type?: string; height?: number };
				if (type === 'dateline:height' && height !== undefined) asked.push(height);
			});
		});
		const read = () =>
			page.evaluate(() => {
				const { clientWidth: width, clientHeight } = document.querySelector('iframe')!;
				const { asked } = window as unknown as { asked: number[] };
				const bar = innerWidth - document.documentElement.clientWidth;
				return { width, height: clientHeight, bar, asked: asked.splice(0) };
			});
		expect(await read()).toMatchObject({ height: high!.height, bar: 0, asked: [] });
		let bars = 0;
		for (const beside of [20, 5, 1, 0, -1, 0, 1, 5, 14, 15, 16, 40, -40, 40]) {
			await page.setViewportSize({ width: from + beside, height });
			await page.waitForTimeout(700);
			const { width, height: found, bar, asked } = await read();
			expect(found, `${beside} px beside`).toBe(embedHeight({ width, panel }));
			expect(asked.length, `${beside} px beside, of messages`).toBeLessThanOrEqual(1);
			expect(bar > 0).toBe(found === low!.height);
			if (bar > 0) bars++;
		}
		expect(bars).toBeGreaterThan(3);
		await page.waitForTimeout(2000);
		expect((await read()).asked).toEqual([]);
	});
}

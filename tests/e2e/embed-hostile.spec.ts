/** Whatever stands in an embed's address, or is posted to it: no script of it runs, nothing fails, and nobody is sent away. */
import type { Page } from '@playwright/test';
import { seedRandom } from '../random';
import { startFramingPage } from './framing-page';
import { writeAddress, writeMessage } from './hostile-text';
import { popup, waitForStill } from './map-page';
import { expect, test as base, watchPage } from './watched-page';

const test = base.extend({
	// The host's address is not the site's.
	watched: async ({ page, baseURL }, use) => {
		const faults: string[] = [];
		watchPage(page, [baseURL ?? '', 'http://127.0.0.1:', 'data:,'], faults);
		page.on('dialog', (dialog) => faults.push(`dialog: ${dialog.message()}`));
		page.on('popup', (opened) => faults.push(`window: ${opened.url()}`));
		await use(faults);
		expect(faults).toEqual([]);
	},
});

async function expectUnharmed(page: Page, host: string): Promise<void> {
	expect(page.url()).toBe(host);
	for (const frame of page.frames())
		expect(await frame.evaluate(() => 'attacked' in self || 'attacked' in Object.prototype)).toBe(false);
}

const parts = 10;
for (let part = 0; part < parts; part++) {
	test(`500 addresses, part ${String(part + 1)}`, async ({ page, baseURL }) => {
		const random = seedRandom(1000 + part);
		const host = await startFramingPage('');
		await page.goto(host.address);
		const before = await page.evaluate(() => history.length);
		const embed = new URL('embed/ukraine-day-four/', baseURL).href;
		// Each in a frame of its own, five at a time.
		for (let batch = 0; batch < 500 / parts / 5; batch++) {
			const addresses = Array.from({ length: 5 }, () => embed + writeAddress(random));
			await page.evaluate(async (sources) => {
				for (const old of document.querySelectorAll('iframe')) old.remove();
				const loaded = sources.map((source) => {
					const frame = document.createElement('iframe');
					frame.width = '320';
					frame.src = source;
					document.body.append(frame);
					return new Promise((done) => frame.addEventListener('load', done));
				});
				await Promise.all(loaded);
			}, addresses);
			const frames = page.frames().slice(1);
			expect(frames).toHaveLength(5);
			for (const frame of frames) {
				// An address of the list opens that over the map.
				await frame.waitForSelector(':is([data-phase="still"], [data-phase="loading"])', {
					state: 'attached',
				});
				expect(frame.url().startsWith(embed), frame.url()).toBe(true);
				expect(new URL(frame.url()).pathname).toBe(new URL(embed).pathname);
			}
			await expectUnharmed(page, host.address);
		}
		expect(await page.evaluate(() => history.length)).toBe(before);
		await host.close();
	});
}

test('500 messages', async ({ page, baseURL }) => {
	const source = new URL('embed/ukraine-day-four/?events=1#?secret=aB3', baseURL).href;
	const host = await startFramingPage(
		`<iframe src="${source}" title="Map" width="640" height="560"></iframe>`,
	);
	await page.goto(host.address);
	const frame = page.frameLocator('iframe');
	await waitForStill(frame);
	const random = seedRandom(2000);
	const messages = Array.from({ length: 480 }, () => writeMessage(random));
	await page.evaluate(async (sent) => {
		const { contentWindow } = document.querySelector('iframe')!;
		const circle: Record<string, unknown> = { type: 'dateline:select' };
		circle.place = circle;
		const odd: unknown[] = [
			circle,
			new Map([['type', 'dateline:select']]),
			new Set(['dateline:view']),
			new Date(NaN),
			new ArrayBuffer(8),
			new Error('dateline:select'),
			/dateline:select/,
			10n ** 1000n,
			JSON.parse(
				'{"__proto__":{"type":"dateline:view","view":"crossings"},"constructor":{"prototype":{"attacked":1}}}',
			),
			{ type: 'dateline:select', place: 'a'.repeat(10_000_000) },
			{ type: 'dateline:select', place: new String('kharkiv') },
			{ type: 'dateline:view', view: ['crossings'] },
			{ type: 'dateline:view', view: 'javascript:top.attacked=1' },
			{ type: new String('dateline:view'), view: 'crossings' },
			{ message: 'ready', secret: { toString: 'aB3' } },
			Array(100_000).fill('dateline:select'),
			'{"type":"dateline:view","view":"crossings"}',
			Object.create({ type: 'dateline:view', view: 'crossings' }),
			null,
			undefined,
		];
		for (const message of [...sent, ...odd]) contentWindow?.postMessage(message, '*');
		await new Promise((done) => setTimeout(done, 500));
	}, messages);
	expect(page.frames()[1]!.url()).toBe(source);
	await expectUnharmed(page, host.address);
	// It still listens.
	await page.evaluate(() => {
		document
			.querySelector('iframe')
			?.contentWindow?.postMessage({ type: 'dateline:select', place: 'kharkiv' }, '*');
	});
	await expect(popup(frame)).toContainText('Kharkiv');
	await host.close();
});

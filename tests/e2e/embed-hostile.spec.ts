/** Whatever stands in an embed's address, or is posted to it: no script of it runs, nothing fails, and nobody is sent away. */
import type { Page } from '@playwright/test';
import { seedRandom, type Random } from '../random';
import { startFramingPage } from './framing-page';
import { popup, waitForStill } from './map-page';
import { expect, test as base, watchPage } from './watched-page';

const attack = 'top.attacked=self.attacked=1';
const words = [
	`<script>${attack}</script>`,
	`"><img src=x onerror="${attack}">`,
	`'-${attack}-'`,
	`javascript:${attack}`,
	`data:text/html,<script>${attack}</script>`,
	`//example.org/`,
	'https://example.org/',
	'../../../',
	'\\',
	'__proto__',
	'constructor',
	'toString',
	'prototype',
	'hasOwnProperty',
	'Infinity',
	'NaN',
	'-0',
	'1e999',
	'9'.repeat(400),
	'-1',
	'null',
	'undefined',
	'[object Object]',
	'%',
	'%00',
	'%E0%A4%A',
	'\u202E',
	'\uD800',
	'😀'.repeat(50),
	'a'.repeat(5000),
	'',
	' ',
	'map',
	'light',
	'kyiv',
	'kyiv-name',
	'list',
	'not-on-map',
	'0',
	'30,50',
	'181,91',
	'xPYMx',
];
const names = ['place', 'view', 'theme', 'panel', 'zoom', 'center', 'events', 'childId'];
const others = [
	'__proto__',
	'constructor',
	'toString',
	'utm_source',
	'zoom[]',
	'place.x',
	'initialWidth',
	'<b>',
	'',
];
const fragments = ['', '', '#', '#?secret=', '#kyiv?secret=', '#?', '#%', '#/../', '#:~:text='];

function writeAddress(random: Random): string {
	const pair = () => {
		const name = random.next() < 0.8 ? random.pick(names) : random.pick(others);
		// What would bring MapLibre is in the tests of parameters, and takes its time.
		const choices =
			name === 'zoom' || name === 'center' ? words.filter((word) => !/^(0|-0|30,50)$/.test(word)) : words;
		const value = random.pick(choices);
		// Also as no browser would write it.
		return `${name}=${random.next() < 0.7 ? encodeURIComponent(value.toWellFormed()) : value.replace(/[#&]/g, '')}`;
	};
	const query = Array.from({ length: random.between(1, 6) }, pair).join('&');
	const fragment = random.pick(fragments);
	return `?${query}${fragment === '' ? '' : fragment + encodeURIComponent(random.pick(words).toWellFormed())}`;
}

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
	const keys = [
		'type',
		'place',
		'view',
		'message',
		'secret',
		'value',
		'height',
		'href',
		'__proto__',
		'constructor',
	];
	const types = [
		'dateline:select',
		'dateline:view',
		'dateline:height',
		'dateline:event',
		'ready',
		'link',
		'height',
	];
	// What is a command and obeyed is in the tests of hosts.
	const harmless = words.filter((word) => !['map', 'kyiv', 'light', 'list'].includes(word));
	const value = (depth = 0): unknown => {
		const kind = random.between(0, depth < 3 ? 8 : 5);
		if (kind < 3) return random.pick(harmless);
		if (kind === 3) return random.pick([0, -1, 1e308, Infinity, NaN, true, false, undefined]);
		if (kind === 4) return random.pick(types);
		if (kind === 5) return `pymxPYMx${random.pick(harmless)}xPYMxwidthxPYMx320`;
		if (kind === 6) return Array.from({ length: random.between(0, 4) }, () => value(depth + 1));
		const pairs = Array.from({ length: random.between(0, 4) }, () => [random.pick(keys), value(depth + 1)]);
		return { ...Object.fromEntries([...pairs, ['type', random.pick([...types, value(3)])]]) } as unknown;
	};
	const messages = Array.from({ length: 480 }, () => value());
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

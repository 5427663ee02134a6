/** /embed.js where publishers are strict, and where somebody means harm. */
import { pasted, test } from './embed-script-host';
import { expect } from './watched-page';

const height = (value: unknown) => ({ type: 'dateline:height', version: 1, height: value });

test('without its script, and without any, the link stays', async ({ page, host, browser }) => {
	await host.open(pasted(host.ofHeight(400)));
	await expect(page.getByRole('link', { name: 'A map' })).toBeVisible();
	await expect(page.locator('iframe')).toHaveCount(0);
	const still = await browser.newPage({ javaScriptEnabled: false });
	await host.open(`${pasted(host.ofHeight(400))}${host.script}`);
	await still.goto(page.url());
	await expect(still.getByRole('link', { name: 'A map' })).toBeVisible();
	await still.close();
});

test('a page whose policy allows the site’s script and frames, and nothing else, has its map', async ({
	page,
	host,
	baseURL,
}) => {
	const site = new URL(baseURL ?? '').origin;
	const standIns = new URL(host.standIn()).origin;
	const policy = `default-src 'none'; script-src ${site}; frame-src ${site} ${standIns}`;
	await host.open(
		`${pasted(host.ofHeight(444))}${pasted(host.embed)}<dateline-map src="${host.embed}"></dateline-map>${host.script}`,
		{ 'content-security-policy': policy },
	);
	const sizes = () =>
		page.locator('iframe').evaluateAll((all) => all.map((one) => [one.clientHeight, one.clientWidth]));
	const width = await page.evaluate(() => document.body.clientWidth);
	await expect.poll(sizes).toEqual([
		[444, width],
		[560, width],
		[560, width],
	]);
	await expect(page.frameLocator('iframe >> nth=1').getByRole('heading', { level: 1 })).toBeVisible();
});

test('a page without an origin has its map, and the map its height', async ({ page, host }) => {
	await host.open(pasted(host.ofHeight(444)) + host.script, {
		'content-security-policy': 'sandbox allow-scripts',
	});
	await expect.poll(() => page.locator('iframe').evaluate((frame) => frame.clientHeight)).toBe(444);
});

test('nothing but a whole address of the web is framed', async ({ page, host }) => {
	const hostile = [
		'javascript:parent.harmed=1',
		' JaVaScRiPt:parent.harmed=1',
		'java\tscript:parent.harmed=1',
		'data:text/html,<script>parent.harmed=1</script>',
		'blob:https://example.org/1',
		'file:///etc/hosts',
		'about:blank',
		'',
		'/embed/a-story/',
		'//example.org/embed/a-story/',
		'2022-02-27',
		'https://',
		'https://[',
	];
	const elements = hostile.map((address) => {
		const div = pasted(address.replaceAll('<', '&lt;'));
		return div + div.replace('data-dateline', 'src').replaceAll('div', 'dateline-map');
	});
	await host.open(`${elements.join('')}${pasted(host.ofHeight(400), 'The good one')}${host.script}`);
	await expect(page.locator('iframe')).toHaveCount(1);
	await expect(page.getByRole('link')).toHaveCount(hostile.length * 2);
	expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
	await page.evaluate(() => {
		document.querySelector('iframe')!.parentElement!.dataset.dateline = 'javascript:parent.harmed=1';
	});
	await expect(page.locator('iframe')).toHaveAttribute('src', host.ofHeight(400));
	expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
});

test('markup in the words of a link is words', async ({ page, host }) => {
	const title = '&lt;img src=x onerror="window.harmed=1"&gt;';
	await host.open(pasted(host.ofHeight(400), title) + host.script);
	await expect(page.locator('iframe')).toHaveAttribute('title', '<img src=x onerror="window.harmed=1">');
	await expect(page.locator('img')).toHaveCount(0);
	expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
});

test('an editor’s text stays text', async ({ page, host }) => {
	const text = `<div contenteditable="true">${pasted(host.ofHeight(400))}</div>`;
	await host.open(`${text}${pasted(host.ofHeight(450))}${host.script}`);
	await expect(page.locator('iframe')).toHaveCount(1);
	await expect(page.getByRole('link', { name: 'A map' })).toBeVisible();
});

test('only a sane height of the frame itself counts', async ({ page, host }) => {
	const nonsense = [
		...['900', '900px', null, undefined, true, [900], {}, '__proto__'].map(height),
		{ type: 'dateline:height', version: 2, height: 900 },
		{ type: 'height', version: 1, height: 900 },
		...['dateline:height', 900, null, [], [[]], { __proto__: { type: 'dateline:height' } }],
	];
	const maps = [
		host.standIn(height(431), ...nonsense),
		host.ofHeight(1e9),
		host.ofHeight(-5),
		host.ofHeight(0),
	];
	await host.open(maps.map((map) => pasted(map)).join('') + host.script);
	const heights = () =>
		page.locator('iframe').evaluateAll((found) => found.map((frame) => frame.clientHeight));
	await expect.poll(heights).toEqual([431, 2000, 200, 200]);
	// What JSON cannot say, from the frame itself; and what the page, or another frame, says for it.
	await page.frames()[1]!.evaluate(() => {
		for (const height of [NaN, Infinity, -Infinity, 900n, new Number(900), new Date(900)])
			parent.postMessage({ type: 'dateline:height', version: 1, height }, '*');
	});
	await page.evaluate((message) => postMessage(message, '*'), height(900));
	await page.evaluate((address) => {
		const other = document.createElement('iframe');
		other.src = address;
		other.height = '50';
		document.body.append(other);
		return new Promise((heard) => addEventListener('message', heard, { once: true }));
	}, host.ofHeight(900));
	// A message is handled after those before it.
	await page.frames()[4]!.evaluate((message) => parent.postMessage(message, '*'), height(321));
	await expect.poll(heights).toEqual([431, 2000, 200, 321, 50]);
});

test('a frame that has gone to another site decides nothing', async ({ page, host }) => {
	await host.open(pasted(host.ofHeight(400)) + host.script);
	const heights = () =>
		page.locator('iframe').evaluateAll((found) => found.map((frame) => frame.clientHeight));
	await expect.poll(heights).toEqual([400]);
	await page.evaluate(
		(address) => {
			document.querySelector('iframe')!.src = address;
			return new Promise((heard) => addEventListener('message', heard, { once: true }));
		},
		host.ofHeight(900).replace('localhost', '127.0.0.1'),
	);
	expect(await heights()).toEqual([400]);
});

/** `<dateline-map>`, and what maps tell the page that has them. */
import { pasted, test } from './embed-script-host';
import { expect } from './watched-page';

test('<dateline-map> is a frame too, and its attributes are parameters', async ({ page, host }) => {
	await host.open(
		`<dateline-map src="${host.embed}#lviv" place="kyiv" view="map" theme="dark" panel utm="no"
			title="The map of the day"></dateline-map>${host.script}`,
	);
	const frame = page.locator('dateline-map > iframe');
	await expect(frame).toHaveAttribute('src', `${host.embed}?place=kyiv&view=map&theme=dark&panel=1#lviv`);
	await expect(frame).toHaveAttribute('title', 'The map of the day');
	await expect(frame).toHaveAttribute('loading', 'lazy');
	await expect(frame.contentFrame().getByRole('heading', { level: 1 })).toBeVisible();
});

test('<dateline-map> is titled by the link in it, follows its attributes, and may come later', async ({
	page,
	host,
}) => {
	await host.open(host.script);
	await page.waitForFunction(() => customElements.get('dateline-map') !== undefined);
	await page.evaluate((address) => {
		const map = document.createElement('dateline-map');
		document.body.append(map);
		map.setAttribute('src', address);
		const link = document.createElement('a');
		link.href = 'https://example.org/a-story/';
		link.textContent = 'A map';
		map.append(link);
	}, host.ofHeight(345));
	const frame = page.locator('iframe');
	await expect(frame).toHaveCount(1);
	await expect(frame).toHaveAttribute('title', 'A map');
	await expect.poll(() => frame.evaluate((one) => one.clientHeight)).toBe(345);
	const before = await page.evaluate(() => history.length);
	await page.locator('dateline-map').evaluate((map) => map.setAttribute('place', 'kyiv'));
	await expect(frame).toHaveAttribute('src', `${host.ofHeight(345)}&place=kyiv`);
	await expect(frame).toHaveCount(1);
	await expect(frame).toHaveAttribute('title', 'A map');
	expect(await page.evaluate(() => history.length)).toBe(before);
});

test('<dateline-map> works inside a component of its page', async ({ page, host }) => {
	await host.open(`<section></section>${host.script}`);
	await page.waitForFunction(() => customElements.get('dateline-map') !== undefined);
	await page.evaluate(
		(address) => {
			const root = document.querySelector('section')!.attachShadow({ mode: 'open' });
			root.innerHTML = `<dateline-map src="${address}"></dateline-map>`;
		},
		host.ofHeight(345).replaceAll('"', '&quot;'),
	);
	await expect.poll(() => page.locator('iframe').evaluate((one) => one.clientHeight)).toBe(345);
});

test('an element of the page’s own by that name stays the page’s', async ({ page, host }) => {
	const own = "<script>customElements.define('dateline-map', class extends HTMLElement {});</script>";
	await host.open(
		`${own}<dateline-map src="${host.embed}">Mine</dateline-map>${pasted(host.ofHeight(400))}${host.script}`,
	);
	await expect(page.locator('iframe')).toHaveCount(1);
	await expect(page.locator('dateline-map')).toHaveText('Mine');
});

test('what a map tells is an event of its element, and bubbles', async ({ page, host }) => {
	const told = { type: 'dateline:event', version: 1, event: 'place-opened', place: 'kyiv' };
	const listener = `<script>addEventListener('dateline', ({ target, detail }) => {
		document.body.dataset.told = target.localName + ' ' + JSON.stringify(detail);
	});</script>`;
	await host.open(
		`${listener}${pasted(host.standIn(told, { ...told, version: 2, place: 'lviv' }))}${host.script}`,
	);
	await expect(page.locator('body')).toHaveAttribute('data-told', `div ${JSON.stringify(told)}`);
});

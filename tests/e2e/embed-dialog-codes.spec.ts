/** The codes of "Embed this map": right for what was chosen, copied, and working where they are pasted. */
import { code, frame, openDialog, previewed, story } from './embed-dialog-page';
import { startFramingPage } from './framing-page';
import { popup } from './map-page';
import { expect, test } from './watched-page';

test('begins with the map as it is, at the address of the page', async ({ page, baseURL }) => {
	const dialog = await openDialog(page);
	const embed = new URL('embed/ukraine-day-four/', baseURL).href;
	await expect(frame(dialog)).toHaveAttribute('src', embed);
	await expect(frame(dialog)).toHaveAttribute('title', /\w/);
	expect(await code(dialog, 'Plain frame')).toMatch(
		new RegExp(
			`^<iframe src="${embed}" title="[^"]+" width="100%" height="560" frameborder="0" loading="lazy"></iframe>$`,
		),
	);
	const script = await code(dialog, 'Frame with a script');
	expect(script).toContain(`<div data-dateline="${embed}"><a href="${embed.replace('embed/', '')}">`);
	expect(script).toContain(`<script async src="${new URL('embed.js', baseURL).href}"></script>`);
	// Its address is unknown.
	await expect(dialog.getByRole('textbox', { name: 'oEmbed' })).toHaveCount(0);
});

test('on the page of border crossings it begins with those', async ({ page }) => {
	const dialog = await openDialog(page, `${story}crossings/`);
	await expect(dialog.getByLabel('View')).toHaveValue('crossings');
	expect(await previewed(dialog)).toBe('embed/ukraine-day-four/crossings/');
	expect(await code(dialog, 'Frame with a script')).toMatch(
		/<a href="[^"]+\/ukraine-day-four\/crossings\/">/,
	);
});

test('a site that knows its address writes that, and offers oEmbed', async ({ page }) => {
	await page.route('**/dialog.json', async (route) => {
		const response = await route.fetch();
		const data = (await response.json()) as { html: string; publicAddress: string };
		data.publicAddress = 'https://example.org/maps';
		// As the server writes it then: a unit test has the server's own.
		data.html = data.html.replace(
			/<div class="code">.*?<\/div>/s,
			(first) => first + first.replaceAll('iframe', 'oembed').replace('Plain frame', 'oEmbed address'),
		);
		await route.fulfill({ response, json: data });
	});
	const dialog = await openDialog(page);
	expect(await code(dialog, 'oEmbed')).toBe('https://example.org/maps/oembed/ukraine-day-four.json');
	await dialog.getByLabel('View').selectOption('Border crossings');
	expect(await code(dialog, 'oEmbed')).toBe(
		'https://example.org/maps/oembed/ukraine-day-four/crossings.json',
	);
	expect(await code(dialog, 'Plain frame')).toContain(
		'src="https://example.org/maps/embed/ukraine-day-four/crossings/"',
	);
	// Not yet published, perhaps: the preview is of the site at hand.
	expect(await frame(dialog).getAttribute('src')).not.toContain('example.org');
});

test.describe('copying', () => {
	test('puts the code on the clipboard, and says so until another is made', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		const dialog = await openDialog(page);
		for (const [label, name] of [
			['Plain frame', 'Copy frame'],
			['Frame with a script', 'Copy script'],
		] as const) {
			const copy = dialog.getByRole('button', { name });
			await copy.focus();
			await page.keyboard.press('Enter');
			const status = dialog.locator('.code', { has: page.getByLabel(label) }).getByRole('status');
			await expect(status).toHaveText('Copied');
			expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code(dialog, label));
		}
		await dialog.getByLabel('Theme').selectOption('Dark');
		await expect(dialog.getByText('Copied')).toHaveCount(0);
	});

	test('where it is refused, the code is selected, and that is said', async ({ page }) => {
		await page.addInitScript(() => {
			navigator.clipboard.writeText = () => Promise.reject(new DOMException('No.', 'NotAllowedError'));
		});
		const dialog = await openDialog(page);
		await dialog.getByRole('button', { name: 'Copy script' }).press('Enter');
		await expect(dialog.getByRole('status').filter({ hasText: 'selected' })).toBeVisible();
		await expect(dialog.getByLabel('Frame with a script')).toBeFocused();
		const selected = await page.evaluate(() => {
			const field = document.activeElement as HTMLTextAreaElement;
			return field.value.slice(field.selectionStart, field.selectionEnd);
		});
		expect(selected).toBe(await code(dialog, 'Frame with a script'));
	});
});

for (const label of ['Plain frame', 'Frame with a script']) {
	test(`what is copied shows the map where it is pasted: ${label}`, async ({ page, context }) => {
		const dialog = await openDialog(page);
		await dialog.getByLabel('Opens with').selectOption('Kharkiv');
		await dialog.getByLabel('Theme').selectOption('Dark');
		const host = await startFramingPage(await code(dialog, label));
		const article = await context.newPage();
		await article.goto(host.address);
		const map = article.locator('iframe').contentFrame();
		await expect(popup(map).getByRole('heading', { level: 2 })).toHaveText('Kharkiv');
		await expect(map.locator('html')).toHaveAttribute('data-theme', 'dark');
		const box = await article.locator('iframe').boundingBox();
		expect(box?.height).toBe(560);
		expect(box?.width).toBeGreaterThan(1000);
		await host.close();
	});
}

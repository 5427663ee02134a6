/** An embed and the page around it: heights, commands, events, gestures, and links out of a sandboxed frame. */
import { events, heights, resizeFrame, test } from './hearing-page';
import { drawnLink, findMap, popup, waitForMap, waitForStill } from './map-page';
import { expect } from './watched-page';

test('a height is told in every dialect, once, and again only where the width asks for another', async ({
	page,
	open,
}) => {
	const { frame, heard } = await open('?childId=map-1#?secret=aB3');
	await waitForStill(frame);
	expect(await heard()).toEqual([
		{ type: 'dateline:height', version: 1, height: 560 },
		{ 'datawrapper-height': { 'ukraine-day-four': 560 } },
		{ sentinel: 'amp', type: 'embed-size', height: 560 },
		expect.stringMatching(/^\{"context":"iframe.resize","src":"http.*","height":560\}$/),
		{ message: 'height', value: 560, secret: 'aB3' },
		'pymxPYMxmap-1xPYMxheightxPYMx560',
	]);
	await drawnLink(frame, 'kharkiv').locator('.hit').click();
	await expect(popup(frame)).toBeVisible();
	await page.locator('iframe').evaluate((element) => element.setAttribute('height', '900'));
	await resizeFrame(page, 700);
	expect(heights(await heard())).toEqual([560]);
	await resizeFrame(page, 479);
	await resizeFrame(page, 300);
	await resizeFrame(page, 480);
	expect(heights(await heard())).toEqual([560, 600, 560]);
});

test('a frame that is not shown asks for nothing until it is', async ({ page, open }) => {
	const { frame, heard } = await open('?panel=1', { width: 0, height: 0 });
	await page.locator('iframe').evaluate((element) => (element.style.border = '0'));
	await expect(frame.getByRole('heading', { level: 1 })).toBeAttached();
	await resizeFrame(page, 390);
	await expect.poll(async () => heights(await heard())).toEqual([920]);
});

test('WordPress is told the height again where it listens later, and by its own secret only', async ({
	open,
}) => {
	const { frame, heard, post } = await open('#?secret=aB3');
	await waitForStill(frame);
	await post({ message: 'ready', secret: 'other' });
	await post({ message: 'ready', secret: 'aB3' });
	const told = async () =>
		(await heard()).filter((message) => (Object(message) as { message?: string }).message === 'height');
	await expect.poll(told).toEqual(Array(2).fill({ message: 'height', value: 560, secret: 'aB3' }));
});

test('a host selects a place and a view, and is told what happens if it asks', async ({ page, open }) => {
	const { frame, heard, post } = await open('?events=1&theme=dark');
	await waitForStill(frame);
	await post({ type: 'dateline:select', place: 'kharkiv' });
	await expect(popup(frame)).toContainText('Kharkiv');
	await post({ type: 'dateline:select', place: 'kyiv' });
	await expect(popup(frame)).toContainText('Kyiv');
	await post({ type: 'dateline:select', place: null });
	await expect(popup(frame)).toHaveCount(0);
	// The focus stays with the host's reader.
	expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
	await post({ type: 'dateline:view', view: 'map' });
	await post({ type: 'dateline:view', view: 'crossings' });
	await expect(frame.getByText('All counts')).toBeVisible();
	await expect
		.poll(async () => events(await heard()))
		.toEqual([
			{ event: 'ready', view: 'map' },
			{ event: 'place-opened', place: 'kharkiv' },
			{ event: 'place-opened', place: 'kyiv' },
			{ event: 'place-closed', place: 'kyiv' },
			{ event: 'view-changed', view: 'crossings' },
			{ event: 'ready', view: 'crossings' },
		]);
	expect(await page.evaluate(() => history.length)).toBe(2);
});

test('a host that closes a place keeps the focus that it has taken', async ({ page, open }) => {
	const { frame, post } = await open('');
	await waitForStill(frame);
	await frame.locator('[data-place="kharkiv"]').press('Enter');
	await expect(popup(frame).getByRole('heading', { level: 2 })).toBeFocused();
	const more = page.getByText('More');
	await more.evaluate((element) => {
		element.tabIndex = -1;
		element.focus();
	});
	await post({ type: 'dateline:select', place: null });
	await expect(popup(frame)).toHaveCount(0);
	await expect(more).toBeFocused();
	await expect(frame.locator('[data-place="kharkiv"]')).not.toBeFocused();
});

test('a host that does not ask is told of no event, and a page that is not around is not obeyed', async ({
	page,
	open,
}) => {
	const { frame, heard } = await open('');
	await waitForStill(frame);
	// The embed itself, and a frame within it.
	await page.frames()[1]!.evaluate(() => {
		const command = { type: 'dateline:select', place: 'kharkiv' };
		postMessage(command, '*');
		const inner = document.body.appendChild(document.createElement('iframe'));
		const event = new MessageEvent('message', { data: command, source: inner.contentWindow });
		dispatchEvent(event);
	});
	await page.waitForTimeout(300);
	await expect(popup(frame)).toHaveCount(0);
	await drawnLink(frame, 'kyiv').locator('.hit').click();
	await expect(popup(frame)).toContainText('Kyiv');
	expect(events(await heard())).toEqual([]);
});

test('the wheel scrolls the host until a reader clicks the map, and again when the frame is left', async ({
	page,
	open,
}) => {
	const { frame } = await open('');
	const map = await waitForMap(frame);
	const mark = map.locator('[data-place="kharkiv"]');
	const { x, y, width, height } = (await map.boundingBox())!;
	// Where nothing is, and the legend is not.
	const spot = { x: x + width * 0.6, y: y + height * 0.9 };
	const place = async () => (await mark.boundingBox())!.x;
	const scrolled = () => page.evaluate(() => scrollY);

	const before = await place();
	await page.mouse.move(spot.x, spot.y);
	await page.mouse.wheel(0, 120);
	await expect.poll(scrolled).toBe(120);
	expect(await place()).toBeCloseTo(before, 0);

	await page.mouse.wheel(0, -120);
	await expect.poll(scrolled).toBe(0);
	await page.mouse.click(spot.x, spot.y);
	await page.waitForTimeout(400);
	await expect(popup(frame)).toHaveCount(0);
	await page.mouse.wheel(0, -240);
	await expect.poll(async () => Math.abs((await place()) - before)).toBeGreaterThan(10);
	expect(await scrolled()).toBe(0);

	await page.getByText('More').click();
	await page.waitForTimeout(400);
	const left = await place();
	await page.mouse.move(spot.x, spot.y);
	await page.mouse.wheel(0, 120);
	await expect.poll(scrolled).toBe(120);
	expect(await place()).toBeCloseTo(left, 0);
});

for (const sandbox of ['allow-scripts', 'allow-scripts allow-same-origin']) {
	test(`a link out of a frame sandboxed with ${sandbox} asks the host, and shows its address`, async ({
		page,
		open,
	}) => {
		const { frame, heard } = await open('?events=1#?secret=aB3', { sandbox });
		await waitForStill(frame);
		const link = frame.getByRole('link', { name: 'Full story' });
		const href = new URL((await link.getAttribute('href'))!, page.frames()[1]!.url()).href;
		await link.click();
		await expect(frame.getByRole('status').filter({ hasText: href })).toBeVisible();
		expect(await page.frames()[1]!.evaluate(() => getSelection()?.toString())).toBe(href);
		expect(await heard()).toContainEqual({ message: 'link', value: href, secret: 'aB3' });
		expect(events(await heard())).toContainEqual({ event: 'link-followed', href });
		expect(page.context().pages()).toHaveLength(1);
	});
}

test('the address that is shown covers nothing of the foot, and goes when a reader goes on', async ({
	open,
}) => {
	const { frame } = await open('', { sandbox: 'allow-scripts' });
	await waitForStill(frame);
	const shown = frame.locator('[data-address]');
	const list = frame.getByText('List of 42 reports');
	for (const goOn of [() => list.click(), () => list.press('Escape')]) {
		await expect(shown).toHaveText('');
		// Twice: the second time it is shown anew.
		for (let i = 0; i < 2; i++) await frame.getByRole('link', { name: 'Full story' }).click();
		await expect(shown).toContainText('ukraine-day-four/');
		await shown.locator('b').click();
		await expect(shown).toBeVisible();
		await goOn();
		await expect(shown).toHaveText('');
	}
	await expect(frame.locator('section#kyiv')).toBeAttached();
});

test('a link out of any other frame opens by itself', async ({ page, open }) => {
	const { frame, heard } = await open('?events=1');
	await waitForStill(frame);
	const opened = page.waitForEvent('popup');
	await frame.getByRole('link', { name: 'Full story' }).click();
	expect((await opened).url()).toMatch(/\/ukraine-day-four\/$/);
	await expect(findMap(frame)).toBeVisible();
	await expect(frame.locator('[data-address]')).toBeHidden();
	expect(events(await heard()).map(({ event }) => event)).toEqual(['ready', 'link-followed']);
});

test('in a sandboxed frame places open and close, and the view changes, without an error', async ({
	page,
	open,
}) => {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	const { frame } = await open('?place=kharkiv&events=1', { sandbox: 'allow-scripts' });
	await expect(popup(frame)).toContainText('Kharkiv');
	await popup(frame).getByRole('button', { name: 'Close' }).click();
	await expect(popup(frame)).toHaveCount(0);
	await frame.getByRole('link', { name: 'Border crossings' }).first().click();
	await expect(frame.getByText('All counts')).toBeVisible();
	expect(errors).toEqual([]);
});

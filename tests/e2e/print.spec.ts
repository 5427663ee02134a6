/** On paper: the map, every report and every count, in light colours, with nothing cut. */
import { test as unwatched, type Page } from '@playwright/test';
import { channels, palettes } from '../../src/lib/map/palette';
import { embedMessages } from '../../src/lib/story/embed-messages';
import type { StoryFeatures } from '../../src/lib/story/features';
import { messages } from '../../src/lib/story/messages';
import { expect, test } from './watched-page';

const story = 'ukraine-day-four/';
/** What is left of the width of A4 between the page's margins, in CSS pixels. */
const paper = { width: 680, height: 1000 };
const pages = { story, crossings: `${story}crossings/`, embed: `embed/${story}` };

async function readReports(page: Page) {
	const { features } = (await (await page.request.get('ukraine-day-four.geojson')).json()) as StoryFeatures;
	return features.flatMap(({ properties }) => (properties.kind === 'flow' ? [] : properties.reports));
}

/** The text of the page as it is laid out: what is not displayed is not in it. */
async function printedText(page: Page): Promise<string> {
	return (await page.locator('body').innerText()).replace(/\s+/g, ' ');
}

/** Pages of a PDF. */
function countPages(pdf: Buffer): number {
	return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

for (const [name, path] of Object.entries(pages)) {
	test(`${name}: nothing is cut, sticks, or is a control`, async ({ page }) => {
		await page.setViewportSize(paper);
		await page.goto(path);
		await page.emulateMedia({ media: 'print' });
		const faults = await page.evaluate(() => {
			const all = document.querySelectorAll('body *:not(svg, svg *, #svelte-announcer, .visually-hidden)');
			const seen = [...all].filter((element) => element.checkVisibility({ visibilityProperty: true }));
			const isInMap = (element: Element) => element.closest('section[data-phase]') !== null;
			return seen.flatMap((element) => {
				const style = getComputedStyle(element);
				const says = (fault: string) => [`${fault}: ${element.outerHTML.slice(0, 80)}`];
				if (style.position === 'sticky' || style.position === 'fixed') return says('sticks');
				if (element.matches('button, input, select, nav, [role="dialog"], canvas')) return says('control');
				const isCut = style.overflowX !== 'visible' || style.overflowY !== 'visible';
				return isCut && !isInMap(element) ? says('cuts') : [];
			});
		});
		expect(faults).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(paper.width);
	});
}

test('a story has its map, its legend, and every report and figure', async ({ page }) => {
	await page.goto(story);
	const reports = await readReports(page);
	expect(reports.length).toBeGreaterThan(20);
	await page.emulateMedia({ media: 'print' });
	const text = await printedText(page);
	for (const { headline, text: words, figures } of reports) {
		for (const part of [headline, words, ...figures.map(({ measure }) => measure)]) {
			expect(text).toContain(part.replace(/\s+/g, ' '));
		}
	}
	await expect(page.locator('.story-drawing.framing').filter({ visible: true })).toHaveCount(1);
	await expect(page.getByRole('group', { name: 'Legend' }).filter({ visible: true })).toHaveCount(1);
	expect(countPages(await page.pdf({ format: 'A4' }))).toBeGreaterThan(5);
});

test('the counts have their map, the chart, and the whole table', async ({ page }) => {
	await page.setViewportSize(paper);
	await page.goto(pages.crossings);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.story-drawing.framing').filter({ visible: true })).toHaveCount(1);
	await expect(page.locator('svg.bar').filter({ visible: true })).not.toHaveCount(0);
	const table = await page.getByRole('table').boundingBox();
	expect((table?.x ?? 0) + (table?.width ?? Infinity)).toBeLessThanOrEqual(paper.width);
	expect(countPages(await page.pdf({ format: 'A4' }))).toBeGreaterThan(1);
});

test('a report stays on one sheet, and a heading with what it heads', async ({ page }) => {
	await page.goto(story);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('main article').first()).toHaveCSS('break-inside', 'avoid');
	await expect(page.locator('main h3').first()).toHaveCSS('break-after', 'avoid');
	// A grid's rows are parted wherever a sheet ends.
	for (const head of await page.locator('[data-entry], [data-rest]').all()) {
		await expect(head).toHaveCSS('display', 'block');
		for (const line of await head.locator('> p').all()) await expect(line).toHaveCSS('break-after', 'avoid');
	}
});

test('the sea has its colour, where backgrounds are not printed too', async ({ page }) => {
	await page.goto(story);
	await page.emulateMedia({ media: 'print' });
	const sea = page.locator('.drawing');
	await expect(sea).toHaveCSS('background-color', `rgb(${channels(palettes.light.sea).join(', ')})`);
	await expect(sea).toHaveCSS('print-color-adjust', 'exact');
});

test('links that lead out of the page have their address beside them', async ({ page }) => {
	await page.goto('zimbabwe-cholera/');
	await page.emulateMedia({ media: 'print' });
	const printed = await page
		.locator('#about a')
		.filter({ visible: true })
		.evaluateAll((links) => links.map((link) => getComputedStyle(link, '::after').content).join(' '));
	for (const address of ['https://www.geonames.org/', 'zimbabwe-cholera.geojson', 'zimbabwe-cholera.csv'])
		expect(printed).toContain(address);
	await expect(page.locator('#about h3').filter({ hasText: embedMessages.heading })).toBeHidden();
});

test('paper is light, whatever the screen is, and a search leaves nothing out', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto(story);
	await page.getByLabel('Theme').selectOption('Dark');
	await page.getByRole('searchbox').fill('Kharkiv');
	const reports = await readReports(page);
	const missing = reports.find(({ headline }) => /Belarus/.test(headline))?.headline ?? '';
	await expect(page.locator('main').getByText(missing).first()).toBeHidden();
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	const ink = `rgb(${channels(palettes.light.ink).join(', ')})`;
	await expect(page.locator('body')).toHaveCSS('color', ink);
	const text = await printedText(page);
	for (const { headline } of reports) expect(text).toContain(headline);
});

test('a popup that is open stays on the screen', async ({ page }) => {
	await page.goto(`${story}#kyiv`);
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('dialog')).toBeHidden();
});

test('what stands behind a number is printed with it', async ({ page }) => {
	await page.goto(pages.crossings);
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await page.emulateMedia({ media: 'print' });
	const notes = page.locator('main details');
	expect(await notes.count()).toBeGreaterThan(2);
	for (const note of await notes.locator('p').all()) await expect(note).toBeVisible();
});

test('after printing all is as it was: what was closed closes again, and what was open stays', async ({
	page,
}) => {
	await page.setViewportSize({ width: 640, height: 480 });
	await page.goto(pages.embed);
	await page.getByText('List of 42 reports').click();
	const notes = page.locator('.list details');
	await notes.first().locator('summary').click();
	await page.getByText('List of 42 reports').click();
	const readOpen = () =>
		page.locator('details').evaluateAll((all) => all.map((details) => (details as HTMLDetailsElement).open));
	const before = await readOpen();
	expect(before.filter(Boolean)).toHaveLength(1);
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	expect(await readOpen()).not.toContain(false);
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	expect(await readOpen()).toEqual(before);
});

unwatched.describe('without JavaScript', () => {
	// Chromium reports the scripts that it does not run as failed.
	unwatched.use({ javaScriptEnabled: false });

	for (const path of [pages.embed, `${pages.embed}crossings/`]) {
		unwatched(`${path}: the list is printed, and nothing over the map`, async ({ page }) => {
			await page.goto(path);
			await expect(page.locator('.list')).toBeHidden();
			await expect(page.getByText(messages.map.unscripted)).toBeVisible();
			await page.emulateMedia({ media: 'print' });
			const reports = await page.locator('.list article').all();
			expect(reports.length).toBeGreaterThan(2);
			for (const report of reports) await expect(report).toBeVisible();
			await expect(page.getByText(messages.map.unscripted)).toBeHidden();
			expect(countPages(await page.pdf({ format: 'A4' }))).toBeGreaterThan(2);
		});
	}

	unwatched('notes are printed too, where the browser can open them', async ({ page }) => {
		await page.goto(pages.crossings);
		await page.emulateMedia({ media: 'print' });
		for (const note of await page.locator('main details p').all()) await expect(note).toBeVisible();
	});
});

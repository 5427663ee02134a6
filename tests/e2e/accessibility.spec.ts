import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import type { StoryFeatures } from '../../src/lib/story/features';
import { popup, waitForMap } from './map-page';
import { expect, test } from './watched-page';

const story = './ukraine-day-four/';
const embed = './embed/ukraine-day-four/';
const features = JSON.parse(readFileSync('build/ukraine-day-four.geojson', 'utf8')) as StoryFeatures;

const states: Record<string, string> = {
	'the list of stories': './',
	'a story': story,
	'a story with a place open': `${story}#kharkiv`,
	'the crossings': `${story}crossings/`,
	'the crossings with a place open': `${story}crossings/#romania`,
	'the embed': embed,
	'the embed with a place open': `${embed}#kharkiv`,
	'the page for what is not found': './404.html',
};

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(colorScheme, () => {
		test.use({ colorScheme });
		for (const [name, address] of Object.entries(states)) {
			test(`${name} breaks no rule of axe`, async ({ page }) => {
				await page.goto(address);
				if (address.includes('ukraine')) await waitForMap(page);
				if (address.includes('#')) await expect(popup(page)).toBeVisible();
				const axe = new AxeBuilder({ page });
				// That page has the browser's own colours, and axe takes the dark ones to be on white.
				if (address.includes('404') && colorScheme === 'dark') axe.disableRules('color-contrast');
				const { violations } = await axe.analyze();
				expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
			});
		}
	});
}

test.describe('at 320 pixels, which is 1280 at 400 %', () => {
	test.use({ viewport: { width: 320, height: 256 } });

	for (const [name, address] of Object.entries(states)) {
		test(`${name} does not scroll sideways`, async ({ page }) => {
			await page.goto(address);
			const overflow = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
			);
			expect(overflow).toBe(0);
		});
	}

	test('the map leaves room to scroll past it, and the popup to read its reports', async ({ page }) => {
		await page.goto(story);
		const map = await waitForMap(page);
		expect((await map.boundingBox())?.height).toBeLessThan(200);
		await page.locator('section#kyiv').getByRole('link').first().click();
		const name = popup(page).getByRole('heading', { level: 2 });
		await popup(page).getByRole('article').last().scrollIntoViewIfNeeded();
		await expect(name).toBeInViewport();
		const [whole, head] = [
			await popup(page).boundingBox(),
			await popup(page).locator('header').boundingBox(),
		];
		expect(head?.height).toBeLessThan((whole?.height ?? 0) / 3);
	});
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 } });

	test('what a link leads to stands under the map, not behind it', async ({ page }) => {
		await page.goto(story);
		const map = await waitForMap(page);
		await page.getByRole('link', { name: 'Losses', exact: true }).click();
		const title = page.getByRole('heading', { name: 'What each side says about losses' });
		await expect(title).toBeInViewport();
		const [above, below] = [await map.boundingBox(), await title.boundingBox()];
		expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? Infinity));
	});

	test('what the keyboard reaches going back is not behind the map', async ({ page }) => {
		await page.goto(story);
		const map = await waitForMap(page);
		await page.locator('section#kharkiv').getByRole('link').first().focus();
		for (let i = 0; i < 6; i++) {
			await page.keyboard.press('Shift+Tab');
			const [above, focused] = [await map.boundingBox(), await page.locator(':focus').boundingBox()];
			expect(focused?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? Infinity));
		}
	});
});

test('on a low screen a place opened in the list brings the map back into sight', async ({ page }) => {
	await page.setViewportSize({ width: 844, height: 390 });
	await page.goto(story);
	await waitForMap(page);
	await page.locator('section#kharkiv').getByRole('link').first().click();
	await expect(popup(page).getByRole('heading', { level: 2 })).toBeInViewport();
	await page.keyboard.press('Escape');
	await expect(page.locator('section#kharkiv').getByRole('link').first()).toBeInViewport();
});

test.describe('in the embed', () => {
	test.use({ viewport: { width: 640, height: 480 } });

	test('an address with a place opens it on the map, not in a list over it', async ({ page }) => {
		await page.goto(`${embed}#kharkiv`);
		await waitForMap(page);
		await expect(page.getByRole('main')).toBeHidden();
		await popup(page).getByRole('button', { name: 'Close' }).click({ timeout: 5000 });
		await expect(popup(page)).toHaveCount(0);
	});

	test('a place opened in the list shows on the map, and the focus comes back to the list', async ({
		page,
	}) => {
		await page.goto(embed);
		await waitForMap(page);
		await page.getByText('List of 42 reports').click();
		await page.locator('section#kharkiv').getByRole('link').first().click();
		await expect(page.getByRole('main')).toBeHidden();
		await expect(popup(page).getByRole('heading', { level: 2 })).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(page.locator('summary', { hasText: 'List of 42 reports' })).toBeFocused();
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	// The browser refuses the scripts that the page names, and says that a policy did.
	test.afterEach(({ watched }) => {
		expect(watched.splice(0).filter((fault) => !fault.endsWith('.js csp'))).toEqual([]);
	});

	test('every report is on the page, every place has its fragment, and nothing waits for a map', async ({
		page,
	}) => {
		await page.goto(story);
		for (const { id, properties } of features.features) {
			if (properties.kind === 'flow') continue;
			if (properties.kind !== 'not-on-map')
				await expect(page.locator(`section[id="${String(id)}"]`)).toBeVisible();
			for (const report of properties.reports) {
				const article = page.locator(`article[id="${report.id}"]`);
				await expect(article).toContainText(report.headline);
				await expect(article).toContainText(report.text);
				await expect(article).toContainText(report.attribution);
			}
		}
		await expect(page.getByText('The map is loading.')).toBeHidden();
		await expect(page.getByText('The map cannot be drawn here')).toBeVisible();
		await expect(page.getByRole('searchbox')).toBeHidden();
		await page.goto(`${story}#kharkiv`);
		await expect(page.locator('section#kharkiv')).toBeInViewport();
	});

	test('the embed’s list opens', async ({ page }) => {
		await page.goto(embed);
		await page.getByText('List of 42 reports').click();
		await expect(page.locator('section#kyiv')).toBeVisible();
	});
});

test('without WebGL the page says so, and the list answers for the map', async ({ page }) => {
	await page.addInitScript(() => {
		HTMLCanvasElement.prototype.getContext = () => null;
	});
	await page.goto(story);
	await expect(page.getByText('The map cannot be drawn here; every report is in the list.')).toBeVisible();
	await expect(page.getByText('reported in this town')).toHaveCount(0);
	const link = page.locator('section#kharkiv').getByRole('link').first();
	await link.click();
	await expect(page).toHaveURL(/#kharkiv$/);
	await expect(link).toHaveAttribute('aria-current', 'true');
	await expect(link).toBeFocused();
	await expect(popup(page)).toHaveCount(0);
});

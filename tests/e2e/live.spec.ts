/** What an author sees while writing: `npm run dev`, in a copy of the project. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { startDevServer, type DevServer } from '../dev-server';
import { listeningHosts, otherHosts } from '../hosts/hosts';

const sample = readFileSync('tests/fixtures/stories/valid/sample.yaml', 'utf8');
const broken = sample
	.replace('place: przemysl\n    topic', 'place: przemsyl\n    topic')
	.replace('claimant: first\n    paragraphs: [2]', 'claimant: frist\n    paragraphs: [2]');

let server: DevServer;

// The server is one, and tests write its stories.
test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
	test.setTimeout(180_000);
	server = await startDevServer({ sample, unfinished: broken });
});
test.afterAll(async () => {
	await server.close();
});

function overlay(page: Page) {
	return page.locator('vite-error-overlay');
}

function placeOnMap(page: Page, name: string) {
	return page.locator(`.drawing a[aria-label^="${name}"]`).filter({ visible: true });
}

test('a story with mistakes from the start is told of, and shown once it is mended', async ({ page }) => {
	test.setTimeout(180_000);
	await page.goto(`${server.address}unfinished/`);
	await expect(overlay(page)).toContainText('there is no place "przemsyl". Did you mean "przemysl"?', {
		timeout: 60_000,
	});
	server.saveStory('unfinished', sample);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('A sample story');
	await expect(overlay(page)).toHaveCount(0);
});

test('a saved story shows on the map by itself', async ({ page }, { annotations }) => {
	await page.goto(`${server.address}sample/`);
	await expect(placeOnMap(page, 'Przemyśl')).toBeVisible();
	const start = performance.now();
	server.saveStory('sample', sample.replace('name: Przemyśl', 'name: Przemysl Town'));
	await placeOnMap(page, 'Przemysl Town').waitFor();
	annotations.push({
		type: 'from saved to shown',
		description: `${Math.round(performance.now() - start)} ms`,
	});
	await expect(placeOnMap(page, 'Przemyśl')).toHaveCount(0);
	server.saveStory('sample', sample);
	await expect(placeOnMap(page, 'Przemyśl')).toBeVisible();
});

test('mistakes lie over the last good map, all of them with their lines, until they are mended', async ({
	page,
}) => {
	await page.goto(`${server.address}sample/`);
	await expect(placeOnMap(page, 'Przemyśl')).toBeVisible();
	server.saveStory('sample', broken);
	const told = overlay(page);
	await expect(told).toContainText('2 mistakes');
	const line = 1 + broken.split('\n').indexOf('    place: przemsyl');
	await expect(told).toContainText(`src/stories/sample.yaml:${line}:12: there is no place "przemsyl"`);
	await expect(told).toContainText(`> ${line} |     place: przemsyl`);
	await expect(told).toContainText(`> ${line + 10} |     claimant: frist`);
	await expect(placeOnMap(page, 'Przemyśl')).toBeAttached();

	await page.reload();
	await expect(told).toContainText('2 mistakes');
	await expect(placeOnMap(page, 'Przemyśl')).toBeAttached();

	server.saveStory('sample', 'title: [');
	await expect(told).toContainText('this is not valid YAML');
	await expect(told).not.toContainText('przemsyl');

	server.saveStory('sample', sample);
	await expect(told).toHaveCount(0);
	await expect(placeOnMap(page, 'Przemyśl')).toBeVisible();
});

test('a draft is shown, and marked, on the list and on its page', async ({ page }) => {
	const mark = page.getByText('Draft: not published');
	await page.goto(server.address);
	await expect(page.getByRole('link', { name: 'A sample story' }).first()).toBeVisible();
	await expect(mark).toHaveCount(0);
	server.saveStory('third', `draft: true\n${sample.replace('A sample story', 'A third story')}`);
	await expect(page.getByRole('listitem').filter({ has: mark })).toHaveText(/A third story/);
	await page.getByRole('link', { name: 'A third story' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('A third story');
	await expect(mark).toBeVisible();
	await page.goto(`${server.address}embed/third/`);
	await expect(mark).toBeVisible();
});

test('the developers’ page has the embed in pages of publishers', async ({ page }) => {
	test.setTimeout(180_000);
	server.saveStory('sample', sample);
	await page.goto(`${server.address}dev/embeds/`);
	await page.getByLabel('Story').selectOption('sample');
	await page.getByLabel('List open').check();
	await page.getByRole('button', { name: 'Show' }).click();
	await expect(page.getByRole('figure')).toHaveCount(
		Object.keys({ ...listeningHosts, ...otherHosts }).length,
	);
	for (const name of ['WordPress', 'Datawrapper']) {
		const host = page.getByTitle(name, { exact: true });
		expect(new URL((await host.getAttribute('src')) ?? '').origin).not.toBe(new URL(server.address).origin);
		await host.scrollIntoViewIfNeeded();
		const embed = host.contentFrame().locator('iframe');
		await expect(embed.contentFrame().getByRole('heading', { level: 1 })).toHaveText('A sample story');
		await expect.poll(() => embed.evaluate(({ clientHeight }) => clientHeight)).toBe(920);
	}
});

/** Stories that the other tests do not read: each of their places opens and says what the download says. */
import { readdirSync, readFileSync } from 'node:fs';
import type { StoryFeatures } from '../../src/lib/story/features';
import { clickPlace, expectReports, popup, waitForMap, waitForStill } from './map-page';
import { expect, test } from './watched-page';

const slugs = readdirSync('src/stories')
	.flatMap((file) => /^(.+)\.yaml$/.exec(file)?.[1] ?? [])
	.filter((slug) => slug !== 'ukraine-day-four');

for (const slug of slugs) {
	const { features } = JSON.parse(readFileSync(`build/${slug}.geojson`, 'utf8')) as StoryFeatures;
	const places = features.flatMap(({ id, properties }) =>
		properties.kind === 'flow' || properties.kind === 'not-on-map' ? [] : [{ id: String(id), properties }],
	);

	for (const path of [`./${slug}/`, `./embed/${slug}/`]) {
		test(`every place of ${path} opens from the map`, async ({ page }) => {
			await page.goto(path);
			await waitForStill(page);
			for (const { id, properties } of places) {
				await clickPlace(page, id);
				await expectReports(popup(page), properties);
				await page.keyboard.press('Escape');
				await expect(popup(page)).toHaveCount(0);
				await page.goto(path);
				await waitForStill(page);
			}
		});
	}

	test(`${slug} has the views that it has something for, and its map moves`, async ({ page }) => {
		await page.goto(`./${slug}/`);
		const views = page.getByRole('navigation', { name: 'Views of this story' });
		const hasFlows = features.some(({ properties }) => properties.kind === 'flow');
		await expect(views.getByRole('link', { name: 'Border crossings' })).toHaveCount(hasFlows ? 1 : 0);
		await expect(page.getByText('people leaving; the wider, the more')).toHaveCount(hasFlows ? 2 : 0);
		await waitForMap(page);
		await page.getByRole('button', { name: 'Zoom in' }).click();
	});
}

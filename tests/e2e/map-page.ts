/** What a reader does on a story's page, in the words of the tests. */
import { readFileSync } from 'node:fs';
import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import type { PlaceProperties, StoryFeatures } from '../../src/lib/story/features';

const features = JSON.parse(readFileSync('build/ukraine-day-four.geojson', 'utf8')) as StoryFeatures;

/** The places of the story, as its download has them. */
export const places = features.features.flatMap(({ id, properties }) =>
	properties.kind === 'flow' || properties.kind === 'not-on-map' ? [] : [{ id: String(id), properties }],
);

/** Ids of the places that the first view has at its edge. */
export const farPlaces = ['germany', 'new-york', 'japan'];
/** Ids of the places that the first view draws. */
export const nearPlaces = places.map(({ id }) => id).filter((id) => !farPlaces.includes(id));

/** The map's part of the page, with `data-phase`: written, still, loading, ready or failed. */
export function findMap(page: Page | FrameLocator): Locator {
	return page.locator('section[data-phase]');
}

/** The popup; there is at most one. */
export function popup(page: Page | FrameLocator): Locator {
	return page.getByRole('dialog');
}

/** Waits until places open on the server's drawing. */
export async function waitForStill(page: Page | FrameLocator): Promise<Locator> {
	await expect(findMap(page).locator('[data-place]').first()).toBeAttached();
	await expect(findMap(page)).toHaveAttribute('data-phase', 'still');
	return findMap(page);
}

/** Waits until MapLibre has drawn the map, which it does for a reader who means to use it. */
export async function waitForMap(page: Page | FrameLocator): Promise<Locator> {
	const map = findMap(page);
	await expect(map.locator('[data-place]').first()).toBeAttached();
	await map.dispatchEvent('pointerdown');
	// Software rendering on a busy machine takes its time.
	await expect(map).toHaveAttribute('data-phase', 'ready', { timeout: 30_000 });
	return map;
}

/** The middle of a place's mark, as the map projects it. */
export async function projectPlace(page: Page, id: string): Promise<{ x: number; y: number }> {
	const box = await page.locator(`[data-place="${id}"]`).boundingBox();
	if (!box) throw new Error(`${id} has no mark on the map`);
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Clicks the map where a place is drawn, with the mouse: on the drawing, or on the canvas when that lies over it. */
export async function clickPlace(page: Page, id: string): Promise<void> {
	const { x, y } = await projectPlace(page, id);
	await page.mouse.click(x, y);
}

/** The place's link in the drawing as it is seen: a page has several framings, and shows one. */
export function drawnLink(page: Page | FrameLocator, id: string): Locator {
	return findMap(page).locator(`.drawing a[aria-label][href$="#${id}"]`).filter({ visible: true });
}

/** All that the popup must say, taken from the download: one data source. */
export async function expectReports(dialog: Locator, { name, reports }: PlaceProperties): Promise<void> {
	await expect(dialog.getByRole('heading', { level: 2 })).toHaveText(name);
	await expect(dialog.getByRole('article')).toHaveCount(reports.length);
	const text = ((await dialog.textContent()) ?? '').replace(/\s+/g, ' ');
	for (const report of reports) {
		for (const part of [report.headline, report.text, report.attribution])
			expect(text).toContain(part.replace(/\s+/g, ' '));
		expect(text).toContain(`¶ ${report.paragraphs.join(', ')}`);
	}
}

/** What a reader does on a story's page, in the words of the tests. */
import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';

/** Waits until MapLibre has drawn the map. Software rendering on a busy machine takes its time. */
export async function waitForMap(page: Page | FrameLocator): Promise<Locator> {
	const map = page.locator('section[data-phase]');
	await expect(map).toHaveAttribute('data-phase', 'ready', { timeout: 30_000 });
	return map;
}

/** The middle of a place's mark, as the map projects it. */
export async function projectPlace(page: Page, id: string): Promise<{ x: number; y: number }> {
	const box = await page.locator(`[data-place="${id}"]`).boundingBox();
	if (!box) throw new Error(`${id} has no mark on the map`);
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Clicks the map where a place is drawn: on the canvas, with the mouse. */
export async function clickPlace(page: Page, id: string): Promise<void> {
	const { x, y } = await projectPlace(page, id);
	await page.mouse.click(x, y);
}

/** The popup; there is at most one. */
export function popup(page: Page | FrameLocator): Locator {
	return page.getByRole('dialog');
}

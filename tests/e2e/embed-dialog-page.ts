/** What a publisher does with the dialog "Embed this map", in the words of the tests. */
import { expect, type Locator, type Page } from '@playwright/test';
import { waitForStill } from './map-page';

export const story = './ukraine-day-four/';

/** A page's button: in the head, or in the section about the map. */
export function button(page: Page): Locator {
	return page.getByRole('button', { name: 'Embed this map' }).first();
}

/** Opens the dialog with the keyboard alone. */
export async function openDialog(page: Page, address = story): Promise<Locator> {
	await page.goto(address);
	await waitForStill(page);
	await button(page).focus();
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog', { name: 'Embed this map' });
	await expect(dialog).toBeVisible();
	return dialog;
}

/** The code that stands under a label. */
export const code = (dialog: Locator, label: string) =>
	dialog.getByRole('textbox', { name: label }).inputValue();
export const frame = (dialog: Locator) => dialog.locator('iframe');
/** What follows the site's address in the preview's. */
export async function previewed(dialog: Locator): Promise<string> {
	return /embed\/.*$/.exec((await frame(dialog).getAttribute('src')) ?? '')?.[0] ?? '';
}

/** A graphics card that takes as long as a test wants with its first picture. */
import type { Page } from '@playwright/test';

/**
 * Lets no fence of WebGL's be passed until the function that is returned is called. From before the page's scripts on.
 *
 * @returns how often scripts have asked until then
 */
export async function holdPictures(page: Page): Promise<() => Promise<number>> {
	await page.addInitScript(() => {
		const held = { is: true, asked: 0 };
		Object.assign(window, { held });
		const context = WebGL2RenderingContext.prototype;
		const read = Object.getOwnPropertyDescriptor(context, 'getSyncParameter')!
			.value as typeof context.getSyncParameter;
		context.getSyncParameter = function (...given) {
			held.asked += 1;
			return held.is ? this.UNSIGNALED : (read.apply(this, given) as number);
		};
	});
	return () =>
		page.evaluate(() => {
			const { held } = window as unknown as { held: { is: boolean; asked: number } };
			held.is = false;
			return held.asked;
		});
}

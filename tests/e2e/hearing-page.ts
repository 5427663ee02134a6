/** A page around an embed that hears all that it posts, and may post to it. */
import type { FrameLocator, Page } from '@playwright/test';
import { startFramingPage } from './framing-page';
import { test as base } from './watched-page';

interface Around {
	frame: FrameLocator;
	/** What the embed has posted so far. */
	heard: () => Promise<unknown[]>;
	post: (message: unknown) => Promise<void>;
}

type Open = (
	query: string,
	options?: { width?: number; height?: number; sandbox?: string },
) => Promise<Around>;

/** A test with an embed in a page that hears all it says. */
export const test = base.extend<{ open: Open }>({
	// The host's address is not the site's.
	watched: async ({ browserName }, use) => {
		await use([browserName]);
	},
	open: async ({ page, baseURL }, use) => {
		const closing: (() => Promise<void>)[] = [];
		await use(async (query, { width = 640, height = 560, sandbox } = {}) => {
			const source = new URL(`embed/ukraine-day-four/${query}`, baseURL).href;
			const host = await startFramingPage(
				`<script>const heard = []; addEventListener('message', ({ data }) => heard.push(data));</script>
				<iframe src="${source.replaceAll('&', '&amp;')}" title="Map" width="${String(width)}" height="${String(height)}"
				${sandbox === undefined ? '' : `sandbox="${sandbox}"`}></iframe><p>More</p><div style="height: 3000px"></div>`,
			);
			closing.push(host.close);
			await page.goto(host.address);
			return {
				frame: page.frameLocator('iframe'),
				heard: () => page.evaluate('heard'),
				post: (message) =>
					page.evaluate((data) => {
						document.querySelector('iframe')?.contentWindow?.postMessage(data, '*');
					}, message),
			};
		});
		for (const close of closing) await close();
	},
});

/** The heights that were told, in our own words. */
export const heights = (heard: unknown[]) =>
	heard.flatMap((message) => {
		const { type, height } = Object(message) as { type?: string; height?: number };
		return type === 'dateline:height' ? [height] : [];
	});
/** The events that were told. */
export const events = (heard: unknown[]) =>
	heard.flatMap((message) => {
		const { type, version, ...event } = Object(message) as Record<string, unknown>;
		return type === 'dateline:event' && version === 1 ? [event] : [];
	});

/** Gives the frame another width, and lets it answer. */
export async function resizeFrame(page: Page, width: number): Promise<void> {
	await page.locator('iframe').evaluate((frame, to) => frame.setAttribute('width', String(to)), width);
	await page.waitForTimeout(200);
}

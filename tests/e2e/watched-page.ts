/** A page that fails its test on any console error, uncaught error, policy violation or request to another origin. */
import { expect, test as base, type Page } from '@playwright/test';

export const test = base.extend<{ watched: string[]; provoked: RegExp | undefined }>({
	// What a test itself brings about, which is all that the browser may say, whenever it says it.
	provoked: [undefined, { option: true }],
	// Every test has it, also one that does not name it.
	watched: [
		async ({ page, baseURL, provoked }, use) => {
			const faults: string[] = [];
			watchPage(page, [baseURL ?? ''], faults);
			await use(faults);
			expect(faults.filter((fault) => !provoked?.test(fault))).toEqual([]);
		},
		{ auto: true },
	],
});

/** Notes what a reader should never get. Policy violations are console errors in Chromium. */
export function watchPage(page: Page, origins: readonly string[], faults: string[]): void {
	page.on('console', (message) => {
		if (message.type() === 'error') faults.push(`console: ${message.text()}`);
	});
	page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
	page.on('request', (request) => {
		if (!origins.some((origin) => request.url().startsWith(origin))) faults.push(`request: ${request.url()}`);
	});
	page.on('requestfailed', (request) => {
		const reason = request.failure()?.errorText ?? '';
		// A page that is left while it loads aborts its requests.
		if (reason !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()} ${reason}`);
	});
}

export { expect };

/** What moves on a page by itself. */
import type { Page } from '@playwright/test';

export interface Shift {
	value: number;
	moved: string[];
}

/** Notes what the browser counts as layout shifts, with what moved. */
export async function watchShifts(page: Page): Promise<() => Promise<Shift[]>> {
	await page.addInitScript(() => {
		const shifts: Shift[] = [];
		Object.assign(window, { shifts });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries() as (PerformanceEntry & {
				value: number;
				sources: { node?: Node }[];
			})[]) {
				const moved = entry.sources.map(({ node }) => {
					const element = node instanceof Element ? node : node?.parentElement;
					return element?.outerHTML.slice(0, 80) ?? '';
				});
				shifts.push({ value: entry.value, moved });
			}
		}).observe({ type: 'layout-shift', buffered: true });
	});
	return () => page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts);
}

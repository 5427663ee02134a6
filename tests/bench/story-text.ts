/** The text of our page, for a peer that is to carry the same. */
import type { Browser } from '@playwright/test';

/**
 * Reads what our story page says, as HTML of plain elements: headings, paragraphs, lists, tables and links, with the
 * ids that links lead to, and nothing of how it looks.
 */
export async function readStoryText(browser: Browser, address: string): Promise<string> {
	const context = await browser.newContext({ javaScriptEnabled: false });
	try {
		const page = await context.newPage();
		await page.goto(address);
		return await page.evaluate(() => {
			const main = document.querySelector('main')?.cloneNode(true) as HTMLElement | undefined;
			if (!main) throw new Error('the story page has no main');
			for (const element of main.querySelectorAll(
				'svg, script, style, form, label, input, select, button, canvas',
			)) {
				element.remove();
			}
			const kept = ['id', 'href', 'lang', 'datetime', 'colspan', 'rowspan', 'scope'];
			for (const element of main.querySelectorAll('*')) {
				for (const { name } of [...element.attributes])
					if (!kept.includes(name)) element.removeAttribute(name);
			}
			return main.innerHTML.replace(/<!--.*?-->/g, '').replace(/\s+/g, ' ');
		});
	} finally {
		await context.close();
	}
}

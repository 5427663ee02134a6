/** Tests of a site with a story of many places, `many`, which this site has none of; and what its pages have. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { startServer } from '../../scripts/serve.js';
import { buildSiteCopy } from '../site-copy';
import { manyPlaces } from './many-story';
import { findMap, popup } from './map-page';
import { expect, test as base } from './watched-page';

interface ManySite {
	address: string;
	folder: string;
}

export const test = base.extend<object, { site: ManySite }>({
	// Built once for all tests of a worker.
	site: [
		// eslint-disable-next-line no-empty-pattern -- Playwright takes no fixture whose first parameter is not a pattern, and this one needs no other
		async ({}, use) => {
			const folder = mkdtempSync(join(tmpdir(), 'dateline-many-'));
			buildSiteCopy({ many: manyPlaces }, folder);
			const { address, close } = await startServer({ dir: folder });
			await use({ address, folder });
			await close();
			rmSync(folder, { recursive: true, force: true });
		},
		{ scope: 'worker', timeout: 300_000 },
	],
	baseURL: async ({ site }, use) => {
		await use(site.address);
	},
});

/** Opens a page of it whose map has clusters. */
export async function openClusters(page: Page, path = './many/'): Promise<void> {
	await page.goto(path);
	await expect(findClusters(page).first()).toBeAttached();
}

/** The clusters of the map's toolbar. */
export function findClusters(page: Page): Locator {
	return findMap(page).locator('.marks [data-cluster]');
}

/** The cluster's label says how many places it has, and around which. */
export async function expectClusterOpen(page: Page, label: string): Promise<void> {
	const [, more, name] = /^(\d+) places around (.+)$/.exec(label)!;
	await expect(popup(page).getByRole('heading', { level: 2 })).toHaveText(name!);
	const others = popup(page).getByText('Also here').getByRole('button');
	await expect(others).toHaveCount(Number(more) - 1);
	await others.last().click();
	await expect(popup(page).getByRole('heading', { level: 2 })).not.toHaveText(name!);
}

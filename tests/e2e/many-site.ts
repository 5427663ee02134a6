/** A site with a story of many places, built for tests, and what its pages have. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { startServer } from '../../scripts/serve.js';
import { buildSiteCopy } from '../site-copy';
import { manyPlaces } from './many-story';
import { findMap, popup } from './map-page';

export interface ManySite {
	address: string;
	folder: string;
	close: () => Promise<void>;
}

/** Builds the site and serves it; its story is `many`. */
export async function startManySite(): Promise<ManySite> {
	const folder = mkdtempSync(join(tmpdir(), 'dateline-many-'));
	buildSiteCopy({ many: manyPlaces }, folder);
	const { address, close } = await startServer({ dir: folder });
	return {
		address,
		folder,
		close: async () => {
			await close();
			rmSync(folder, { recursive: true, force: true });
		},
	};
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

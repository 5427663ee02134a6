/** What of the built site is MapLibre's, and how a test keeps it from coming, or coming at once. */
import { readdirSync, statSync } from 'node:fs';
import type { Page } from '@playwright/test';

const chunks = 'build/_app/immutable/chunks';

/** The name of the one chunk that is MapLibre: no other comes near its megabyte. */
export function findMapLibre(): string {
	const found = readdirSync(chunks).filter((file) => statSync(`${chunks}/${file}`).size > 500_000);
	if (found.length !== 1) throw new Error(`${found.length} chunks are as large as MapLibre`);
	return found[0]!;
}

/** Holds MapLibre back until the function that is returned is called; for good, if it never is. */
export async function holdMapLibre(page: Page): Promise<() => void> {
	let release: () => void = () => undefined;
	const released = new Promise<void>((resolve) => (release = resolve));
	await page.route(`**/${findMapLibre()}`, async (route) => {
		await released;
		await route.continue();
	});
	return release;
}

/** Notes every request for what only a map that moves needs. */
export function watchMapLibre(page: Page): string[] {
	const asked: string[] = [];
	const name = findMapLibre();
	page.on('request', (request) => {
		const { pathname } = new URL(request.url());
		if (pathname.endsWith(name)) asked.push('MapLibre');
		if (pathname.includes('/workers/')) asked.push('worker');
		if (pathname.includes('/basemap/')) asked.push('base map');
		if (pathname.endsWith('.geojson')) asked.push('features');
	});
	return asked;
}

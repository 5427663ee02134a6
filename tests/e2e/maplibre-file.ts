/** What of the built site is MapLibre's, and how a test keeps it from coming, or coming at once. */
import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';

const islands = 'build/_app/immutable/islands';

/** The name of the one file that is MapLibre. */
export function findMapLibre(): string {
	const found = readdirSync(islands).filter((file) => /^maplibre-gl-(?!worker-).*\.js$/.test(file));
	if (found.length !== 1) throw new Error(`${found.length} files are MapLibre's`);
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
		if (pathname.includes('/maplibre-gl-worker-')) asked.push('worker');
		if (pathname.includes('/basemap/')) asked.push('base map');
		if (pathname.endsWith('.geojson')) asked.push('features');
	});
	return asked;
}

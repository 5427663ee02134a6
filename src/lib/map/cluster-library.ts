/** The library that finds clusters: MapLibre's own, loaded only where a story has so many places that it needs it. */
import type { Supercluster } from '@maplibre/geojson-vt';

let library: typeof Supercluster | undefined;

/** Loads the library. Whoever asks for the clusters of a story waits for it first. */
export async function loadClusterLibrary(): Promise<void> {
	library ??= (await import('@maplibre/geojson-vt')).Supercluster;
}

/**
 * The library's class.
 *
 * @throws {Error} when it has not been loaded
 */
export function needClusterLibrary(): typeof Supercluster {
	if (!library) throw new Error('Clusters are asked for before loadClusterLibrary().');
	return library;
}

import { Supercluster } from '@maplibre/geojson-vt';
import { expect, it, vi } from 'vitest';

it('is there once it has been loaded, and says so before', async () => {
	vi.resetModules();
	const { loadClusterLibrary, needClusterLibrary } = await import('$lib/map/cluster-library');
	expect(() => needClusterLibrary()).toThrow(/loadClusterLibrary/);
	await loadClusterLibrary();
	const library = needClusterLibrary();
	expect(library.name).toBe(Supercluster.name);
	await loadClusterLibrary();
	expect(needClusterLibrary()).toBe(library);
});

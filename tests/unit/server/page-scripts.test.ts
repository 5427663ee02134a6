import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findPageScripts } from '$lib/server/page-scripts';
import { islandManifest, islandsFolder, islandsPath } from '../../../scripts/islands.js';

const { readFileSync } = vi.hoisted(() => ({ readFileSync: vi.fn<(path: string) => string>() }));
vi.mock('node:fs', () => ({ readFileSync }));

/**
 * Two pages over one chunk, which imports another that imports it back. A page's script runs its island after the first
 * paint; what the island loads on demand is nobody's import.
 */
const manifest = {
	'src/islands/page.ts': {
		file: 'page-1.js',
		imports: ['_svelte.js'],
		dynamicImports: ['src/islands/page-island.ts'],
	},
	'src/islands/page-island.ts': {
		file: 'page-island-8.js',
		imports: ['_view.js', '_svelte.js', 'src/islands/page.ts'],
	},
	'src/islands/embed.ts': { file: 'embed-2.js', imports: ['_svelte.js'] },
	'src/islands/theme.ts': { file: 'theme-3.js' },
	'_view.js': { file: 'view-4.js', imports: ['_svelte.js', '_data.js'], dynamicImports: ['_map.js'] },
	'_data.js': { file: 'data-5.js', imports: ['_view.js'] },
	'_svelte.js': { file: 'svelte-6.js' },
	'_map.js': { file: 'map-7.js', imports: ['_data.js'] },
};
const paths = (...names: string[]) => names.map((name) => `${islandsPath}/${name}`);

describe('findPageScripts', () => {
	beforeEach(() => {
		vi.stubEnv('DEV', false);
		readFileSync.mockReset().mockReturnValue(JSON.stringify(manifest));
		return () => vi.unstubAllEnvs();
	});

	it('is the file of a page, and once each its island and all that both import at once', () => {
		const { file, imports } = findPageScripts('page');
		expect([file]).toEqual(paths('page-1.js'));
		expect(imports.toSorted()).toEqual(paths('data-5.js', 'page-island-8.js', 'svelte-6.js', 'view-4.js'));
		expect(readFileSync.mock.calls[0]?.[0].replaceAll('\\', '/')).toBe(`${islandsFolder}/${islandManifest}`);
	});

	it('is the page’s own alone', () => {
		expect(findPageScripts('embed')).toEqual({
			file: paths('embed-2.js')[0],
			imports: paths('svelte-6.js'),
		});
		expect(findPageScripts('theme')).toEqual({ file: paths('theme-3.js')[0], imports: [] });
	});

	it('is a source file while the site is being written, for which nothing has been built', () => {
		vi.stubEnv('DEV', true);
		expect(findPageScripts('page')).toEqual({ file: 'src/islands/page.ts', imports: [] });
		expect(readFileSync).not.toHaveBeenCalled();
	});

	it('stops a build without scripts', () => {
		readFileSync.mockReturnValue('{}');
		expect(() => findPageScripts('page')).toThrow();
	});
});

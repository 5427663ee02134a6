/**
 * Builds the scripts of pages (src/islands). Kit writes the pages and no scripts for them (src/routes/+layout.ts); built by
 * themselves, these hold nothing that only the server needs.
 */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { fetchFirst } from './scripts/fetch-first.js';
import { islandManifest, islandsFolder } from './scripts/islands.js';
import { minifyAgain } from './scripts/minify-again.js';

export default defineConfig({
	// The style of components is in the pages. Its classes are named as Kit's build names them (svelte.config.js).
	plugins: [svelte({ emitCss: false, compilerOptions: { css: 'external' } }), fetchFirst(), minifyAgain()],
	resolve: { alias: { $lib: resolve('src/lib') } },
	// Files find each other wherever the site lies.
	base: './',
	publicDir: false,
	// MapLibre's worker is a module.
	worker: { format: 'es' },
	build: {
		outDir: islandsFolder,
		assetsDir: '.',
		emptyOutDir: true,
		manifest: islandManifest,
		// An inlined file is a data: address, which the content security policy refuses.
		assetsInlineLimit: 0,
		// MapLibre is one chunk of 1.1 MB, loaded when a reader means to move the map.
		chunkSizeWarningLimit: 1200,
		reportCompressedSize: false,
		rolldownOptions: {
			// What runs at once is small; all that a map needs then is one file, and what every island needs another.
			output: {
				codeSplitting: {
					groups: [
						{
							name: 'start',
							test: /preload-helper|fetch-first|after-paint|hydrate-islands|adopt-style|components\/theme|src\/lib\/embed\//,
							minShareCount: 2,
							priority: 1,
						},
						{ name: 'svelte', test: /node_modules\/(svelte|clsx|esm-env)\//, priority: 1 },
						{ name: 'story', test: /story-islands\.ts$/ },
						{ name: 'clusters', test: /src\/lib\/map\/(clusters|cluster-library|framed-marks)\.ts$/ },
					],
				},
			},
			input: { page: 'src/islands/page.ts', embed: 'src/islands/embed.ts', theme: 'src/islands/theme.ts' },
		},
	},
});

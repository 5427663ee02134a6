import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/**
 * Components that only the server writes (src/lib/components/write-html.ts) are no part of a browser's script, but their
 * style is part of the page. The Svelte plugin has told Vite to leave out the one with the other.
 */
const keepStyles: Plugin = {
	name: 'dateline:keep-styles',
	transform: {
		filter: { id: /\.svelte\?.*type=style/ },
		handler: (code) => ({ code, map: null, meta: { vite: {} } }),
	},
};

export default defineConfig({
	plugins: [sveltekit(), keepStyles],
	// An inlined file is a data: address, which the content security policy refuses.
	// MapLibre is one chunk of 1.1 MB, loaded after the map is already on the page.
	build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 1200, reportCompressedSize: false },
	// MapLibre's worker is a module.
	worker: { format: 'es' },
	test: {
		// Ends what hangs. No test asserts a clock, and a machine may have other work too.
		testTimeout: 60_000,
		hookTimeout: 60_000,
		allowOnly: process.env.CI === undefined,
		// A style sheet that is read as text goes into a picture: it must not be emptied, as Vitest empties those of pages.
		css: { include: [/\?raw/] },
		// Neither UTC nor the zone of a story: a result that depends on the machine's zone is seen.
		env: { TZ: 'Pacific/Auckland' },
		projects: [
			{ extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
			{
				extends: true,
				test: { name: 'build', include: ['tests/build/**/*.test.ts'], globalSetup: 'tests/build/setup.ts' },
			},
		],
	},
});

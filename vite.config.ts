import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { hostPages } from './scripts/host-pages.js';
import { liveStories } from './scripts/live-stories.js';

export default defineConfig({
	plugins: [sveltekit(), liveStories(), hostPages()],
	// An inlined file is a data: address, which the content security policy refuses.
	build: { assetsInlineLimit: 0, reportCompressedSize: false },
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
		setupFiles: 'tests/cluster-library.ts',
		projects: [
			{ extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
			{
				extends: true,
				test: { name: 'build', include: ['tests/build/**/*.test.ts'], globalSetup: 'tests/build/setup.ts' },
			},
		],
	},
});

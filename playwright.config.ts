import { defineConfig } from '@playwright/test';
import { browserLaunchOptions } from './tests/browser';

export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results/e2e',
	globalSetup: './tests/site.ts',
	// Ends what hangs. No test asserts a clock: maps are drawn in software, on machines that have other work too.
	timeout: 90_000,
	expect: { timeout: 15_000 },
	// One picture of each state: the tests' fonts are the same on every machine.
	snapshotPathTemplate: '{testDir}/look/{arg}{ext}',
	fullyParallel: true,
	forbidOnly: process.env.CI !== undefined,
	workers: 2,
	reporter: 'list',
	use: {
		baseURL: process.env.SITE_ADDRESS,
		launchOptions: await browserLaunchOptions(),
		// Neither UTC nor the zone of a story: a time shown in the reader's zone by mistake is seen.
		timezoneId: 'Pacific/Auckland',
		locale: 'en-GB',
		trace: 'retain-on-failure',
		screenshot: 'only-on-failure',
	},
	projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
});

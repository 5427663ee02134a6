/** Measures how fast the pages are, beside other ways to make them. Reports, and judges nothing: see README.md. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { browserLaunchOptions } from '../browser';
import { benchScale, type ScaleResult } from './scale-bench';
import { benchStory, type StoryResult } from './story-bench';

/**
 * Runs the measurements.
 *
 * @param args of the command line, as README.md lists them
 * @returns whether every page could be loaded and clicked
 */
export async function runBench(args: string[], print: (line: string) => void): Promise<boolean> {
	const { values } = parseArgs({
		args,
		options: {
			runs: { type: 'string', default: '7' },
			press: { type: 'string', default: '0' },
			site: { type: 'string', default: 'build' },
			story: { type: 'string' },
			only: { type: 'string' },
			places: { type: 'string', default: '100,1000,10000' },
			'scale-site': { type: 'string' },
			json: { type: 'string', default: 'test-results/bench.json' },
		},
	});
	const browser = await chromium.launch(await browserLaunchOptions());
	const temporary = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
	try {
		const options = { browser, runs: Number(values.runs), press: Number(values.press), print };
		const results: { story?: StoryResult; scale?: ScaleResult } = {};
		if (values.only !== 'scale') {
			results.story = await benchStory(values.site, values.story ?? firstStory(values.site), options);
		}
		if (values.only !== 'story') {
			const places = values.places.split(',').map(Number);
			results.scale = await benchScale(places, values['scale-site'] ?? temporary, options);
		}
		const machine = { processors: cpus().length, model: cpus()[0]?.model, chromium: browser.version() };
		mkdirSync(dirname(values.json), { recursive: true });
		writeFileSync(
			values.json,
			JSON.stringify({ machine, runs: options.runs, press: options.press, ...results }, null, '\t'),
		);
		print(`\nWritten to ${values.json}.`);
		return Object.values(results).every(({ broken }) => broken.length === 0);
	} finally {
		await browser.close();
		rmSync(temporary, { recursive: true, force: true });
	}
}

function firstStory(site: string): string {
	const [file] = readdirSync(site)
		.filter((name) => name.endsWith('.geojson'))
		.sort();
	if (!file) throw new Error(`${site}/ holds no story; build it: npm run build`);
	return file.replace(/\.geojson$/, '');
}

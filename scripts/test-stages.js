/** The stages of the gate, in their order. Each says how many of its checks or tests passed and failed. */
import { rmSync } from 'node:fs';
import { buildSite, isBuilt } from './build.js';
import { countPlaywright, countVitest } from './test-counts.js';
import { runTool } from './tool.js';

/**
 * @typedef {{ passed: number, failed: number }} Count
 */

/** @type {Record<string, () => Count>} */
export const stages = {
	format: () => countOne(runTool('prettier', 'prettier', ['--check', '.'])),
	lint: () => countOne(syncTypes() && runTool('eslint', 'eslint', ['--max-warnings', '0', '.'])),
	types: () =>
		countOne(
			syncTypes() &&
				runTool('svelte-check', 'svelte-check', ['--tsconfig', './tsconfig.json', '--fail-on-warnings']),
		),
	unit: () => runVitest('unit'),
	build: () => {
		const built = countOne(isBuilt() || buildSite());
		return built.failed > 0 ? built : add(built, runVitest('build'));
	},
	e2e: () => (isBuilt() || buildSite() ? runPlaywright() : countOne(false)),
};

/** Writes the types that Kit makes of the routes, and the base of tsconfig.json: a fresh clone has neither. */
function syncTypes() {
	return runTool('@sveltejs/kit', 'svelte-kit', ['sync']);
}

/** @param {string} project */
function runVitest(project) {
	const report = `test-results/${project}.json`;
	rmSync(report, { force: true });
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	const isGreen = runTool('vitest', 'vitest', ['run', '--project', project, ...reporters], {
		NODE_ENV: 'test',
	});
	return countVitest(report, isGreen);
}

function runPlaywright() {
	const report = 'test-results/e2e.json';
	rmSync(report, { force: true });
	const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report };
	const isGreen = runTool('@playwright/test', 'playwright', ['test', '--reporter=list,json'], env);
	return countPlaywright(report, isGreen);
}

/**
 * @param {boolean} isGreen
 * @returns {Count}
 */
function countOne(isGreen) {
	return isGreen ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * @param {Count} one
 * @param {Count} other
 * @returns {Count}
 */
function add(one, other) {
	return { passed: one.passed + other.passed, failed: one.failed + other.failed };
}

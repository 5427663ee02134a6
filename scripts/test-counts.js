/** Reads what a test runner reports. A runner that failed, or ran nothing, never counts as passed. */
import { existsSync, readFileSync } from 'node:fs';

/**
 * @param {string} report path of the report of Vitest's JSON reporter
 * @param {boolean} isGreen whether the runner exited with 0
 * @returns {{ passed: number, failed: number }} in tests
 */
export function countVitest(report, isGreen) {
	const { numPassedTests = 0, numFailedTests = 0 } = readReport(report);
	return settle(numPassedTests, numFailedTests, isGreen);
}

/**
 * @param {string} report path of the report of Playwright's JSON reporter
 * @param {boolean} isGreen whether the runner exited with 0
 * @returns {{ passed: number, failed: number }} in tests; one that passed at a second try counts as failed
 */
export function countPlaywright(report, isGreen) {
	const { expected = 0, unexpected = 0, flaky = 0 } = readReport(report).stats ?? {};
	return settle(expected, unexpected + flaky, isGreen);
}

/**
 * @param {number} passed
 * @param {number} failed
 * @param {boolean} isGreen
 */
function settle(passed, failed, isGreen) {
	if (passed + failed === 0) console.error('No test was run.');
	const isFailure = !isGreen || passed + failed === 0;
	return { passed, failed: isFailure ? Math.max(failed, 1) : failed };
}

/** @param {string} path */
function readReport(path) {
	return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

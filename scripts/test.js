/**
 * `npm test`: the one gate. Installs what is missing, runs every stage in order and stops at the first that fails.
 * Its last line is always `N passed, N failed`, over all runners. `npm test -- unit` runs the named stages only.
 */
import { ensureInstalled } from './install.js';
import { ensureNginxInCi } from './nginx.js';

const total = { passed: 0, failed: 0 };

try {
	ensureInstalled();
	await runStages(process.argv.slice(2));
} catch (error) {
	total.failed += 1;
	console.error(`\n✗ ${error instanceof Error ? error.message : String(error)}`);
}

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** @param {string[]} asked names of stages; none for all of them */
async function runStages(asked) {
	// Imported only now: they need installed packages.
	const { stages } = await import('./test-stages.js');
	const names = Object.keys(stages);
	const unknown = asked.filter((name) => !names.includes(name));
	if (unknown.length > 0)
		throw new Error(`No stage is named ${unknown.join(', ')}. There are: ${names.join(', ')}`);
	const chosen = names.filter((name) => asked.length === 0 || asked.includes(name));
	if (chosen.includes('e2e')) {
		await ensureBrowser();
		ensureNginxInCi();
	}
	for (const [index, name] of chosen.entries()) {
		if (runStage(name, stages[name])) continue;
		const rest = chosen.slice(index + 1);
		console.error(`\nStopped at ${name}.${rest.length > 0 ? ` Not run: ${rest.join(', ')}.` : ''}`);
		return;
	}
}

/**
 * @param {string} name
 * @param {(() => { passed: number, failed: number }) | undefined} stage
 * @returns {boolean} whether nothing failed
 */
function runStage(name, stage) {
	console.log(`\n── ${name} ──`);
	const started = performance.now();
	const { passed, failed } = stage?.() ?? { passed: 0, failed: 1 };
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	total.passed += passed;
	total.failed += failed;
	console.log(`${failed > 0 ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed, ${seconds} s`);
	return failed === 0;
}

async function ensureBrowser() {
	const { findBrowser, installBrowser } = await import('./browser.js');
	const { executablePath } = (await findBrowser()) ?? (await installBrowser());
	console.log(`Browser: ${executablePath}`);
}

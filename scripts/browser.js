/**
 * Finds a Chromium that starts on this machine, for the browser tests; installs one where there is none.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runTool } from './tool.js';

/**
 * @typedef {object} Browser
 * @property {string} executablePath
 * @property {Record<string, string>} [env] what it needs in its environment to start
 */

const systemPaths = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/chromium-headless-shell',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * Looks for a browser: the one that `CHROMIUM_PATH` names, Playwright's own, the system's, the one in a package.
 * @returns {Promise<Browser | undefined>} the first that starts
 * @throws {Error} when `CHROMIUM_PATH` is set and does not start
 */
export async function findBrowser() {
	const wanted = process.env.CHROMIUM_PATH;
	if (wanted) {
		if (starts({ executablePath: wanted })) return { executablePath: wanted };
		throw new Error(`CHROMIUM_PATH is ${wanted}, which does not start.`);
	}
	const { chromium } = await import('@playwright/test');
	const installed = [chromium.executablePath(), ...systemPaths].map((executablePath) => ({ executablePath }));
	return installed.find(starts) ?? unpackBrowser();
}

/**
 * Installs a browser, from Debian's packages or by Playwright's download.
 * @returns {Promise<Browser>}
 * @throws {Error} saying what to do by hand
 */
export async function installBrowser() {
	if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		console.log('No browser found. Installing Chromium with apt-get …');
		const options = { stdio: /** @type {const} */ ('inherit') };
		spawnSync('apt-get', ['update'], options);
		spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options);
	} else {
		console.log('No browser found. Asking Playwright for one …');
		runTool('@playwright/test', 'playwright', ['install', 'chromium']);
	}
	const browser = await findBrowser();
	if (browser) return browser;
	throw new Error('No browser could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one.');
}

/**
 * A file that is there may still lack a library, or be a stub that only tells how to install the browser.
 * @param {Browser} browser
 * @returns {boolean}
 */
function starts({ executablePath, env }) {
	if (!existsSync(executablePath)) return false;
	const options = {
		encoding: /** @type {const} */ ('utf8'),
		env: { ...process.env, ...env },
		timeout: 20_000,
	};
	const { status, stdout } = spawnSync(executablePath, ['--version'], options);
	return status === 0 && /\d+\.\d+/.test(stdout);
}

/**
 * `@sparticuz/chromium` carries a whole headless Chromium for Linux on x64, with the libraries and the font that a
 * bare system lacks. It is unpacked once, under node_modules. None of its own command line options are used: they
 * turn web security off.
 * @returns {Browser | undefined}
 */
function unpackBrowser() {
	if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
	const folder = resolve('node_modules/.cache/chromium');
	const executablePath = join(folder, 'chromium');
	if (!existsSync(join(folder, 'unpacked'))) unpackInto(folder);
	const complete = {
		executablePath,
		env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
	};
	const hasFonts = existsSync('/etc/fonts/fonts.conf');
	return (hasFonts ? [{ executablePath }, complete] : [complete]).find(starts);
}

/** @param {string} folder */
function unpackInto(folder) {
	mkdirSync(folder, { recursive: true });
	const code = "await (await import('@sparticuz/chromium')).default.executablePath()";
	execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
		// The package unpacks into the folder for temporary files, and its libraries only where it takes the
		// machine for a serverless one.
		env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
	});
	writeFileSync(join(folder, 'fonts.conf'), '<fontconfig><dir prefix="relative">fonts</dir></fontconfig>');
	writeFileSync(join(folder, 'unpacked'), '');
}

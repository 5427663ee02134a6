/** How the tests start their browser. */
import type { LaunchOptions } from '@playwright/test';
import { findBrowser, installBrowser } from '../scripts/browser.js';
import { writeFontConfiguration } from './fonts/font-configuration';

/**
 * Finds a browser and says how to launch it. No option touches graphics: headless Chromium draws WebGL 2 in software
 * by itself, and asking for it makes everything slower.
 */
export async function browserLaunchOptions(): Promise<LaunchOptions> {
	const { executablePath, env } = (await findBrowser()) ?? (await installBrowser());
	return {
		executablePath,
		env: { ...definedEnvironment(), ...env, FONTCONFIG_FILE: writeFontConfiguration() },
		// Root and many containers are refused the sandbox. No page but this site's is opened.
		chromiumSandbox: false,
		args: [
			'--disable-quic',
			// A page that asks another host for anything fails here, also where a test does not look.
			'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
		],
	};
}

function definedEnvironment(): Record<string, string> {
	return Object.fromEntries(
		Object.entries(process.env).filter((entry): entry is [string, string] => !!entry[1]),
	);
}

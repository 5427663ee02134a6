/** The settings of a build, from the environment or a `.env` file. Read before anything is installed, so plain Node. */
import { existsSync } from 'node:fs';

/**
 * @typedef {object} Settings
 * @property {string} publicAddress the site's public address with its path and without a slash at the end, from
 *   `PUBLIC_ADDRESS`; empty when it is not set, and every absolute address is then left out of the pages
 * @property {string} basePath the path that the site is served under, from `BASE_PATH`: `/maps`, or empty. Links are
 *   relative, so hosts rarely need it
 */

/**
 * Reads the settings. What the environment says goes before the file.
 * @returns {Settings}
 * @throws {Error} when the address is none
 */
export function readSettings() {
	if (existsSync('.env')) process.loadEnvFile('.env');
	return {
		publicAddress: parseAddress(process.env.PUBLIC_ADDRESS ?? ''),
		basePath: (process.env.BASE_PATH ?? '').replace(/\/+$/, ''),
	};
}

/**
 * @param {string} value
 * @returns {string}
 */
function parseAddress(value) {
	if (value === '') return '';
	const address = URL.canParse(value) ? new URL(value) : undefined;
	const isPlain = address && /^https?:$/.test(address.protocol) && address.search + address.hash === '';
	if (!isPlain) {
		throw new Error(`PUBLIC_ADDRESS is "${value}". Expected an address such as https://example.org/maps`);
	}
	return address.href.replace(/\/+$/, '');
}

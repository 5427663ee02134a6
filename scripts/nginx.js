/** Finds nginx, with which the browser tests serve the site as a publisher's host does; installs it where tests must not be left out. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const paths = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'];

/**
 * Looks for nginx where systems put it: few have it in a user's search path.
 * @returns {string | undefined} its path
 */
export function findNginx() {
	return paths.find((path) => existsSync(path));
}

/** Installs Debian's package, if this is continuous integration on a system that takes it. Elsewhere its tests are skipped. */
export function ensureNginxInCi() {
	if (findNginx() || !process.env.CI || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
	console.log('No nginx found. Installing it with apt-get …');
	// At this run level the package starts no server.
	const options = {
		stdio: /** @type {const} */ ('inherit'),
		env: { ...process.env, RUNLEVEL: '1', DEBIAN_FRONTEND: 'noninteractive' },
	};
	spawnSync('apt-get', ['update'], options);
	spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'nginx'], options);
	if (!findNginx())
		console.warn('nginx could not be installed: the tests that serve the site with it are skipped.');
}

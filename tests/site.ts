/** Serves the built site for as long as the browser tests run. */
import { isBuilt } from '../scripts/build.js';
import { startServer } from '../scripts/serve.js';

/** Playwright's global setup: starts the server, tells the tests its address, and returns how to stop it. */
export default async function serveSite(): Promise<() => Promise<void>> {
	if (!isBuilt()) console.warn('build/ is older than the sources: `npm run build` makes it anew.');
	const server = await startServer();
	process.env.SITE_ADDRESS = server.address;
	return server.close;
}

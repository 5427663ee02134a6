/** A publisher's page on a port of its own, so of another origin, with frames in it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FramingPage {
	address: string;
	close: () => Promise<void>;
}

/**
 * Serves one page with the HTML that a publisher has pasted into it.
 *
 * @param headers what it is served with
 */
export async function startFramingPage(
	pasted: string,
	headers: Record<string, string> = {},
): Promise<FramingPage> {
	const page = `<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>An article</title>
<link rel="icon" href="data:," /></head><body><h1>An article</h1>${pasted}</body></html>`;
	const server = createServer((_, response) => {
		response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(page);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	return {
		address: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`,
		close: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			}),
	};
}

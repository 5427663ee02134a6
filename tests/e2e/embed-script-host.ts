/**
 * Publishers' pages with /embed.js in them, on another origin than the site's, and stand-ins for embeds, which post to
 * the page around them what their address says.
 */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test as base, watchPage } from './watched-page';

export interface Host {
	/** Opens a publisher's page with this in its body, and with these headers. What stands after `later` comes later. */
	open: (body: string, headers?: Record<string, string>) => Promise<void>;
	/** The address of an embed that posts these messages when it has loaded. */
	standIn: (...messages: unknown[]) => string;
	/** The address of one that asks for a height. */
	ofHeight: (height: number) => string;
	/** The real embed. */
	embed: string;
	/** The element that loads the script from the site. */
	script: string;
	/** Where the publisher's pages are. */
	origin: string;
}

export const test = base.extend<{ host: Host }>({
	// These pages ask the publisher, too.
	watched: async ({ page, baseURL }, use) => {
		const faults: string[] = [];
		watchPage(page, [baseURL ?? '', 'http://127.0.0.1:', 'http://localhost:'], faults);
		await use(faults);
		expect(faults).toEqual([]);
	},
	host: async ({ page, baseURL }, use) => {
		let answer = { body: '', headers: {} };
		const server = createServer((request, response) => {
			const { pathname, searchParams } = new URL(request.url ?? '/', 'http://host.invalid');
			if (pathname === '/article/') sendPage(response, answer.body, answer.headers);
			else if (pathname === '/embed/stand-in/') sendPage(response, poster(searchParams.get('post')));
			else response.writeHead(204).end();
		});
		await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
		const port = String((server.address() as AddressInfo).port);
		const origin = `http://127.0.0.1:${port}`;
		const standIn = (...messages: unknown[]) =>
			`http://localhost:${port}/embed/stand-in/?post=${encodeURIComponent(JSON.stringify(messages))}`;
		await use({
			open: async (body, headers = {}) => {
				answer = { body, headers };
				await page.goto(`${origin}/article/`);
			},
			standIn,
			ofHeight: (height) => standIn({ type: 'dateline:height', version: 1, height }),
			embed: new URL('embed/ukraine-day-four/', baseURL).href,
			script: `<script async src="${new URL('embed.js', baseURL).href}"></script>`,
			origin,
		});
		server.closeAllConnections();
		server.close();
	},
});

/** Where a page makes its readers wait. */
export const later = '<!-- later -->';

/** What a publisher pastes, without the script. */
export function pasted(address: string, title = 'A map'): string {
	const written = address.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
	return `<div data-dateline="${written}"><a href="https://example.org/a-story/">${title}</a></div>`;
}

function poster(messages: string | null): string {
	return `<script>for (const message of ${messages ?? '[]'}) parent.postMessage(message, '*');</script>`;
}

function sendPage(response: ServerResponse, body: string, headers: Record<string, string> = {}) {
	response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
	const html = `<!doctype html><html lang="en"><head><title>An article</title></head><body>${body}</body></html>`;
	const [start = '', end] = html.split(later);
	response.write(start);
	if (end === undefined) response.end();
	else setTimeout(() => response.end(end), 300);
}

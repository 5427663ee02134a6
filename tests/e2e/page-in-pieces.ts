/** The site as a slow connection brings it: a page comes in pieces, and the browser paints what it has. */
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { test as base } from './watched-page';

/** Two frames: what has come is painted before more comes. */
const pause = 32;

export const test = base.extend({
	baseURL: async ({ baseURL }, use) => {
		const server = serveInPieces(baseURL ?? '');
		await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
		await use(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`);
		server.closeAllConnections();
		server.close();
	},
});

function serveInPieces(site: string): Server {
	return createServer((request, response) => {
		void fetch(new URL(`.${request.url ?? '/'}`, site)).then(async (answer) => {
			const type = answer.headers.get('content-type') ?? '';
			response.writeHead(answer.status, { 'content-type': type });
			if (type.startsWith('text/html')) await sendInPieces(response, await answer.text());
			else response.end(Buffer.from(await answer.arrayBuffer()));
		});
	});
}

async function sendInPieces(response: ServerResponse, html: string): Promise<void> {
	for (const piece of cutPage(html)) {
		if (response.destroyed) return;
		response.write(piece);
		await wait(pause);
	}
	response.end();
}

/** Cuts a page's body at every tag and amid every text. The drawing stays whole, and so does most of the list. */
function cutPage(html: string): string[] {
	const start = html.indexOf('<body');
	const drawing = /<div class="drawing.*(?=<div class="canvas)/;
	const list = /<(h2|article|table)\b.*<\/\1>/;
	const part = new RegExp(`(?:\\s|<!--.*?-->)*(?:${drawing.source}|${list.source}|<[^>]+>|[^<]+)`, 'gs');
	const pieces = (html.slice(start).match(part) ?? []).flatMap((piece) => {
		const middle = piece.endsWith('>') ? 0 : Math.ceil(piece.length / 2);
		return [piece.slice(0, middle), piece.slice(middle)];
	});
	return [html.slice(0, start), ...pieces.filter((piece) => piece !== '')];
}

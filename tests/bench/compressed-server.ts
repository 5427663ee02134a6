/** A static host as publishers have them: text compressed beforehand, and each answer's size on record. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { headersOf } from '../../scripts/headers.js';

/** Contents by the path that they are asked for with; a folder's page by the folder's path, with a slash at its end. */
export type Files = Map<string, Buffer>;

export interface Answer {
	path: string;
	/** When it was asked for, in milliseconds of the wall clock. */
	at: number;
	status: number;
	/** The body as sent, in bytes. */
	body: number;
	/** The body and the header before it, in bytes. */
	wire: number;
}

export interface CompressedServer {
	/** The origin, without a slash at its end. */
	origin: string;
	/** Every answer since the server started, or since this was last emptied, in the order of their requests. */
	answers: Answer[];
	close: () => Promise<void>;
}

const text: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.mjs': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json',
	'.geojson': 'application/geo+json',
	'.csv': 'text/csv; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
};
const binary: Record<string, string> = { '.png': 'image/png', '.woff2': 'font/woff2' };

const compress = promisify(brotliCompress);

/** Reads all files under a folder. */
export function readFolder(folder: string): Files {
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
	return new Map(
		entries
			.filter((entry) => entry.isFile())
			.map((entry) => {
				const file = join(entry.parentPath, entry.name);
				const path = `/${file.slice(join(folder, sep).length).split(sep).join('/')}`;
				return [path.replace(/\/index\.html$/, '/'), readFileSync(file)];
			}),
	);
}

/**
 * Compresses the files (Brotli 11, as hosts that compress at their leisure do), then serves them over HTTP/1.1. How long
 * each may be kept is said as hosts are told to say it: what names carry a hash of is fetched once.
 */
export async function startCompressedServer(files: Files): Promise<CompressedServer> {
	const ready = new Map(
		await Promise.all([...files].map(async ([path, body]) => [path, await prepare(path, body)] as const)),
	);
	const answers: Answer[] = [];
	const server = createServer((request, response) => {
		const path = decodeURI((request.url ?? '/').split('?')[0] ?? '/');
		const at = performance.timeOrigin + performance.now();
		const file = ready.get(path);
		const socket = response.socket;
		const before = socket?.bytesWritten ?? 0;
		const answer: Answer = { path, at, status: file ? 200 : 404, body: file?.body.length ?? 0, wire: 0 };
		answers.push(answer);
		response.on('finish', () => (answer.wire = (socket?.bytesWritten ?? 0) - before));
		if (file) response.writeHead(200, file.headers).end(file.body);
		else response.writeHead(404, { 'content-type': 'text/plain' }).end();
	});
	await new Promise<void>((done, fail) => {
		server.once('error', fail).listen(0, '127.0.0.1', done);
	});
	return {
		origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		answers,
		close: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			}),
	};
}

async function prepare(path: string, body: Buffer) {
	const extension = path.endsWith('/') ? '.html' : extname(path);
	const type = text[extension] ?? binary[extension] ?? 'application/octet-stream';
	const common = { 'content-type': type, 'cache-control': headersOf(path)['Cache-Control'] };
	if (!text[extension]) return { body, headers: { ...common, 'content-length': body.length } };
	const params = {
		[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
		[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
		[constants.BROTLI_PARAM_SIZE_HINT]: body.length,
	};
	const packed = await compress(body, { params });
	const headers = { ...common, 'content-encoding': 'br', 'content-length': packed.length };
	return { body: packed, headers };
}

/**
 * Serves `build/` as a plain static host does: for `npm start`, `npm run preview` and the browser tests. It has no
 * part in what is published; any web server or CDN does the same.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { headersOf } from './headers.js';

/**
 * @typedef {object} ServerOptions
 * @property {string} [dir] the folder to serve; `build` when not given
 * @property {number} [port] 0 (the default) takes any free port
 * @property {string} [host] 127.0.0.1 when not given: this machine only
 * @property {string} [base] the path that the folder appears under: `/maps`
 * @property {boolean} [cors] `false` leaves out what lets other origins read the files, as hosts do that were told nothing
 */

/**
 * Starts a server.
 * @param {ServerOptions} [options]
 * @returns {Promise<{ port: number, address: string, close: () => Promise<void> }>} once it listens
 * @throws {Error} when the folder is missing or the port taken (`code` is `EADDRINUSE`)
 */
export async function startServer({
	dir = 'build',
	port = 0,
	host = '127.0.0.1',
	base = '',
	cors = true,
} = {}) {
	const root = resolve(dir);
	if (!existsSync(join(root, 'index.html')))
		throw new Error(`${dir}/ holds no site. Build it: npm run build`);
	const prefix = base.replace(/\/+$/, '');
	const server = createServer(answerFrom(root, prefix, cors));
	await new Promise((done, fail) => {
		server.once('error', fail).listen(port, host, () => done(undefined));
	});
	const taken = /** @type {import('node:net').AddressInfo} */ (server.address()).port;
	return {
		port: taken,
		address: `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${taken}${prefix}/`,
		close: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			}),
	};
}

/**
 * Starts a server on the first free port from the one given.
 * @param {ServerOptions & { port: number }} options
 * @returns {ReturnType<typeof startServer>}
 */
export async function startServerFrom(options) {
	try {
		return await startServer(options);
	} catch (error) {
		if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EADDRINUSE') throw error;
		return startServerFrom({ ...options, port: options.port + 1 });
	}
}

/**
 * @param {string} root
 * @param {string} base
 * @param {boolean} cors
 * @returns {import('node:http').RequestListener}
 */
function answerFrom(root, base, cors) {
	const pages = listPages(root);
	const serveFile = sirv(root, { etag: true });
	/** @param {import('node:http').ServerResponse} response @param {string} path */
	const setHeaders = (response, path) => {
		for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
		if (!cors) response.removeHeader('Access-Control-Allow-Origin');
	};
	/** @param {import('node:http').ServerResponse} response */
	const answerNotFound = (response) => {
		for (const name of response.getHeaderNames()) response.removeHeader(name);
		setHeaders(response, '/404.html');
		sendNotFound(response, root);
	};
	return (request, response) => {
		const [path = '/', query] = (request.url ?? '/').split('?');
		const inside = path.startsWith(`${base}/`) ? path.slice(base.length) : undefined;
		setHeaders(response, inside ?? path);
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { Allow: 'GET, HEAD' }).end();
			return;
		}
		if (inside === undefined) {
			if (path === base) redirect(response, `${base}/`, query);
			else answerNotFound(response);
		} else if (pages.has(inside)) {
			// A page's links are relative to its folder, so its address must end with a slash.
			redirect(response, `${path}/`, query);
		} else {
			request.url = inside;
			serveFile(request, response, () => answerNotFound(response));
		}
	};
}

/**
 * @param {string} root
 * @returns {Set<string>} the path of every folder that holds a page, without the slash at its end
 */
function listPages(root) {
	const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
	const pages = files.filter((file) => basename(file) === 'index.html').map((file) => dirname(file));
	return new Set(pages.map((folder) => `/${folder.split(sep).join('/')}`));
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} path
 * @param {string | undefined} query
 */
function redirect(response, path, query) {
	const location = query === undefined ? path : `${path}?${query}`;
	response.writeHead(308, { Location: location }).end();
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} root
 */
function sendNotFound(response, root) {
	const page = join(root, '404.html');
	const body = existsSync(page) ? readFileSync(page) : '404';
	response.writeHead(404).end(body);
}

async function main() {
	const { values } = parseArgs({
		options: {
			dir: { type: 'string' },
			port: { type: 'string' },
			host: { type: 'string' },
			base: { type: 'string' },
		},
	});
	const { port, ...rest } = values;
	const server = await (port
		? startServer({ ...rest, port: Number(port) })
		: startServerFrom({ ...rest, port: 4173 }));
	console.log(`Serving ${rest.dir ?? 'build'}/ at ${server.address}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	main().catch((/** @type {Error} */ error) => {
		console.error(error.message);
		process.exitCode = 1;
	});
}

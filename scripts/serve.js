/**
 * Serves `build/` as a plain static host does: for `npm start`, `npm run preview` and the browser tests. It has no
 * part in what is published; any web server or CDN does the same.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, dirname, extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';

/** Types that hosts often lack, or send without their character set. */
const contentTypes = /** @type {Record<string, string>} */ ({
	'.geojson': 'application/geo+json',
	'.csv': 'text/csv; charset=utf-8',
	'.json': 'application/json',
	'.mjs': 'text/javascript; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.xml': 'application/xml; charset=utf-8',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.woff2': 'font/woff2',
	'.webmanifest': 'application/manifest+json',
});

/**
 * @typedef {object} ServerOptions
 * @property {string} [dir] the folder to serve; `build` when not given
 * @property {number} [port] 0 (the default) takes any free port
 * @property {string} [host] 127.0.0.1 when not given: this machine only
 * @property {string} [base] the path that the folder appears under: `/maps`
 */

/**
 * Starts a server.
 * @param {ServerOptions} [options]
 * @returns {Promise<{ port: number, address: string, close: () => Promise<void> }>} once it listens
 * @throws {Error} when the folder is missing or the port taken (`code` is `EADDRINUSE`)
 */
export async function startServer({ dir = 'build', port = 0, host = '127.0.0.1', base = '' } = {}) {
	const root = resolve(dir);
	if (!existsSync(join(root, 'index.html')))
		throw new Error(`${dir}/ holds no site. Build it: npm run build`);
	const prefix = base.replace(/\/+$/, '');
	const server = createServer(answerFrom(root, prefix));
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
 * @returns {import('node:http').RequestListener}
 */
function answerFrom(root, base) {
	const pages = listPages(root);
	const serveFile = sirv(root, { etag: true, setHeaders: setFileHeaders });
	return (request, response) => {
		response.setHeader('Access-Control-Allow-Origin', '*');
		response.setHeader('X-Content-Type-Options', 'nosniff');
		response.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin');
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { Allow: 'GET, HEAD' }).end();
			return;
		}
		const [path = '/', query] = (request.url ?? '/').split('?');
		const inside = path.startsWith(`${base}/`) ? path.slice(base.length) : undefined;
		if (inside === undefined) {
			if (path === base) redirect(response, `${base}/`, query);
			else sendNotFound(response, root);
		} else if (pages.has(inside)) {
			// A page's links are relative to its folder, so its address must end with a slash.
			redirect(response, `${path}/`, query);
		} else {
			request.url = inside;
			serveFile(request, response, () => sendNotFound(response, root));
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
 * @param {string} path as requested
 */
function setFileHeaders(response, path) {
	const type = contentTypes[extname(path)];
	if (type) response.setHeader('Content-Type', type);
	// Only what carries its hash in its name may be kept: a corrected number must never be served stale.
	const isImmutable = path.startsWith('/_app/immutable/');
	response.setHeader('Cache-Control', isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache');
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} root
 */
function sendNotFound(response, root) {
	const page = join(root, '404.html');
	const body = existsSync(page) ? readFileSync(page) : '404';
	response
		.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-cache' })
		.end(body);
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

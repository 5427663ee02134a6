/**
 * A plugin for `npm run dev`: a saved story is shown at once. One with mistakes is not: they lie over the page, which keeps
 * the last good map, until they are mended. What is read and kept is in src/lib/server/stories.ts.
 */
import { dirname, relative, resolve } from 'node:path';

/** Editors write a file in several steps. */
const settleTime = 40;

/**
 * @returns {import('vite').Plugin}
 */
export function liveStories() {
	return { name: 'live-stories', apply: 'serve', configureServer };
}

/** @param {import('vite').ViteDevServer} server */
function configureServer(server) {
	// Vitest has a server too, and no pages.
	if (server.config.mode !== 'development') return;
	const folder = resolve(process.env.STORIES_FOLDER ?? 'src/stories');
	/** @type {NodeJS.Timeout | undefined} */
	let waiting;
	/** @param {string} file */
	const follow = (file) => {
		if (dirname(file) !== folder || !file.endsWith('.yaml')) return;
		clearTimeout(waiting);
		waiting = setTimeout(() => void report(server), settleTime);
	};
	server.watcher.add(folder);
	for (const event of ['add', 'change', 'unlink']) server.watcher.on(event, follow);
	// A page that is opened while a story has mistakes is told of them too.
	server.ws.on('connection', (socket) => {
		void refresh(server).then(({ error }) => {
			if (error) socket.send(JSON.stringify({ type: 'error', err: error }));
		}, log(server));
	});
}

/** @param {import('vite').ViteDevServer} server */
function report(server) {
	return refresh(server).then(({ changed, error }) => {
		// A page that is loaded again is told of mistakes when it connects.
		if (changed || !error) server.ws.send({ type: 'full-reload' });
		else server.ws.send({ type: 'error', err: error });
	}, log(server));
}

/**
 * Of what goes wrong in our own sources: the page that is asked for next says so too.
 * @param {import('vite').ViteDevServer} server
 * @returns {(error: unknown) => void}
 */
function log(server) {
	return (error) => server.config.logger.error(error instanceof Error ? (error.stack ?? '') : String(error));
}

/**
 * Reads the stories anew.
 * @param {import('vite').ViteDevServer} server
 * @returns {Promise<{ changed: boolean, error?: import('vite').ErrorPayload['err'] }>}
 */
async function refresh(server) {
	/** @type {typeof import('../src/lib/server/stories.js')} */
	const { refreshStories } = await load(server, 'src/lib/server/stories.ts');
	const { changed, problems, texts } = refreshStories();
	const [first] = problems;
	if (!first) return { changed };
	/** @type {typeof import('../src/lib/story/code-frame.js')} */
	const { codeFrame } = await load(server, 'src/lib/story/code-frame.ts');
	/** @type {typeof import('../src/lib/story/problem.js')} */
	const { formatProblem } = await load(server, 'src/lib/story/problem.ts');
	const frames = problems.map((problem) => {
		const { file, line, column } = problem;
		return `${formatProblem(problem)}\n${codeFrame(texts.get(file) ?? '', line, column)}\n`;
	});
	const mistakes = problems.length === 1 ? 'One mistake' : `${problems.length} mistakes`;
	const message = `${mistakes}. The map stays as it was until the file is mended.`;
	server.config.logger.error(`\n${frames.join('\n')}`, { timestamp: true });
	return {
		changed,
		error: {
			message,
			stack: '',
			frame: frames.join('\n'),
			loc: { file: relative('', first.file), line: first.line, column: first.column },
		},
	};
}

/**
 * @template T
 * @param {import('vite').ViteDevServer} server
 * @param {string} path
 * @returns {Promise<T>}
 */
async function load(server, path) {
	return /** @type {T} */ (await server.ssrLoadModule(resolve(path)));
}

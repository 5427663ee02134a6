/** `npm run dev` in a copy of the project, where a test may write stories. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { copyProject } from './site-copy';

export interface DevServer {
	address: string;
	readStory: (slug: string) => string;
	saveStory: (slug: string, text: string) => void;
	/** Ends it, and deletes the copy. */
	close: () => Promise<void>;
}

// The packages are those of the project: what Vite makes of them must not be written there.
const script = `
import { createServer } from 'vite';
const server = await createServer({ cacheDir: '.vite', server: { host: '127.0.0.1', port: 0 } });
await server.listen();
console.log('Listening at', server.resolvedUrls.local[0]);
`;

/**
 * Starts it.
 *
 * @param texts of the files of its stories, by their slugs
 */
export async function startDevServer(texts: Record<string, string>): Promise<DevServer> {
	const copy = copyProject(texts);
	const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
		cwd: copy,
		env: { ...process.env, NODE_ENV: 'development', STORIES_FOLDER: 'src/stories' },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	const said: string[] = [];
	child.stderr.on('data', (data: Buffer) => said.push(data.toString()));
	const fileOf = (slug: string) => join(copy, 'src/stories', `${slug}.yaml`);
	const close = async () => {
		if (child.exitCode === null && child.kill()) await once(child, 'exit');
		rmSync(copy, { recursive: true, force: true, maxRetries: 3 });
	};
	for await (const line of createInterface({ input: child.stdout })) {
		const [, address] = /^Listening at (\S+)$/.exec(line) ?? [];
		if (!address) continue;
		// What it says from now on is not waited for.
		child.stdout.resume();
		return {
			address,
			readStory: (slug) => readFileSync(fileOf(slug), 'utf8'),
			saveStory: (slug, text) => {
				writeFileSync(fileOf(slug), text);
			},
			close,
		};
	}
	await close();
	throw new Error(`the server did not start: ${said.join('')}`);
}

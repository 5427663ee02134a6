/** A real nginx that serves the built site with the configuration that ships, docs/nginx.conf. */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Nginx {
	/** Where the site is, with a slash at the end. */
	address: string;
	close: () => Promise<void>;
}

/** A port that was free a moment ago. */
async function findPort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo;
	await new Promise((done) => server.close(done));
	return port;
}

/** The configuration with what its three marked lines leave to a publisher, and another thing that depends on the path. */
function configure(port: number, root: string, base: string): string {
	const lines = readFileSync('docs/nginx.conf', 'utf8').split('\n');
	const own = lines.filter((line) => line.includes('# yours'));
	if (own.length !== 3) throw new Error('docs/nginx.conf has not three lines marked with "yours"');
	return lines
		.map((line) => {
			if (!own.includes(line)) return line.replace(' /404.html;', ` ${base}/404.html;`);
			if (line.includes('listen')) return `listen 127.0.0.1:${port};`;
			return line.includes('root') ? `root "${root}";` : 'server_name localhost;';
		})
		.join('\n');
}

/** What a system's own nginx.conf says around it, for a single process that stays where it was started. */
function surround(configuration: string): string {
	const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
	return `daemon off;
master_process off;
pid nginx.pid;
error_log stderr error;
events {}
http {
access_log off;
${folders.map((name) => `${name}_temp_path temp;`).join('\n')}
${configuration}
}
`;
}

/**
 * Serves a copy of the built site.
 *
 * @param executable nginx's path
 * @param base the path that the site appears under: `/maps`, or empty
 * @throws {Error} when it does not start, with its own words
 */
export async function startNginx(executable: string, base = ''): Promise<Nginx> {
	const folder = mkdtempSync(join(tmpdir(), 'dateline-nginx-'));
	const root = join(folder, 'www');
	const port = await findPort();
	mkdirSync(root);
	cpSync('build', join(root, base), { recursive: true });
	writeFileSync(join(folder, 'nginx.conf'), surround(configure(port, root, base)));
	const nginx = spawn(executable, ['-e', 'stderr', '-p', folder, '-c', join(folder, 'nginx.conf')], {
		stdio: ['ignore', 'ignore', 'pipe'],
	});
	let said = '';
	nginx.stderr.on('data', (data: Buffer) => (said += data.toString()));
	const ended = new Promise<void>((done) => nginx.once('close', () => done()));
	const address = `http://127.0.0.1:${port}${base}/`;
	const close = async () => {
		nginx.kill('SIGTERM');
		await ended;
		rmSync(folder, { recursive: true, force: true });
	};
	while (!(await answers(address))) {
		if (nginx.exitCode === null) continue;
		await close();
		throw new Error(`nginx did not start: ${said}`);
	}
	return { address, close };
}

async function answers(address: string): Promise<boolean> {
	try {
		await fetch(address);
		return true;
	} catch {
		await new Promise((done) => setTimeout(done, 50));
		return false;
	}
}

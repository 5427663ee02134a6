import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { startCompressedServer } from '../../bench/compressed-server';

test('text is sent compressed, and each answer is on record with its size', async () => {
	const page = '<p>word</p>'.repeat(500);
	const server = await startCompressedServer(new Map([['/a/', Buffer.from(page)]]));
	try {
		const response = await fetch(`${server.origin}/a/?query`);
		expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
		expect(await response.text()).toBe(page);
		expect((await fetch(`${server.origin}/b`)).status).toBe(404);
		const [found, missing] = server.answers;
		expect(found).toMatchObject({ path: '/a/', status: 200 });
		expect(found!.body).toBeLessThanOrEqual(brotliCompressSync(page).length);
		expect(found!.wire).toBeGreaterThan(found!.body);
		expect(missing).toMatchObject({ path: '/b', status: 404, body: 0 });
	} finally {
		await server.close();
	}
});

test('what names carry a hash of may be kept, as on the hosts, and all else is asked for anew', async () => {
	const hashed = '/_app/immutable/chunks/a.js';
	const server = await startCompressedServer(
		new Map([hashed, '/a.json'].map((path) => [path, Buffer.from('1')])),
	);
	try {
		const said = async (path: string) => (await fetch(server.origin + path)).headers.get('cache-control');
		expect(await said(hashed)).toContain('immutable');
		expect(await said('/a.json')).toBe('no-cache');
	} finally {
		await server.close();
	}
});

/** The test server answers as hosts are to answer. */
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentTypes } from '../../scripts/headers.js';
import { startServer } from '../../scripts/serve.js';
import { listFiles } from '../import-graph';
import { askFor, listAnswers, saidOfAll } from '../served-answers';

const answers = listAnswers();

describe.each(['', '/maps'])('under "%s/"', (base) => {
	let server: Awaited<ReturnType<typeof startServer>>;
	beforeAll(async () => {
		server = await startServer({ base });
	});
	afterAll(() => server.close());

	test.each(answers)('$path', async (expected) => {
		// It packs nothing: that costs tests time and tells them nothing.
		const { answer, said } = await askFor(server.address, expected);
		expect({ ...answer, packed: expected.packed }).toEqual(expected);
		expect(said).toEqual(saidOfAll);
	});

	test('a folder without its slash is redirected, with its query, for other origins too', async () => {
		const response = await fetch(new URL('./ukraine-day-four?utm_source=letter', server.address), {
			redirect: 'manual',
		});
		expect(response.status).toBe(308);
		expect(response.headers.get('location')).toBe(`${base}/ukraine-day-four/?utm_source=letter`);
		expect(response.headers.get('access-control-allow-origin')).toBe('*');
	});

	test('what has not changed is not sent again', async () => {
		const address = new URL('./ukraine-day-four.json', server.address);
		const etag = (await fetch(address)).headers.get('etag') ?? '';
		expect((await fetch(address, { headers: { 'if-none-match': etag } })).status).toBe(304);
	});
});

test('without cors no answer may be read by another origin, and nothing else is missing', async () => {
	const server = await startServer({ cors: false });
	try {
		for (const expected of answers) {
			const { answer, said } = await askFor(server.address, expected);
			expect({ ...answer, packed: expected.packed }).toEqual(expected);
			expect(said).toEqual({ ...saidOfAll, 'access-control-allow-origin': null });
		}
	} finally {
		await server.close();
	}
});

test('each file of the site has a type that we name', () => {
	// Those are for hosts, and sent by none.
	const files = listFiles('build').filter((path) => !/\/(_headers|\.nojekyll)$/.test(path));
	expect(files.filter((path) => !contentTypes[extname(path)])).toEqual([]);
});

test('no page is missing in the rules of _headers, and no embed has them', () => {
	const rules = readFileSync('build/_headers', 'utf8').split('\n\n');
	const policed = rules
		.filter((rule) => rule.includes('Content-Security-Policy'))
		.map((rule) => new RegExp(`^${rule.split('\n')[0]!.replace(/:\w+/g, '[^/]+').replace('*', '.*')}$`));
	const pages = listFiles('build')
		.filter((path) => path.endsWith('/index.html'))
		.map((path) => path.slice('build'.length, -'index.html'.length));
	expect(pages.length).toBeGreaterThan(4);
	for (const page of pages)
		expect(
			policed.filter((rule) => rule.test(page)),
			page,
		).toHaveLength(page.startsWith('/embed/') ? 0 : 1);
});

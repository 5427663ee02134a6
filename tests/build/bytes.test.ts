/** What a reader's connection carries: bodies as a host sends them, in brotli at its best. Sizes depend on no clock. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { findMapLibre } from '../e2e/maplibre-file';

const slugs = readdirSync('src/stories').flatMap((file) => /^(.+)\.yaml$/.exec(file)?.[1] ?? []);
const islands = 'build/_app/immutable/islands';
/** MapLibre, its worker, and its library that finds clusters, which only stories of many places load. */
const maplibre = /\/(maplibre-gl|maplibre-gl-worker|geojson-vt)-[\w-]+\.js$/;

/** Bytes of files that are fetched one by one. */
function sent(files: string[]): number {
	const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
	return files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(file), options).length, 0);
}

function listFiles(folder: string, end: string): string[] {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	return files
		.map((file) => join(folder, file))
		.filter((file) => file.endsWith(end) && statSync(file).isFile());
}

/** What the browser must have before it paints: style sheets that apply to a screen, and scripts that are run at once. */
function findBlocking(html: string): string[] {
	const tags = html.match(/<(?:link|script)\b[^>]*>/g) ?? [];
	return tags.filter((tag) => {
		if (tag.startsWith('<script')) return tag.includes(' src=') && !/type="module"| defer| async/.test(tag);
		return /rel="stylesheet"/.test(tag) && !/ disabled/.test(tag) && !/media="(?:print|not all)"/.test(tag);
	});
}

test('what blocks a page is found', () => {
	const html = `<link rel="stylesheet" href="a.css"><link href="b.css" rel="stylesheet" disabled>
		<script src="c.js"></script><script type="module" src="d.js"></script><script>1</script>`;
	expect(findBlocking(html)).toEqual(['<link rel="stylesheet" href="a.css">', '<script src="c.js">']);
});

describe.each(slugs)('%s', (slug) => {
	const crossings = existsSync(`build/${slug}/crossings/index.html`);
	test.each([
		[`${slug}/index.html`, 30_000, 3] as const,
		[`embed/${slug}/index.html`, 20_000, 2] as const,
		...(crossings ? [[`${slug}/crossings/index.html`, 30_000, 3] as const] : []),
		...(crossings ? [[`embed/${slug}/crossings/index.html`, 20_000, 2] as const] : []),
	])('%s is painted, its places to be clicked, within %i bytes and %i requests', (page, bytes, requests) => {
		const html = readFileSync(`build/${page}`, 'utf8');
		const blocking = findBlocking(html);
		expect(1 + blocking.length).toBeLessThanOrEqual(requests);
		expect(blocking).toEqual([]);
		expect(sent([`build/${page}`])).toBeLessThanOrEqual(bytes);
	});

	test('MapLibre, its worker and the base map are 420 KB', () => {
		const files = listFiles(islands, '.js').filter((file) => maplibre.test(file));
		expect(files).toHaveLength(3);
		expect(sent([...files, `build/basemap/${slug}.json`])).toBeLessThanOrEqual(420_000);
	});
});

/** The scripts and styles that a page's own scripts can come to load, MapLibre's left out. */
function listOwn(page: string): string[] {
	const found = new Set<string>();
	const follow = (file: string) => {
		for (const [, address = ''] of readFileSync(file, 'utf8').matchAll(
			/["'`]((?:\.{1,2}\/)[\w./-]+\.(?:js|css))["'`]/g,
		)) {
			const next = join(dirname(file), address);
			if (found.has(next) || !existsSync(next) || maplibre.test(next)) continue;
			// A document's own style sheets are in it.
			if (file === page && next.endsWith('.css')) continue;
			found.add(next);
			follow(next);
		}
	};
	follow(page);
	return [...found];
}

test.each(slugs.flatMap((slug) => [`build/${slug}/index.html`, `build/embed/${slug}/index.html`]))(
	'all our own script and style that %s loads later is 50 KB',
	(page) => {
		const own = listOwn(page);
		// The map that moves is among it.
		expect(own.filter((file) => readFileSync(file, 'utf8').includes(findMapLibre()))).not.toEqual([]);
		expect(sent(own)).toBeLessThanOrEqual(50_000);
	},
);

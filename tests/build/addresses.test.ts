/** No address ships that the site was not told, and none that exists only while it is built. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSettings } from '../../scripts/settings.js';
import { listFiles } from '../import-graph';
import { findForeignAddresses, readStoryTexts, writtenAddresses } from '../written-addresses';

const { publicAddress } = readSettings();

test('no file has the origin that Kit prerenders under', () => {
	const files = listFiles('build');
	expect(files.length).toBeGreaterThan(10);
	const placeholder = /address\.invalid|sveltekit-prerender/;
	expect(files.filter((file) => placeholder.test(readFileSync(file, 'latin1')))).toEqual([]);
});

test('no file has an absolute address but the site’s own, the stories’, and names that nobody fetches', () => {
	expect(writtenAddresses('build').length).toBeGreaterThan(5);
	expect(findForeignAddresses('build', publicAddress, readStoryTexts())).toEqual([]);
});

test('an address of another origin would be found', () => {
	const site = mkdtempSync(join(tmpdir(), 'dateline-addresses-'));
	try {
		const page = `<a href="https://example.org/maps/a/">1</a> <a href='http://example.org/maps/'>2</a>
			<a href="https://example.org/mapsother/">3</a> <svg xmlns="http://www.w3.org/2000/svg">
			{"url":"https:\\/\\/example.net","u":"https://example.net/x"} https://example.com/article, read there`;
		writeFileSync(join(site, 'index.html'), page);
		const found = findForeignAddresses(site, 'https://example.org/maps', [
			'url: https://example.com/article',
		]);
		expect(found.map(({ address }) => address)).toEqual([
			'http://example.org/maps/',
			'https://example.org/mapsother/',
			'https://example.net/x',
		]);
	} finally {
		rmSync(site, { recursive: true });
	}
});

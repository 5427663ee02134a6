/** The files for hosts are kept as they are written: read a change by eye. */
import { expect, test } from 'vitest';
import { writeHeadersFile, writeNginxFile } from '../../../scripts/host-files.js';

/** The rules of a file `_headers`: what it says of a pattern. */
function readRules(file: string): Map<string, string[]> {
	return new Map(
		file
			.trimEnd()
			.split('\n\n')
			.map((rule) => {
				const [path = '', ...headers] = rule.split('\n');
				return [path, headers.map((header) => header.trim())];
			}),
	);
}

test('docs/nginx.conf is what scripts/host-files.js writes', async () => {
	await expect(writeNginxFile()).toMatchFileSnapshot('../../../docs/nginx.conf');
});

test('_headers names what hosts do not say by themselves, under the path of the site', () => {
	const rules = readRules(writeHeadersFile('/maps'));
	expect(rules.get('/maps/*')).toContain('Access-Control-Allow-Origin: *');
	expect(rules.get('/maps/:story/')).toEqual(["Content-Security-Policy: frame-ancestors 'self'"]);
	expect(rules.get('/maps/*.geojson')).toEqual(['Content-Type: application/geo+json']);
	expect(rules.get('/maps/embed.js')).toEqual(['Cache-Control: public, max-age=3600']);
	expect(rules.get('/maps/_app/immutable/*')).toEqual(['Cache-Control: public, max-age=31536000, immutable']);
	expect([...rules.keys()].filter((path) => !path.startsWith('/maps/'))).toEqual([]);
});

test('_headers stays within what its hosts read: 100 rules, 2,000 characters a line, one * a pattern', () => {
	const file = writeHeadersFile('');
	const rules = readRules(file);
	expect(rules.size).toBeLessThan(100);
	for (const path of rules.keys()) expect(path.split('*').length).toBeLessThanOrEqual(2);
	for (const line of file.split('\n')) expect(line.length).toBeLessThan(2000);
});

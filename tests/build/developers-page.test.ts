/** What `npm run dev` shows to developers (tests/e2e/live.spec.ts) is not published. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listFiles } from '../import-graph';

const files = listFiles('build');

test('no page is for developers', () => {
	expect(files.length).toBeGreaterThan(10);
	expect(files.filter((path) => path.startsWith('build/dev/'))).toEqual([]);
});

test('nothing of other people’s pages is in any file, and no file leads to the developers’ page', () => {
	const texts = files.filter((path) => /\.(html|js|mjs|css|json)$/.test(path));
	expect(texts.length).toBeGreaterThan(5);
	const found = texts.filter((path) =>
		/dev\/embeds|wp-embedded-content|pym\.Parent|datawrapper-chart-/.test(readFileSync(path, 'utf8')),
	);
	expect(found).toEqual([]);
});

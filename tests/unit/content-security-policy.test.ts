/** The content security policy as it is configured. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import config from '../../svelte.config.js';

test('no style attribute is allowed: Kit announces pages with one, and runs on none of ours', () => {
	expect(config.kit?.csp?.directives).not.toHaveProperty('style-src-attr');
	expect(readFileSync('src/routes/+layout.ts', 'utf8')).toContain('export const csr = false;');
});

test('nothing from elsewhere is allowed, and nothing inline but by its hash', () => {
	const sources = Object.values(config.kit?.csp?.directives ?? {}).flat();
	expect(sources.length).toBeGreaterThan(10);
	expect(sources.filter((source) => !/^(none|self|data:|sha256-.+)$/.test(String(source)))).toEqual([]);
});

/** The policy allows one inline style, which Kit writes: the installed Kit's, and no other. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import config from '../../svelte.config.js';

test("the policy holds the hash of the installed Kit's announcer", () => {
	const template = readFileSync('node_modules/@sveltejs/kit/src/core/sync/write_root.js', 'utf8');
	const style = /id="svelte-announcer"[^>]*? style="([^"]+)"/.exec(template)?.[1] ?? '';
	expect(style).toContain('clip-path');
	const hash = `sha256-${createHash('sha256').update(style).digest('base64')}`;
	expect(config.kit?.csp?.directives?.['style-src-attr']).toEqual(['unsafe-hashes', hash]);
});

test('nothing from elsewhere is allowed, and nothing inline but by its hash', () => {
	const sources = Object.values(config.kit?.csp?.directives ?? {}).flat();
	expect(sources.length).toBeGreaterThan(10);
	expect(
		sources.filter((source) => !/^(none|self|data:|unsafe-hashes|sha256-.+)$/.test(String(source))),
	).toEqual([]);
});

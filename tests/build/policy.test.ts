/** The content security policy that ships: each page carries it, and nothing on a page needs an exception. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../import-graph';

const pages = listFiles('build').filter((path) => path.endsWith('.html'));

test('there are pages', () => {
	expect(pages.length).toBeGreaterThan(1);
});

describe.each(pages)('%s', (path) => {
	const page = readFileSync(path, 'utf8');

	test('carries the policy, which allows its own scripts', () => {
		const policy = /<meta http-equiv="content-security-policy" content="([^"]+)"/.exec(page)?.[1];
		expect(policy).toContain("default-src 'none'");
		const scripts = [...page.matchAll(/<script(?![^>]*\bsrc=)[^>]*>(.*?)<\/script>/gs)].map(
			([, code = '']) => code,
		);
		for (const code of scripts) {
			expect(policy).toContain(`'sha256-${createHash('sha256').update(code).digest('base64')}'`);
		}
	});

	test('has no inline style or handler, and loads nothing from elsewhere', () => {
		const tags = [...page.matchAll(/<[a-z][^>]*>/gi)].map(([tag]) => tag);
		expect(tags.filter((tag) => /\s(style|on[a-z]+)=/.test(tag))).toEqual([]);
		expect(tags.filter((tag) => /^<style/i.test(tag))).toEqual([]);
		expect(tags.filter((tag) => !tag.startsWith('<a') && /\ssrc(set)?="(https?:)?\/\//.test(tag))).toEqual(
			[],
		);
		expect(
			tags.filter((tag) => /rel="(stylesheet|modulepreload|icon)".*href="(https?:)?\/\//.test(tag)),
		).toEqual([]);
	});

	test('prints no address that exists only while it is built', () => {
		expect(page).not.toMatch(/address\.invalid|sveltekit-prerender/);
	});
});

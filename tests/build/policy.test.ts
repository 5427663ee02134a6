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

	const policy = /<meta http-equiv="content-security-policy" content="([^"]+)"/.exec(page)?.[1] ?? '';
	const sources = (directive: string) => new RegExp(`(?:^|; )${directive} ([^;]*)`).exec(policy)?.[1] ?? '';
	const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

	test('carries the policy, which allows nothing by itself', () => {
		expect(sources('default-src')).toBe("'none'");
		expect(policy).not.toMatch(/unsafe|\*|https?:/);
	});

	test('carries the policy, which allows its own scripts', () => {
		// What has the type of data is not run: the policy has no say in it.
		const scripts = [
			...page.matchAll(/<script(?![^>]*(?:\bsrc=|type="application\/ld\+json"))[^>]*>(.*?)<\/script>/gs),
		].map(([, code = '']) => code);
		for (const code of scripts) expect(sources('script-src')).toContain(hash(code));
	});

	test('carries the policy, which allows its own styles', () => {
		const styles = [...page.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css = '']) => css);
		expect(styles).toHaveLength(page.match(/<style/gi)?.length ?? 0);
		for (const css of styles) expect(sources('style-src')).toContain(hash(css));
	});

	test('waits for no file before its first paint', () => {
		const links = [...page.matchAll(/<link[^>]*rel="stylesheet"[^>]*>/g)].map(([link]) => link);
		// Kit lists what it wrote into the page, switched off.
		expect(links.filter((link) => !link.includes(' disabled '))).toEqual([]);
	});

	test('starts workers from its own files, and in embeds from a data: address, for sandboxed frames', () => {
		const workers = sources('worker-src');
		// A page that leads elsewhere names none.
		if (workers !== '') expect(workers).toBe(path.startsWith('build/embed/') ? "'self' data:" : "'self'");
	});

	test('has no inline style or handler, and loads nothing from elsewhere', () => {
		const tags = [...page.matchAll(/<[a-z][^>]*>/gi)].map(([tag]) => tag);
		expect(tags.filter((tag) => /\s(style|on[a-z]+)=/.test(tag))).toEqual([]);
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

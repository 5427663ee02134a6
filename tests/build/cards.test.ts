/** What ships for the cards that other sites make of a link. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSettings } from '../../scripts/settings.js';

const slugs = readdirSync('src/stories').map((file) => file.replace(/\.yaml$/, ''));
const { publicAddress } = readSettings();

describe.each(slugs)('%s', (slug) => {
	const html = readFileSync(`build/${slug}/index.html`, 'utf8');
	const tag = (name: string) =>
		new RegExp(`(?:property|name|rel)="${name}" (?:content|href)="([^"]*)"`).exec(html)?.[1];

	test('has a title and a description', () => {
		expect(tag('og:title')).toMatch(/.{20,}/);
		expect(tag('og:description')).toMatch(/.{20,}/);
	});

	test('has the address of its picture where the site knows its own, and none where not', () => {
		if (publicAddress) {
			expect(tag('canonical')).toBe(`${publicAddress}/${slug}/`);
			expect(tag('og:image')).toBe(`${publicAddress}/${slug}.png`);
			expect(tag('og:image:alt')).toMatch(/.{40,}/);
			expect(existsSync(`build/${slug}.png`)).toBe(true);
		} else {
			expect(html).not.toMatch(/canonical|og:url|og:image|twitter:/);
		}
	});
});

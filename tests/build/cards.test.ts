/** What ships for the cards that other sites make of a link. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { StoryFeatures } from '$lib/story/features';
import { readSettings } from '../../scripts/settings.js';

const slugs = readdirSync('src/stories').flatMap((file) => /^(.+)\.yaml$/.exec(file)?.[1] ?? []);
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

	test('in an embed is the story’s page, where the site knows its own address', () => {
		const embed = readFileSync(`build/embed/${slug}/index.html`, 'utf8');
		const canonical = /rel="canonical" href="([^"]*)"/.exec(embed)?.[1];
		expect(canonical).toBe(publicAddress ? `${publicAddress}/${slug}/` : undefined);
	});

	test('has an oEmbed answer where the site knows its own address, and none where not', () => {
		expect(existsSync(`build/oembed/${slug}.json`)).toBe(publicAddress !== '');
		expect(html.includes('application/json+oembed')).toBe(publicAddress !== '');
	});

	test('says of each figure on the page, for search engines, who claims it, how sure and as of when', () => {
		const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
		const { '@graph': nodes } = JSON.parse(data) as { '@graph': Record<string, unknown>[] };
		expect(nodes.map((node) => node['@type'])).toEqual(['NewsArticle', 'Dataset']);
		const claims = nodes[1]?.hasPart as { author: string; about: Record<string, unknown> }[];
		const features = JSON.parse(readFileSync(`build/${slug}.geojson`, 'utf8')) as StoryFeatures;
		const figures = features.features.flatMap(({ properties }) =>
			properties.kind === 'flow' ? [] : properties.reports.flatMap((report) => report.figures),
		);
		expect(claims).toHaveLength(figures.length);
		for (const { author, about } of claims) {
			expect(author).toBeTruthy();
			expect(about.observationDate).toMatch(/^\d{4}/);
			expect(about.additionalProperty).toMatchObject({ name: 'status' });
		}
		for (const page of [`${slug}/crossings`, `embed/${slug}`]) {
			const file = `build/${page}/index.html`;
			if (existsSync(file)) expect(readFileSync(file, 'utf8')).not.toContain('ld+json');
		}
	});
});

import { render } from 'svelte/server';
import { describe, expect, it, vi } from 'vitest';
import CardTags from '$lib/components/CardTags.svelte';
import { imageSizes } from '$lib/map/image-sizes';
import { storyAltText } from '$lib/story/alt-text';
import type { View } from '$lib/story/view';
import { writtenMessages } from '$lib/story/written-messages';
import { makeReport, makeStory } from '../../story-pieces';

const site = vi.hoisted(() => ({ PUBLIC_ADDRESS: '' }));
vi.mock('$env/static/public', () => site);

const story = makeStory({
	slug: 'quiet-harbour',
	title: 'Ships <in> a "quiet" harbour & beyond',
	reports: [makeReport()],
});

/** The tags by name, as a reader of HTML has them. */
function readTags(view: View, publicAddress: string): Map<string, string> {
	site.PUBLIC_ADDRESS = publicAddress;
	const { head } = render(CardTags, { props: { story, view } });
	const decode = (text: string) =>
		text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
	return new Map(
		[...head.matchAll(/<(?:meta|link) (?:property|name|rel)="([^"]+)" (?:content|href)="([^"]*)"/g)].map(
			([, name = '', value = '']) => [name, decode(value)] as const,
		),
	);
}

describe('the card of a story', () => {
	it('has its words, its picture and its address', () => {
		expect(Object.fromEntries(readTags('reports', 'https://example.org/maps'))).toEqual({
			canonical: 'https://example.org/maps/quiet-harbour/',
			'og:type': 'article',
			'og:site_name': writtenMessages.site.name,
			'og:locale': 'en_GB',
			'og:title': story.title,
			'og:description': story.summary,
			'og:url': 'https://example.org/maps/quiet-harbour/',
			'og:image': 'https://example.org/maps/quiet-harbour.png',
			'og:image:type': 'image/png',
			'og:image:width': String(imageSizes.card.width),
			'og:image:height': String(imageSizes.card.height),
			'og:image:alt': storyAltText(story),
			'twitter:card': 'summary_large_image',
			'twitter:image:alt': storyAltText(story),
		});
	});

	it('says where the oEmbed answer of its view is', () => {
		site.PUBLIC_ADDRESS = 'https://example.org/maps';
		const { head } = render(CardTags, { props: { story, view: 'crossings' } });
		expect(head).toContain(
			'<link rel="alternate" type="application/json+oembed" href="https://example.org/maps/oembed/quiet-harbour/crossings.json"',
		);
	});

	it('says which view it is of', () => {
		const tags = readTags('crossings', 'https://example.org');
		expect(tags.get('og:title')).toBe(writtenMessages.crossings.pageTitle(story.title));
		expect(tags.get('canonical')).toBe('https://example.org/quiet-harbour/crossings/');
		expect(tags.get('og:url')).toBe(tags.get('canonical'));
		expect(tags.get('og:image')).toBe('https://example.org/quiet-harbour.png');
	});

	it('has no address where the site does not know its own', () => {
		const names = [...readTags('reports', '').keys()];
		expect(names).toEqual(['og:type', 'og:site_name', 'og:locale', 'og:title', 'og:description']);
	});
});

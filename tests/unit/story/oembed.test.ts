import { describe, expect, it } from 'vitest';
import { storyOembed } from '$lib/story/oembed';

const story = { slug: 'quiet-harbour', title: 'Ships <in> a "quiet" harbour & beyond' };
const site = { publicAddress: 'https://example.org/maps', picture: { width: 1200, height: 630 } };

describe('storyOembed', () => {
	it('has all that oEmbed 1.0 asks of the type "rich", and what it offers for pictures and the site', () => {
		expect(storyOembed(story, 'map', site)).toEqual({
			version: '1.0',
			type: 'rich',
			title: story.title,
			provider_name: 'Dateline',
			provider_url: 'https://example.org/maps/',
			thumbnail_url: 'https://example.org/maps/quiet-harbour.png',
			thumbnail_width: 1200,
			thumbnail_height: 630,
			html: '<iframe src="https://example.org/maps/embed/quiet-harbour/" title="Ships &lt;in&gt; a &quot;quiet&quot; harbour &amp; beyond" width="100%" height="560" frameborder="0" loading="lazy"></iframe>',
			width: 600,
			height: 560,
		});
	});

	it('frames the view that was asked for, and is named after it', () => {
		const { title, html } = storyOembed(story, 'crossings', site);
		expect(title).toBe(`Border crossings: ${story.title}`);
		expect(html).toContain('src="https://example.org/maps/embed/quiet-harbour/crossings/"');
		expect(html).toContain('title="Border crossings: ');
	});
});

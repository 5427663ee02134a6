import { describe, expect, it, vi } from 'vitest';
import AboutSection from '$lib/components/AboutSection.svelte';
import EmbedHead from '$lib/components/EmbedHead.svelte';
import { writeHtml } from '$lib/components/write-html';
import type { View } from '$lib/story/view';
import { makeStory } from '../../story-pieces';

const site = vi.hoisted(() => ({ PUBLIC_ADDRESS: '' }));
vi.mock('$env/static/public', () => site);

const plain = makeStory({ slug: 'harbour' });
const story = { ...plain, source: { ...plain.source, url: 'https://example.com/article' } };

/** The addresses in the embed's head that only paper has. */
function readPrinted(view: View): string[] {
	const html = writeHtml(EmbedHead, { story, view, hasCrossings: true });
	return [...html.matchAll(/<p class="address[^>]*>([^<]*)/g)].map(([, address = '']) => address);
}

function readDownloads(): string[] {
	const html = writeHtml(AboutSection, { story, worldview: { notes: [], missingLines: [] } });
	return [...html.matchAll(/data-printed="([^"]*)"/g)].map(([, address = '']) => address);
}

describe('what is printed', () => {
	it('says where it is from, and where the article is', () => {
		site.PUBLIC_ADDRESS = 'https://example.org/maps';
		expect(readPrinted('reports')).toEqual([
			'https://example.org/maps/harbour/',
			'https://example.com/article',
		]);
		expect(readPrinted('crossings')[0]).toBe('https://example.org/maps/harbour/crossings/');
		expect(readDownloads()).toEqual([
			'https://example.org/maps/harbour.geojson',
			'https://example.org/maps/harbour.csv',
		]);
	});

	it('names files where the site does not know its own address', () => {
		site.PUBLIC_ADDRESS = '';
		expect(readPrinted('reports')).toEqual(['https://example.com/article']);
		expect(readDownloads()).toEqual(['harbour.geojson', 'harbour.csv']);
	});
});

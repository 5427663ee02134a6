import { describe, expect, it } from 'vitest';
import { embedDialogData } from '$lib/components/embed-dialog-data';
import EmbedDialog from '$lib/components/EmbedDialog.svelte';
import { writeHtml } from '$lib/components/write-html';
import { DEFAULT_HEIGHT } from '$lib/story/embed-code';
import { makePlace, makeReport, makeStory } from '../../story-pieces';

const story = makeStory({
	slug: 'quiet-harbour',
	title: 'Ships <in> a "quiet" harbour',
	places: [makePlace({ id: 'zeta', name: 'Zeta <b>' }), makePlace({ id: 'alpha', name: 'Álpha' })],
	reports: [makeReport({ place: 'zeta' })],
});

const fields = (html: string) => [...html.matchAll(/ name="([^"]+)"/g)].map(([, name]) => name);

describe('the dialog of embeds', () => {
	it('offers the places by their names, and no view that the story lacks', () => {
		const html = writeHtml(EmbedDialog, { story, crossings: null, publicAddress: '' });
		expect(fields(html)).toEqual(['theme', 'place', 'panel', 'width', 'height', 'iframe', 'script']);
		const [, places = ''] = /<select name="place".*?>(.*?)<\/select>/s.exec(html) ?? [];
		expect([...places.matchAll(/value="([^"]*)"/g)].map(([, id]) => id)).toEqual(['', 'alpha', 'zeta']);
		expect(html).not.toContain('<b>');
		expect(html).toContain(`value="${DEFAULT_HEIGHT}"`);
	});

	it('has a field for the oEmbed address where the site knows its own', () => {
		const html = writeHtml(EmbedDialog, {
			story,
			crossings: null,
			publicAddress: 'https://example.org/maps',
		});
		expect(fields(html)).toContain('oembed');
	});

	it('comes with what its script cannot know', () => {
		const { html, ...data } = embedDialogData(story);
		expect(html).toMatch(/^<dialog /);
		expect(data).toMatchObject({ slug: 'quiet-harbour', titles: { map: story.title } });
	});
});

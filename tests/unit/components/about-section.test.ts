import { describe, expect, it } from 'vitest';
import AboutSection from '$lib/components/AboutSection.svelte';
import PlaceHead from '$lib/components/PlaceHead.svelte';
import { writeHtml } from '$lib/components/write-html';
import { makePlace, makeStory } from '../../story-pieces';

const located = makePlace({
	id: 'harare',
	name: 'Harare',
	gazetteer: true,
	aliases: [{ name: 'Salisbury' }, { name: 'Хараре', gazetteer: true }],
});

const worldview = { notes: [], missingLines: [] };

describe('a place from the gazetteer', () => {
	it('is credited to GeoNames, beside no other', () => {
		const html = writeHtml(AboutSection, {
			story: makeStory({ places: [makePlace(), located] }),
			worldview,
		});
		expect(html).toMatch(
			/Positions and further spellings of Harare:\s*<a href="https:\/\/www\.geonames\.org\/"/,
		);
		const without = writeHtml(AboutSection, { story: makeStory(), worldview });
		expect(without).not.toContain('Positions and further spellings');
	});

	it('shows the other names that the story gives, and not all that search knows', () => {
		const html = writeHtml(PlaceHead, { place: located });
		expect(html).toContain('Salisbury');
		expect(html).not.toContain('Хараре');
	});
});

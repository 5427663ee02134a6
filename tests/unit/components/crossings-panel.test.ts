import { expect, test } from 'vitest';
import CrossingsPanel from '$lib/components/CrossingsPanel.svelte';
import { writeHtml } from '$lib/components/write-html';
import { pageOfPlace, placesOnPage } from '$lib/story/list-pages';
import { makeFigure, makePlace, makeReport, makeStory } from '../../story-pieces';

test('each place beside the counts leads to the page of the list that has its reports', () => {
	const others = Array.from({ length: placesOnPage }, (_, i) => `place-${i}`);
	const ids = ['from', ...others, 'to', 'crossing'];
	const story = makeStory({
		places: ids.map((id) => makePlace({ id, kind: id === 'crossing' ? 'crossing' : 'city' })),
		reports: ids.map((place) =>
			makeReport({
				id: `report-${place}`,
				place,
				figures: place === 'to' ? [makeFigure('100 people', { id: 'arrived', from: 'from', to: 'to' })] : [],
			}),
		),
	});
	for (const id of ['to', 'crossing']) expect(pageOfPlace(story, id)).toBe(2);
	const html = writeHtml(CrossingsPanel, { story });
	const links = [...html.matchAll(/<a href="([^"]*)" data-opens="([^"]*)"/g)].map(([, href, id]) => [
		id,
		href,
	]);
	expect(links).toEqual([
		['to', '../list/2/#to'],
		['crossing', '../list/2/#crossing'],
	]);
});

import { expect, test } from 'vitest';
import CrossingsChart from '$lib/components/CrossingsChart.svelte';
import { writeHtml } from '$lib/components/write-html';
import { storyCrossings } from '$lib/story/crossings';
import { makeFigure, makePlace, makeReport, makeStory } from '../../story-pieces';

test('a bar is as long as the arrivals, however many are said to have gone on', () => {
	const story = makeStory({
		places: [makePlace({ id: 'from' }), makePlace({ id: 'to' })],
		reports: [
			makeReport({
				place: 'to',
				figures: [
					makeFigure('100 people', { id: 'arrived', from: 'from', to: 'to' }),
					makeFigure('130 people', { id: 'went-on', from: 'to' }),
				],
			}),
		],
	});
	const html = writeHtml(CrossingsChart, { story, view: storyCrossings(story)! });
	const widths = [...html.matchAll(/<rect\b[^>]* width="([^"]*)%"/g)].map(([, width]) => Number(width));
	expect(widths).toEqual([0, 94]);
});

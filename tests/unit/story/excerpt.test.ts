import { describe, expect, it } from 'vitest';
import { storyExcerpt } from '$lib/story/excerpt';
import { formatInputs } from '$lib/story/format-attribution';
import { placeReports } from '$lib/story/place-reports';
import { storyFigures } from '$lib/story/story';
import { makeFigure, makeReport, makeStory, readUkraine } from '../../story-pieces';

const story = makeStory({
	reports: [
		makeReport({ id: 'whole', place: 'b', figures: [makeFigure('9 people', { id: 'whole' })] }),
		makeReport({
			id: 'part',
			place: 'a',
			figures: [makeFigure('4 people', { id: 'part', part_of: { figure: 'whole', inferred: false } })],
		}),
		makeReport({
			id: 'rest',
			place: 'c',
			figures: [
				makeFigure('5 people', {
					id: 'rest',
					calculated: { operation: 'difference', inputs: ['whole', 'part'], caveat: 'No.' },
				}),
			],
		}),
		makeReport({ id: 'other', place: 'd' }),
		makeReport({ id: 'nowhere', place: null }),
	],
});
const excerpt = (...places: string[]) => storyExcerpt(story, places).reports.map(({ id }) => id);

describe('storyExcerpt', () => {
	it('has the reports of its places', () => {
		expect(excerpt('b', 'd')).toEqual(['whole', 'other']);
		expect(excerpt()).toEqual([]);
	});

	it('has those that their figures refer to, and those in turn, in the order of the story', () => {
		expect(excerpt('a')).toEqual(['whole', 'part']);
		expect(excerpt('c')).toEqual(['whole', 'part', 'rest']);
	});

	it('says the same of its places as the whole story does', () => {
		const ukraine = readUkraine();
		for (const { id } of ukraine.places) {
			const part = storyExcerpt(ukraine, [id]);
			const reports = placeReports(part, id);
			expect(reports).toEqual(placeReports(ukraine, id));
			for (const figure of reports.flatMap(({ figures }) => figures)) {
				expect(formatInputs(figure, storyFigures(part))).toBe(formatInputs(figure, storyFigures(ukraine)));
			}
		}
	});
});

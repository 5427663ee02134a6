import { describe, expect, it } from 'vitest';
import { detailFace, labelFaces, storyLabels } from '$lib/map/map-labels';
import { textWidth } from '$lib/map/text-width';
import { makeFigure, makePlace, makeReport, makeStory } from '../../story-pieces';
import { sampleStory } from './sample-story';

const labels = storyLabels(sampleStory);
const label = (id: string) => labels.find((one) => one.id === id)!;

describe('storyLabels', () => {
	it('has one for every place and every flow', () => {
		const ids = [...sampleStory.places.map(({ id }) => id), 'flow-east', 'flow-away', 'flow-west'];
		expect(labels.map(({ id }) => id).sort()).toEqual(ids.sort());
	});

	it('writes a country as the base map does', () => {
		expect(label('home')).toMatchObject({ role: 'country', texts: [{ title: 'HOMELAND', detail: '' }] });
	});

	it('tells vague places from points', () => {
		expect(['alpha', 'beta', 'gate', 'north', 'line'].map((id) => label(id).role)).toEqual([
			'point',
			'point',
			'point',
			'vague',
			'vague',
		]);
	});

	it('gives a number its qualifier, and says where to and who counted', () => {
		expect(label('flow-east').texts).toMatchObject([
			{ title: 'over 20,000', detail: 'to Eastland · party' },
			{ title: 'over 20,000', detail: 'to Eastland\nparty' },
			{ title: 'over\n20,000', detail: 'to Eastland\nparty' },
		]);
	});

	it('says that a count is unknown, and that the article says so', () => {
		expect(label('flow-west').texts[0]).toMatchObject({
			title: 'not given',
			detail: 'to Westland · the article',
		});
	});

	it('calls a claimant by the whole name who has no short one', () => {
		const story = makeStory({
			places: [makePlace({ id: 'a', name: 'A' }), makePlace({ id: 'b', name: 'B' })],
			reports: [
				makeReport({
					figures: [
						makeFigure('9 people', {
							from: 'a',
							to: 'b',
							claimant: { id: 'c', name: 'The counters', role: 'of heads' },
						}),
					],
				}),
			],
		});
		expect(storyLabels(story).at(-1)!.texts[0]!.detail).toBe('to B · The counters');
	});

	it('opens the place that reported a flow, or the one entered', () => {
		expect([label('flow-east').place, label('flow-west').place]).toEqual(['east', 'west']);
	});

	it('may break a long name in two, and never a word', () => {
		expect(label('north').texts.map(({ title }) => title)).toEqual([
			'North and north-west of Alpha town',
			'North and north-west\nof Alpha town',
		]);
		expect(label('alpha').texts).toHaveLength(1);
	});

	it('is as large as its lines', () => {
		const [one, two] = label('flow-east').texts;
		const detail = (text: string) => textWidth(text, detailFace);
		expect(one!.width).toBeCloseTo(
			Math.max(detail('to Eastland · party'), textWidth('over 20,000', labelFaces.flow)),
		);
		expect(two!.height - one!.height).toBeCloseTo(detailFace.size * 1.2);
	});

	it('would rather keep numbers than names, and names of points than of areas', () => {
		const weights = ['flow-east', 'beta', 'home', 'north'].map((id) => label(id).weight);
		expect(weights).toEqual(weights.toSorted((a, b) => b - a));
	});

	it('would rather keep the name of the town of most reports than any other label, where there is one', () => {
		const weights = labels.map(({ weight }) => weight);
		expect(label('alpha').weight).toBe(Math.max(...weights));
		expect(weights.filter((weight) => weight === label('alpha').weight)).toHaveLength(1);
		const places = ['a', 'b'].map((id) => makePlace({ id, name: id }));
		const even = storyLabels(makeStory({ places, reports: [] }));
		expect(Math.max(...even.map(({ weight }) => weight))).toBeLessThan(label('flow-east').weight);
	});
});

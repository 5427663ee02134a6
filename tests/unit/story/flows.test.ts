import { describe, expect, it } from 'vitest';
import { storyFlows } from '$lib/story/flows';
import { makeFigure, makePlace, makeReport, makeStory, readUkraine } from '../../story-pieces';

const places = ['ukraine', 'poland', 'hungary', 'romania'].map((id) => makePlace({ id }));
const leaving = (words: string, id: string, to: string | null, from: string | null = 'ukraine') =>
	makeFigure(words, { id, from, to });
const flowsOf = (...figures: ReturnType<typeof makeFigure>[]) =>
	storyFlows(makeStory({ places, reports: [makeReport({ figures })] }));

describe('storyFlows', () => {
	it('are the figures with both ends, with their places', () => {
		const flows = flowsOf(
			leaving('5 people', 'both', 'poland'),
			leaving('6 people', 'total', null),
			leaving('7 people', 'arrived', 'poland', null),
			leaving('8 people', 'nowhere', 'atlantis'),
			makeFigure('9 people', { id: 'neither' }),
		);
		expect(flows.map(({ figure, from, to }) => [figure.id, from.id, to.id])).toEqual([
			['both', 'ukraine', 'poland'],
		]);
	});

	it('come largest first, and what is unknown comes after none at all', () => {
		const flows = flowsOf(
			leaving('unknown', 'unknown', 'poland'),
			leaving('0 people', 'none', 'romania'),
			leaving('over 20 people', 'more', 'hungary'),
			leaving('about 3 people', 'few', 'romania'),
		);
		expect(flows.map(({ figure }) => figure.id)).toEqual(['more', 'few', 'none', 'unknown']);
	});

	it('of the Ukrainian story lead to Poland, Hungary and Romania; the onward one has no known end', () => {
		const flows = storyFlows(readUkraine());
		expect(flows.map(({ from, to }) => `${from.id} to ${to.id}`)).toEqual([
			'ukraine to poland',
			'ukraine to hungary',
			'ukraine to romania',
		]);
	});
});

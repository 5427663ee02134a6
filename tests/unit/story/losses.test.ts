import { describe, expect, it } from 'vitest';
import { storyLosses } from '$lib/story/losses';
import { makeFigure, makeReport, makeStory, readUkraine } from '../../story-pieces';

const sides = (story: Parameters<typeof storyLosses>[0]) =>
	storyLosses(story).map(({ side, figures }) => [side, figures.map(({ id }) => id)]);

describe('storyLosses', () => {
	it('gathers each side’s losses in the order of the reports, and sums nothing', () => {
		const loss = (id: string, loss_of: string | null) => makeFigure('5 people', { id, loss_of });
		const reports = [
			makeReport({ figures: [loss('a', 'North'), loss('b', 'South'), loss('c', null)] }),
			makeReport({ figures: [loss('d', 'North')] }),
		];
		const story = makeStory({ reports });
		expect(sides(story)).toEqual([
			['North', ['a', 'd']],
			['South', ['b']],
		]);
		expect(storyLosses(story)[0]!.figures[0]).toBe(reports[0]!.figures[0]);
	});

	it('is empty where a story has none', () => {
		expect(storyLosses(makeStory())).toEqual([]);
	});

	it('of the Ukrainian story keeps both accounts of Russia’s dead, the unknown one too', () => {
		expect(sides(readUkraine())).toEqual([
			[
				'Ukraine',
				[
					'kyiv-killed',
					'kyiv-child-killed',
					'security-forces-killed-1',
					'injured',
					'injured-civilians',
					'captured-1',
				],
			],
			['Russia', ['russian-dead-by-ukraine', 'russian-dead-by-russia']],
		]);
	});
});

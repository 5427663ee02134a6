import { describe, expect, it } from 'vitest';
import { storyCrossings, type Crossings } from '$lib/story/crossings';
import { formatQuantity } from '$lib/story/format';
import type { Figure, Story } from '$lib/story/story';
import { makeStory, readSample, readUkraine } from '../../story-pieces';

const crossingsOf = (story: Story): Crossings => storyCrossings(story)!;
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
const routesOf = ({ routes }: Crossings) =>
	routes.map(({ figure, to, onward, calculated }) => [figure.id, to.id, ids(onward), ids(calculated)]);

describe('storyCrossings of the sample story', () => {
	const sample = crossingsOf(readSample());

	it('leave from one place, with the total and what each country counts', () => {
		expect(sample.origin.id).toBe('ukraine');
		expect(ids(sample.totals)).toEqual(['all']);
		expect(routesOf(sample)).toEqual([['arrived', 'poland', ['onward'], ['stayed']]]);
	});

	it('have the reports at crossings, and those at borders that have figures', () => {
		expect(ids(sample.reports)).toEqual(['night', 'wait']);
		const more = (figures: string) =>
			[
				'  - { id: near, place: around,',
				`  - { id: calm, place: line, topic: moves, headline: Calm, text: Calm there., paragraphs: [4]${figures} }\n  - { id: near, place: around,`,
			] as [string, string];
		expect(ids(crossingsOf(readSample(more(''))).reports)).toEqual(['night', 'wait']);
		const one = more(', figures: [{ measure: crossed, quantity: 5 people }]');
		expect(ids(crossingsOf(readSample(one)).reports)).toEqual(['night', 'wait', 'calm']);
	});

	it('have beside a route only what was calculated from its own figures', () => {
		const rest = readSample(['difference: [arrived, onward]', 'difference: [all, arrived]']);
		expect(routesOf(crossingsOf(rest))).toEqual([['arrived', 'poland', ['onward'], []]]);
	});

	it('have no reservations where one party counts all at one time', () => {
		expect(sample.reservations).toEqual({ claimants: [], times: [], unbounded: [] });
	});

	it.each([
		['another party', 'arrived\n        measure: left\n        claimant: second', 'claimants', 2],
		['another time', 'arrived\n        measure: left\n        as_of: 2020-05-03', 'times', 2],
		[
			'the same time, which the article gives',
			'arrived\n        measure: left\n        as_of: 2020-05-04',
			'times',
			2,
		],
	] as const)('have a reservation where a route was counted by or at %s', (_, now, reason, length) => {
		const { reservations } = crossingsOf(readSample(['arrived\n        measure: left', now]));
		expect(reservations[reason]).toHaveLength(length);
		expect(Object.values(reservations).flat()).toHaveLength(length);
	});

	it('do not compare with a total that is no exact count', () => {
		const open = readSample(
			['quantity: 300 people\n', 'quantity: hundreds of people\n        claimant: second\n'],
			['part_of: { figure: all, inferred: true }\n', 'note: Alone.\n'],
		);
		expect(ids(crossingsOf(open).totals)).toEqual(['all']);
		expect(crossingsOf(open).reservations.claimants).toEqual([]);
	});
});

describe('storyCrossings of the Ukrainian story', () => {
	const ukraine = crossingsOf(readUkraine());
	const shown = (figures: readonly Figure[]) => figures.map(({ quantity }) => formatQuantity(quantity));

	it('have both totals: the open one and the UN’s', () => {
		expect(ukraine.origin.id).toBe('ukraine');
		expect(shown(ukraine.totals)).toEqual(['hundreds of thousands of people', '368,000 refugees']);
	});

	it('have the largest count first', () => {
		expect(ukraine.routes.map(({ to, figure }) => [to.id, formatQuantity(figure.quantity)])).toEqual([
			['poland', 'over 200,000 Ukrainian refugees'],
			['hungary', 'about 70,000 people'],
			['romania', 'over 47,000 Ukrainians'],
		]);
	});

	it('have who left Romania again, and over 24,000 who did not', () => {
		const [poland, hungary, romania] = ukraine.routes;
		expect([poland, hungary].map((route) => [route!.onward, route!.calculated])).toEqual([
			[[], []],
			[[], []],
		]);
		expect(shown(romania!.onward)).toEqual(['almost 23,000 Ukrainians']);
		expect(shown(romania!.calculated)).toEqual(['over 24,000 Ukrainians']);
		expect(romania!.calculated[0]!.quantity).toMatchObject({
			qualifier: 'over',
			value: 24_000,
			value_max: null,
		});
	});

	it('calculate no rest: four parties, three times, and one count that bounds nothing', () => {
		const { claimants, times, unbounded } = ukraine.reservations;
		expect(claimants.map((claimant) => claimant?.id)).toEqual([
			'unhcr',
			'polish-border-guard',
			'hungarian-police',
			'carbunaru',
		]);
		expect(times.map(({ time, inherited }) => [time.value, inherited])).toEqual([
			['2022-02-27', false],
			['2022-02-27', true],
			['2022-02-27T00:00:00+02:00[Europe/Bucharest]', false],
		]);
		expect(ids(unbounded)).toEqual(['hungary-arrived']);
	});

	it('have the night at the border and the wait at the crossing', () => {
		expect(ids(ukraine.reports)).toEqual(['night-crossings', 'crossing-wait', 'crossing-speed']);
	});
});

describe('storyCrossings', () => {
	it('are none in a story that nobody leaves', () => {
		expect(storyCrossings(makeStory())).toBeNull();
	});
});

// What an editor would check in the story against its article. Facts only: names, numbers, times and places.
import { describe, expect, it } from 'vitest';
import { findStory } from '$lib/server/stories';
import { storyCrossings } from '$lib/story/crossings';
import { storyExtent } from '$lib/story/extent';
import { formatQuantity } from '$lib/story/format';
import { storyLosses } from '$lib/story/losses';
import { findPlaces } from '$lib/story/search';
import { storyFigures } from '$lib/story/story';
import { findFigure, findPlace, findReport } from '../../story-pieces';

const story = findStory('zimbabwe-cholera')!;
const figure = (id: string) => findFigure(story, id);
const report = (id: string) => findReport(story, id);

describe('paragraphs', () => {
	it('are all cited, 1 to 8, but for the title, which is listed with a reason', () => {
		const cited = new Set([...story.reports, ...storyFigures(story)].flatMap(({ paragraphs }) => paragraphs));
		expect([...cited].sort((a, b) => a - b)).toEqual([2, 3, 4, 5, 6, 7, 8]);
		expect(story.uncited.map(({ paragraphs }) => paragraphs)).toEqual([[1]]);
		expect(story.source.paragraphs).toBe(8);
	});
});

describe('dateline and source', () => {
	it('are known to the month', () => {
		expect(story.dateline).toMatchObject({ country: 'ZW', date: { precision: 'month', value: '2008-12' } });
		expect(story.as_of).toEqual({ precision: 'month', value: '2008-12' });
	});

	it('give Wikinews the credit that its licence asks for, and leave out what is not known', () => {
		expect(story.source.publisher).toBe('Wikinews');
		expect(story.source.licence).toContain('CC BY 2.5');
		expect(story.source.title).toBeTruthy();
		for (const unknown of ['author', 'url'] as const) expect(story.source).not.toHaveProperty(unknown);
	});
});

describe('figures', () => {
	it.each([
		['deaths', 'exactly', 978, 'people', 'un', 'claimed', 2],
		['deaths-rise', 'exactly', 25, 'per cent', 'un', 'claimed', 2],
		['cases', 'exactly', 18_413, 'cases', 'un', 'claimed', 2],
		['harare-deaths', 'exactly', 208, 'people', undefined, 'reported', 4],
		['harare-cases', 'exactly', 8454, 'cases', undefined, 'reported', 4],
		['beitbridge-deaths', 'exactly', 91, 'people', undefined, 'reported', 4],
		['beitbridge-cases', 'exactly', 3546, 'cases', undefined, 'reported', 4],
		['treatment-appeal', 'exactly', 30_000, 'people', 'red-cross', 'claimed', 5],
		['could-be-affected', 'up_to', 60_000, 'people', 'un', 'claimed', 5],
	])('%s: %s %d %s, claimant %s, %s in paragraph %d', (...expected) => {
		const [id, qualifier, value, unit, claimant, status, paragraph] = expected;
		expect(figure(id)).toMatchObject({
			quantity: { qualifier, value, value_max: null, unit },
			status,
			paragraphs: [paragraph],
		});
		expect(figure(id).claimant?.id).toBe(claimant);
	});

	it('are these and no more, and none is calculated', () => {
		expect(storyFigures(story)).toHaveLength(9);
		expect(storyFigures(story).filter(({ calculated }) => calculated)).toEqual([]);
		expect(formatQuantity(figure('could-be-affected').quantity)).toBe('up to 60,000 people');
	});

	it('of towns are part of the country’s as the article implies; suspected cases are no part of reported ones', () => {
		expect(figure('harare-deaths').part_of).toEqual({ figure: 'deaths', inferred: true });
		expect(figure('beitbridge-deaths').part_of).toEqual({ figure: 'deaths', inferred: true });
		expect(figure('beitbridge-cases').part_of).toEqual({ figure: 'cases', inferred: true });
		expect(figure('harare-cases').part_of).toBeNull();
		expect(figure('harare-cases').measure).not.toBe(figure('cases').measure);
	});

	it('count cases from August 2008', () => {
		expect(figure('cases').period?.start).toEqual({ precision: 'month', value: '2008-08' });
	});

	it('are no loss of a side, and nobody crosses a border', () => {
		expect(storyLosses(story)).toEqual([]);
		expect(storyCrossings(story)).toBeNull();
	});
});

describe('how sure', () => {
	it('is disputed that the outbreak is over: Mugabe says so, the UN’s figures speak against it', () => {
		expect(report('outbreak-halted')).toMatchObject({
			place: 'zimbabwe',
			status: 'disputed',
			claimant: { id: 'mugabe', role: 'President of Zimbabwe' },
			denied_by: { id: 'un' },
			when: { precision: 'month', value: '2008-12' },
		});
		expect(report('outbreak-halted').paragraphs).toEqual([2, 5, 6]);
	});

	it('is claimed, and by whom, what Zimbabwe’s leaders say of the West and of the United Kingdom', () => {
		expect(report('overthrow-plot')).toMatchObject({ status: 'claimed', claimant: { id: 'mugabe' } });
		expect(report('britain-blamed')).toMatchObject({ status: 'claimed', claimant: { id: 'officials' } });
	});

	it('is confirmed of nothing, since the article names no independent confirmation', () => {
		expect(story.reports.filter(({ status }) => status === 'confirmed')).toEqual([]);
	});
});

describe('places', () => {
	it('are Zimbabwe, two of its towns, and the Security Council’s city, inferred', () => {
		expect(story.places.map(({ id, kind, precision }) => [id, kind, precision])).toEqual([
			['zimbabwe', 'country', 'country'],
			['harare', 'city', 'settlement'],
			['beitbridge', 'city', 'settlement'],
			['new-york', 'city', 'inferred'],
		]);
		expect(storyExtent(story).far.map(({ id }) => id)).toEqual(['new-york']);
	});

	it('have Beitbridge as a town on the border, and no crossing', () => {
		const { point, countries } = findPlace(story, 'beitbridge');
		expect(countries).toEqual(['ZW']);
		expect(point[0]).toBeCloseTo(30, 1);
		expect(point[1]).toBeCloseTo(-22.2, 1);
	});

	it('are where it happened: none is a country that only sent aid or was blamed', () => {
		for (const name of ['South Africa', 'United Kingdom']) expect(findPlaces(story.places, name)).toEqual([]);
	});

	it('leave the accusation against the West off the map', () => {
		expect(story.reports.filter(({ place }) => place === null).map(({ id }) => id)).toEqual([
			'overthrow-plot',
		]);
	});

	it('show the whole country first, and the towns in it', () => {
		const [west, south, east, north] = storyExtent(story).bbox;
		expect(west).toBeLessThan(25.3);
		expect(south).toBeLessThan(-22.4);
		expect(east).toBeGreaterThan(33);
		expect(north).toBeGreaterThan(-15.7);
	});
});

import { describe, expect, it } from 'vitest';
import { markShape, placeAccent } from '$lib/map/marks';
import { makeFigure, makePlace, makeReport, makeStory } from '../../story-pieces';

describe('markShape', () => {
	it('says what kind of place it is', () => {
		expect(markShape({ kind: 'city', precision: 'settlement' })).toBe('town');
		expect(markShape({ kind: 'crossing', precision: 'site' })).toBe('crossing');
		expect(markShape({ kind: 'country', precision: 'country' })).toBe('country');
		expect(markShape({ kind: 'border', precision: 'area' })).toBe('border');
		expect(markShape({ kind: 'area', precision: 'area' })).toBe('area');
	});

	it('is no sharp pin where the article only implies the place', () => {
		expect(markShape({ kind: 'city', precision: 'inferred' })).toBe('inferred');
		expect(markShape({ kind: 'crossing', precision: 'inferred' })).toBe('inferred');
	});

	it('keeps a vague place vague', () => {
		expect(markShape({ kind: 'border', precision: 'inferred' })).toBe('border');
		expect(markShape({ kind: 'area', precision: 'inferred' })).toBe('area');
	});
});

describe('placeAccent', () => {
	const topics = [
		{ id: 'events', name: 'Events', accent: 'event' as const },
		{ id: 'moves', name: 'Moves', accent: 'flow' as const },
	];
	const place = makePlace({ id: 'here' });
	const accent = (...reported: string[]) =>
		placeAccent(
			place,
			makeStory({
				topics,
				places: [place],
				reports: reported.map((topic, i) => makeReport({ id: `report-${i}`, place: 'here', topic })),
			}),
		);

	it('follows most of the reports', () => {
		expect(accent('events', 'moves', 'moves')).toBe('flow');
		expect(accent('events', 'events', 'moves')).toBe('event');
	});

	it('is that of what happened where it stands even', () => {
		expect(accent('events', 'moves')).toBe('event');
	});

	it('is that of movement where people leave or enter a place without reports', () => {
		const figures = [makeFigure('10 people', { to: 'here' })];
		const story = makeStory({ topics, places: [place], reports: [makeReport({ place: null, figures })] });
		expect(placeAccent(place, story)).toBe('flow');
		expect(placeAccent(makePlace({ id: 'elsewhere' }), story)).toBe('event');
	});
});

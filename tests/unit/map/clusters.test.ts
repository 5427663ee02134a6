import { describe, expect, it } from 'vitest';
import { maxZoom } from '$lib/map/camera';
import {
	clusterLevel,
	clusterPlaces,
	isClustered,
	mostApart,
	partingZoom,
	placesApart,
	shownMarks,
} from '$lib/map/clusters';
import { storyOutline } from '$lib/story/outline';
import { makePlace, makeReport, readUkraine } from '../../story-pieces';
import { manyPlaces } from './many-places';

const world: [number, number, number, number] = [-180, -90, 180, 90];
const country = makePlace({ id: 'whole', kind: 'country', name: 'The whole', point: [20, 63] });
const many = manyPlaces(1000, [6, 58.5, 34, 67.5], [country]);
const levels = Array.from({ length: maxZoom + 1 }, (_, level) => level);

describe('isClustered', () => {
	it('is true of more towns and crossings than stand side by side, whatever else there is', () => {
		const countries = Array.from({ length: 40 }, (_, i) => makePlace({ id: `c-${i}`, kind: 'country' }));
		expect(isClustered(manyPlaces(mostApart, [0, 0, 9, 9], countries))).toBe(false);
		expect(isClustered(manyPlaces(mostApart + 1))).toBe(true);
		expect(isClustered(readUkraine())).toBe(false);
	});
});

describe('shownMarks', () => {
	it('is every place of a story that is not clustered, wherever it lies', () => {
		const story = readUkraine();
		expect(shownMarks(story, 3, [0, 0, 1, 1])).toEqual({ places: story.places, clusters: [] });
	});

	it.each(levels)('has each place once, alone or in a cluster, at level %i', (level) => {
		const { places, clusters } = shownMarks(many, level, world);
		const found = [...places, ...clusters.flatMap(({ id }) => clusterPlaces(many, id))].map(({ id }) => id);
		expect(found.toSorted()).toEqual(many.places.map(({ id }) => id).toSorted());
	});

	it.each(levels)('counts what a cluster holds, the largest first, at level %i', (level) => {
		const { clusters } = shownMarks(many, level, world);
		const counts = clusters.map(({ count }) => count);
		expect(counts).toEqual(clusters.map(({ id }) => clusterPlaces(many, id).length));
		expect(counts).toEqual(counts.toSorted((a, b) => b - a));
	});

	it('comes apart from level to level', () => {
		const marks = levels.map((level) => {
			const { places, clusters } = shownMarks(many, level, world);
			return places.length + clusters.length;
		});
		expect(marks).toEqual(marks.toSorted((a, b) => a - b));
		expect(marks[0]).toBeLessThan(10);
		expect(marks.at(-1)).toBeGreaterThan(900);
	});

	it('names a cluster after the place with most reports, and then after the first in the story', () => {
		const [all] = shownMarks(many, 0, world).clusters;
		expect(all?.lead.id).toBe('town-1');
		for (const { id, lead } of shownMarks(many, 4, world).clusters) {
			const order = clusterPlaces(many, id).map((place) => many.places.indexOf(place));
			if (lead.id !== 'town-1') expect(many.places.indexOf(lead)).toBe(Math.min(...order));
		}
	});

	it('takes no country into a cluster', () => {
		expect(shownMarks(many, 0, world).places).toEqual([country]);
		expect(placesApart(many)).toEqual([country]);
		expect(placesApart(readUkraine())).toEqual(readUkraine().places);
	});

	it('takes in what is no town, from the least weighty on, where it is too much', () => {
		const countries = Array.from({ length: 500 }, (_, i) =>
			makePlace({ id: `c-${i}`, kind: 'country', point: [i / 10, 10] }),
		);
		const story = manyPlaces(100, [0, 0, 9, 9], countries);
		const reported = { ...story, reports: [...story.reports, makeReport({ place: 'c-400' })] };
		const apart = placesApart(reported);
		expect(apart).toHaveLength(mostApart);
		expect(apart[0]?.id).toBe('c-400');
		const { places, clusters } = shownMarks(reported, 0, world);
		expect(places.length + clusters.reduce((sum, { count }) => sum + count, 0)).toBe(600);
		expect(places.length).toBeLessThan(80);
	});

	it('has those within the bounds alone', () => {
		const bounds: typeof world = [10, 60, 16, 63];
		const { places, clusters } = shownMarks(many, 7, bounds);
		const points = [...places, ...clusters].map(({ point }) => point);
		expect(points.length).toBeGreaterThan(3);
		for (const [x, y] of points) expect(x! >= 10 && x! <= 16 && y! >= 60 && y! <= 63).toBe(true);
	});

	it('is the same in the browser, which has the outline of the story as JSON', () => {
		const sent = JSON.parse(JSON.stringify(storyOutline(many))) as typeof many;
		for (const level of levels) {
			expect(shownMarks(sent, level, world)).toEqual(shownMarks(many, level, world));
		}
	});

	it('takes the accent of most of its places', () => {
		const topics = [
			{ id: 'events', name: 'Events', accent: 'event' as const },
			{ id: 'moves', name: 'Moves', accent: 'flow' as const },
		];
		const story = { ...many, topics };
		const moving = (from: number) =>
			many.reports.map((report, i) => ({ ...report, topic: i < from ? 'moves' : 'events' }));
		const accent = (reports: typeof many.reports) =>
			shownMarks({ ...story, reports }, 0, world).clusters[0]?.accent;
		expect(accent(moving(400))).toBe('event');
		expect(accent(moving(600))).toBe('flow');
	});

	it('is no larger where a place counts twice, and none is smaller than a finger finds', () => {
		const radii = shownMarks(many, 4, world).clusters.map(({ radius }) => radius);
		expect(Math.min(...radii)).toBeGreaterThanOrEqual(12);
		expect(Math.max(...radii)).toBe(22);
		expect(radii).toEqual(radii.toSorted((a, b) => b - a));
	});
});

describe('partingZoom', () => {
	it('is the level at which a cluster is no longer one', () => {
		for (const { id } of shownMarks(many, 3, world).clusters) {
			const zoom = partingZoom(many, id)!;
			expect(zoom).toBeGreaterThan(3);
			expect(shownMarks(many, zoom, world).clusters.map((one) => one.id)).not.toContain(id);
			expect(shownMarks(many, zoom - 1, world).clusters.map((one) => one.id)).toContain(id);
		}
	});

	it('is null for places on one spot', () => {
		const spot = manyPlaces(100, [20, 60, 20, 60]);
		const [all] = shownMarks(spot, 10, world).clusters;
		expect(all?.count).toBe(100);
		expect(partingZoom(spot, all!.id)).toBeNull();
	});
});

describe('clusterLevel', () => {
	it('is the nearest whole level', () => {
		expect([1.5, 2.49, 9.5, 10].map(clusterLevel)).toEqual([2, 2, 10, 10]);
	});
});

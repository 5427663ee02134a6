import { describe, expect, it } from 'vitest';
import { frameLabels, remainingLabels } from '$lib/map/framed-labels';
import { areMarksStale, framedMarks, labelledPlaces } from '$lib/map/framed-marks';
import { noInsets } from '$lib/map/frame';
import { drawnFrame } from '$lib/map/drawn-frame';
import { readUkraine } from '../../story-pieces';
import { featuresOf, manyPlaces } from './many-places';

const frame = { width: 800, height: 600 };
const many = manyPlaces(1000);
const features = featuresOf(many);
const at = (zoom: number, center: [number, number] = [20, 63]) => ({ camera: { center, zoom }, frame });
const framing = (zoom: number) => ({ ...at(zoom), insets: noInsets, covered: [] });

describe('framedMarks', () => {
	it('are all places of a story that is not clustered', () => {
		expect(framedMarks(readUkraine(), at(5)).places).toBe(readUkraine().places);
	});

	it('are those around the frame, at the level asked for or the nearest', () => {
		const near = framedMarks(many, at(6.4));
		expect(near.level).toBe(6);
		const [west, south, east, north] = near.bounds;
		for (const { point } of [...near.places, ...near.clusters]) {
			expect(point[0]! >= west && point[0]! <= east && point[1]! >= south && point[1]! <= north).toBe(true);
		}
		expect(framedMarks(many, { ...at(4), level: 2 }).clusters.length).toBeLessThan(
			framedMarks(many, at(4)).clusters.length,
		);
	});

	it('stay few in a frame, however many there are', () => {
		for (const count of [100, 1000, 10_000]) {
			const story = manyPlaces(count);
			for (const zoom of [3, 5, 7, 9]) {
				const { places, clusters } = framedMarks(story, at(zoom));
				expect(places.length + clusters.length).toBeLessThan(450);
			}
		}
	});
});

describe('areMarksStale', () => {
	const marks = framedMarks(many, at(5));

	it('is false while the camera stays near', () => {
		expect(areMarksStale(marks, many, at(5))).toBe(false);
		expect(areMarksStale(marks, many, at(5.3, [20.5, 63.1]))).toBe(false);
	});

	it('is true at another level, and where the frame leaves what the marks are for', () => {
		expect(areMarksStale(marks, many, at(5.6))).toBe(true);
		expect(areMarksStale(marks, many, at(5, [30, 63]))).toBe(true);
		expect(areMarksStale(marks, many, at(5, [20, 58]))).toBe(true);
	});

	it('keeps to the level that a first view asks for', () => {
		const home = { ...at(5.6), level: 5 };
		expect(areMarksStale(framedMarks(many, home), many, home)).toBe(false);
	});

	it('is never true where nothing is clustered', () => {
		const story = readUkraine();
		expect(areMarksStale(framedMarks(story, at(3)), story, at(9, [0, 0]))).toBe(false);
	});
});

describe('labels of a clustered story', () => {
	it('are those of places alone, a few at most', () => {
		for (const zoom of [4, 6, 8]) {
			const alone = framedMarks(many, at(zoom)).places.map(({ id }) => id);
			const labels = frameLabels(many, features, framing(zoom));
			expect(labels.filter(({ id }) => !alone.includes(id))).toEqual([]);
			expect(labels.length).toBeLessThanOrEqual(40);
		}
		expect(frameLabels(many, features, framing(7)).length).toBeGreaterThan(10);
	});

	it('are the weightiest', () => {
		const wide = { ...at(9), frame: { width: 30_000, height: 30_000 }, insets: noInsets, covered: [] };
		expect(labelledPlaces(many, wide)).toHaveLength(40);
		expect(labelledPlaces(many, wide)[0]?.id).toBe('town-1');
	});

	it('keep clear of clusters', () => {
		const drawn = drawnFrame(many, features, framing(6));
		const { clusters } = framedMarks(many, at(6));
		expect(clusters.length).toBeGreaterThan(10);
		for (const { id, radius } of clusters) expect(drawn.marks.get(`+${id}`)?.radius).toBe(radius);
	});

	it('go with their marks while the map moves', () => {
		const labels = frameLabels(many, features, framing(7));
		const marks = framedMarks(many, at(5));
		const left = remainingLabels(labels, marks);
		expect(left.length).toBeLessThan(labels.length);
		const alone = marks.places.map(({ id }) => id);
		expect(left.filter(({ id }) => !alone.includes(id))).toEqual([]);
		expect(remainingLabels(labels, { places: [], clusters: [] })).toBe(labels);
	});
});

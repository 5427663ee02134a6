// That the GeoJSON of each story is RFC 7946, and holds all of the story. What it says is in features.test.ts.
import { check } from '@placemarkio/check-geojson';
import type { Geometry, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { borders } from '$lib/server/geography';
import { storyFeatures } from '$lib/story/features';
import { StoryError } from '$lib/story/problem';
import { storyFigures } from '$lib/story/story';
import { findReport, readSample, readUkraine } from '../../story-pieces';

const stories = [readSample(), readUkraine()].map((story) => [story.slug, story] as const);

function positionsOf(geometry: Geometry): Position[] {
	switch (geometry.type) {
		case 'Point':
			return [geometry.coordinates];
		case 'LineString':
			return geometry.coordinates;
		case 'MultiLineString':
		case 'Polygon':
			return geometry.coordinates.flat();
		case 'MultiPolygon':
			return geometry.coordinates.flat(2);
		default:
			throw new Error(`no story has a ${geometry.type}`);
	}
}

function polygonsOf(geometry: Geometry): Polygon['coordinates'][] {
	if (geometry.type === 'Polygon') return [geometry.coordinates];
	return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

const turn = (ring: Position[]) =>
	ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i]![0]! * y! - x! * ring[i]![1]!, 0);

function boundsOf(positions: Position[]): number[] {
	const [longitudes, latitudes] = [positions.map(([x]) => x!), positions.map(([, y]) => y!)];
	return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
}

describe.each(stories)('the GeoJSON of %s', (_, story) => {
	const collection = storyFeatures(story, borders);
	const located = collection.features.flatMap(({ geometry, bbox, id }) =>
		geometry ? [{ geometry, bbox, id }] : [],
	);

	it('is valid, and has no crs', () => {
		expect(() => check(JSON.stringify(collection))).not.toThrow();
		expect(collection).not.toHaveProperty('crs');
	});

	it('turns outer rings counterclockwise and closes them', () => {
		const polygons = located.flatMap(({ geometry }) => polygonsOf(geometry));
		expect(polygons.length).toBeGreaterThan(2);
		for (const [outer, ...holes] of polygons) {
			expect(turn(outer!)).toBeGreaterThan(0);
			expect(outer![0]).toEqual(outer!.at(-1));
			for (const hole of holes) expect(turn(hole)).toBeLessThan(0);
		}
	});

	it('has positions of two numbers within the world, to four decimals', () => {
		for (const position of located.flatMap(({ geometry }) => positionsOf(geometry))) {
			expect(position).toHaveLength(2);
			expect(Math.abs(position[0]!)).toBeLessThanOrEqual(180);
			expect(Math.abs(position[1]!)).toBeLessThanOrEqual(90);
			expect(position.map((degrees) => Number(degrees.toFixed(4)))).toEqual(position);
		}
	});

	it('bounds every feature that has a geometry, and all of them', () => {
		for (const { geometry, bbox } of located) expect(bbox).toEqual(boundsOf(positionsOf(geometry)));
		expect(collection.bbox).toEqual(boundsOf(located.flatMap(({ geometry }) => positionsOf(geometry))));
	});

	it('has ids that are unique', () => {
		const ids = collection.features.map(({ id }) => id);
		expect(ids).not.toContain(undefined);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('has every report and every figure once', () => {
		const reports = collection.features.flatMap(({ properties }) =>
			'reports' in properties ? properties.reports : [],
		);
		expect(reports.map(({ id }) => id).sort()).toEqual(story.reports.map(({ id }) => id).sort());
		const figures = reports.flatMap((report) => report.figures.map(({ id }) => id));
		expect(figures.sort()).toEqual(
			storyFigures(story)
				.map(({ id }) => id)
				.sort(),
		);
	});

	it('places no report that names no place', () => {
		const placeless = collection.features.filter(({ geometry }) => geometry === null);
		expect(placeless.map(({ id }) => id)).toEqual(
			story.reports.filter(({ place }) => !place).map(({ id }) => id),
		);
		for (const feature of placeless) {
			expect(feature.properties).toMatchObject({ kind: 'not-on-map', precision: null, countries: [] });
			expect(feature.properties).toMatchObject({ name: findReport(story, String(feature.id)).headline });
			expect(feature).not.toHaveProperty('bbox');
		}
	});

	it('calls every flow schematic, and says from where to where', () => {
		const flows = collection.features.filter(({ properties }) => properties.kind === 'flow');
		const expected = storyFigures(story).filter(({ from, to }) => from && to);
		expect(flows.length).toBe(expected.length);
		for (const { id, geometry, properties } of flows) {
			const figure = expected.find((one) => `flow-${one.id}` === id)!;
			expect(geometry?.type).toBe('LineString');
			expect(properties).toMatchObject({
				schematic: true,
				from: figure.from,
				to: figure.to,
				figure: { id: figure.id, qualifier: figure.quantity.qualifier, value: figure.quantity.value },
			});
		}
	});
});

describe('a report with the id of a flow', () => {
	it('is refused, or the flow has another', () => {
		let ids: unknown[] = [];
		try {
			const story = readSample(['id: nowhere', 'id: flow-arrived']);
			ids = storyFeatures(story, borders).features.map(({ id }) => id);
		} catch (error) {
			expect(error).toBeInstanceOf(StoryError);
		}
		expect(new Set(ids).size).toBe(ids.length);
	});
});

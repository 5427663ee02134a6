import { describe, expect, it } from 'vitest';
import {
	closestZoom,
	fitBounds,
	fitPoints,
	isFar,
	maxZoom,
	minZoom,
	moveDuration,
	placeCamera,
	projectPixel,
	type Bounds,
	type Camera,
} from '$lib/map/camera';
import { boxHolds, growBox, insetBox, noInsets } from '$lib/map/frame';
import { seedRandom } from '../../random';
import { makePlace } from '../../story-pieces';

const frame = { width: 800, height: 600 };
const camera: Camera = { center: [20, 50], zoom: 5 };

describe('projectPixel', () => {
	it('puts the centre in the middle', () => {
		expect(projectPixel([20, 50], camera, frame)).toEqual({ x: 400, y: 300 });
	});

	it('is web Mercator on tiles of 512 pixels', () => {
		const world: Camera = { center: [0, 0], zoom: 0 };
		const size = { width: 512, height: 512 };
		expect(projectPixel([-180, 85.051129], world, size).x).toBeCloseTo(0);
		expect(projectPixel([-180, 85.051129], world, size).y).toBeCloseTo(0, 3);
		expect(projectPixel([180, -85.051129], { ...world, zoom: 1 }, size).x).toBeCloseTo(768);
	});

	it('is south downwards and east to the right', () => {
		const { x, y } = projectPixel([21, 49], camera, frame);
		expect(x).toBeGreaterThan(400);
		expect(y).toBeGreaterThan(300);
	});
});

describe('fitBounds', () => {
	const corners = ([west, south, east, north]: Bounds, view: Camera) => [
		projectPixel([west, north], view, frame),
		projectPixel([east, south], view, frame),
	];

	it('shows the bounds as large as the padding allows', () => {
		const padding = { top: 10, right: 20, bottom: 30, left: 100 };
		const [topLeft, bottomRight] = corners([10, 45, 30, 52], fitBounds([10, 45, 30, 52], frame, padding));
		expect(topLeft!.x).toBeCloseTo(100, 0);
		expect(bottomRight!.x).toBeCloseTo(780, 0);
		expect((topLeft!.y + bottomRight!.y) / 2).toBeCloseTo((10 + 570) / 2, 3);
	});

	it('shows any bounds inside any padding that leaves room', () => {
		const random = seedRandom(7);
		for (let i = 0; i < 300; i++) {
			const [west, south] = [random.between(-170, 100), random.between(-60, 40)];
			const bounds: Bounds = [west, south, west + 0.1 + random.next() * 60, south + 0.1 + random.next() * 30];
			const padding = {
				top: random.between(0, 200),
				right: random.between(0, 300),
				bottom: random.between(0, 200),
				left: random.between(0, 300),
			};
			const view = fitBounds(bounds, frame, padding);
			if (view.zoom === minZoom) continue;
			const inner = growBox(insetBox(frame, padding), 0.5);
			for (const corner of corners(bounds, view)) expect(boxHolds(inner, corner)).toBe(true);
		}
	});

	it('stays within the zoom levels of the map', () => {
		expect(fitBounds([20, 50, 20, 50], frame, noInsets).zoom).toBeCloseTo(maxZoom, 3);
		expect(fitBounds([20, 50, 20, 50], frame, noInsets, 6).zoom).toBeCloseTo(6, 3);
		expect(fitBounds([-180, -80, 180, 80], { width: 10, height: 10 }, noInsets).zoom).toBe(minZoom);
	});
});

describe('fitPoints', () => {
	it('keeps the margins of each point in view', () => {
		const margin = { top: 10, right: 20, bottom: 30, left: 200 };
		const points = [
			{ position: [10, 50], margin },
			{ position: [30, 50], margin: noInsets },
		];
		const view = fitPoints(points, frame, noInsets);
		expect(projectPixel([10, 50], view, frame).x).toBeCloseTo(200, 0);
		expect(projectPixel([30, 50], view, frame).x).toBeCloseTo(800, 0);
	});
});

describe('placeCamera', () => {
	const town = makePlace({ point: [20.5, 50.2] });
	const insets = { top: 0, right: 0, bottom: 300, left: 0 };

	it('leaves the camera where the place is in sight', () => {
		expect(placeCamera(town, undefined, camera, frame, noInsets)).toBeNull();
	});

	it('moves to a place that is covered, into the middle of what is not', () => {
		const under = makePlace({ point: [20, 48] });
		expect(placeCamera(under, undefined, camera, frame, noInsets)).toBeNull();
		const view = placeCamera(under, undefined, camera, frame, insets)!;
		const { x, y } = projectPixel(under.point, view, frame);
		expect(x).toBeCloseTo(400);
		expect(y).toBeCloseTo(150);
		expect(view.zoom).toBe(camera.zoom);
	});

	it('moves to a place that only touches the edge', () => {
		const edge = projectPixel([28.7, 50], camera, frame);
		expect(edge.x).toBeGreaterThan(780);
		expect(placeCamera(makePlace({ point: [28.7, 50] }), undefined, camera, frame, noInsets)).not.toBeNull();
	});

	it.each(Object.entries(closestZoom))(
		'does not look more closely than "%s" is known',
		(precision, closest) => {
			const place = makePlace({ point: [100, 10], precision: precision as keyof typeof closestZoom });
			const view = placeCamera(place, undefined, { ...camera, zoom: 10 }, frame, noInsets)!;
			expect(view.zoom).toBe(closest);
		},
	);

	it('frames an area', () => {
		const area = makePlace({
			kind: 'area',
			precision: 'area',
			point: [60, 10],
			shape: { type: 'circle', centre: [60, 10], radius: 100 },
		});
		const bbox: Bounds = [59, 9, 61, 11];
		const view = placeCamera(area, { bbox }, camera, frame, insets)!;
		const inner = insetBox(frame, insets);
		expect(boxHolds(inner, projectPixel([59, 11], view, frame))).toBe(true);
		expect(boxHolds(inner, projectPixel([61, 9], view, frame))).toBe(true);
		expect(view.zoom).toBeGreaterThan(5);
	});
});

describe('isFar', () => {
	it('is more than two frames away', () => {
		expect(isFar(camera, { center: [40, 50], zoom: 5 }, frame)).toBe(false);
		expect(isFar(camera, { center: [-74, 40.7], zoom: 5 }, frame)).toBe(true);
	});

	it('is measured on the wider of the two views', () => {
		expect(isFar({ center: [20, 50], zoom: 10 }, { center: [24, 50], zoom: 5 }, frame)).toBe(false);
	});
});

describe('moveDuration', () => {
	it('is short, and nothing for a reader who wants no motion', () => {
		expect(moveDuration(false, false)).toBeGreaterThanOrEqual(300);
		expect(moveDuration(true, false)).toBeLessThanOrEqual(500);
		expect([moveDuration(false, true), moveDuration(true, true)]).toEqual([0, 0]);
	});
});

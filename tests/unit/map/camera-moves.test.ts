import { describe, expect, it } from 'vitest';
import { maxZoom, minZoom, panCamera, projectPixel, zoomCamera, type Camera } from '$lib/map/camera';
import { seedRandom } from '../../random';

const frame = { width: 800, height: 600 };
const camera: Camera = { center: [20, 50], zoom: 5 };

describe('panCamera', () => {
	it('moves what is seen to the left and upwards by as many pixels', () => {
		const { x, y } = projectPixel([21, 49], camera, frame);
		const moved = projectPixel([21, 49], panCamera(camera, { x: 120, y: -35 }), frame);
		expect(moved.x).toBeCloseTo(x - 120, 6);
		expect(moved.y).toBeCloseTo(y + 35, 6);
	});

	it('keeps the zoom, and comes back the way that it went', () => {
		const random = seedRandom(11);
		for (let i = 0; i < 100; i++) {
			const by = { x: random.between(-900, 900), y: random.between(-900, 900) };
			const there = panCamera(camera, by);
			const back = panCamera(there, { x: -by.x, y: -by.y });
			expect(there.zoom).toBe(camera.zoom);
			expect(back.center[0]).toBeCloseTo(camera.center[0], 9);
			expect(back.center[1]).toBeCloseTo(camera.center[1], 9);
		}
	});

	it('goes as far in many steps as in one', () => {
		const steps = Array.from({ length: 10 }).reduce<Camera>((at) => panCamera(at, { x: 12, y: 7 }), camera);
		const [longitude, latitude] = panCamera(camera, { x: 120, y: 70 }).center;
		expect(steps.center[0]).toBeCloseTo(longitude, 9);
		expect(steps.center[1]).toBeCloseTo(latitude, 9);
	});
});

describe('zoomCamera', () => {
	/** What the frame shows at a pixel: the centre of the camera that has this pixel in the middle. */
	const positionAt = (view: Camera, { x, y }: { x: number; y: number }) =>
		panCamera(view, { x: x - frame.width / 2, y: y - frame.height / 2 }).center;

	it('keeps one pixel of the map where it is', () => {
		const random = seedRandom(12);
		for (let i = 0; i < 200; i++) {
			const pixel = { x: random.between(0, frame.width), y: random.between(0, frame.height) };
			const position = positionAt(camera, pixel);
			const levels = random.between(-60, 60) / 10;
			const { x, y } = projectPixel(position, zoomCamera(camera, levels, pixel, frame), frame);
			expect(x).toBeCloseTo(pixel.x, 6);
			expect(y).toBeCloseTo(pixel.y, 6);
		}
	});

	it('keeps the centre around the middle', () => {
		const middle = { x: frame.width / 2, y: frame.height / 2 };
		const { center, zoom } = zoomCamera(camera, 1, middle, frame);
		expect(zoom).toBe(6);
		expect(center[0]).toBeCloseTo(camera.center[0], 9);
		expect(center[1]).toBeCloseTo(camera.center[1], 9);
	});

	it('makes distances twice as large with each level', () => {
		const pixel = { x: 100, y: 500 };
		const view = zoomCamera(camera, 1, pixel, frame);
		const [before, after] = [projectPixel([21, 49], camera, frame), projectPixel([21, 49], view, frame)];
		expect(after.x - pixel.x).toBeCloseTo(2 * (before.x - pixel.x), 6);
		expect(after.y - pixel.y).toBeCloseTo(2 * (before.y - pixel.y), 6);
	});

	it.each([
		{ levels: 1, limit: maxZoom },
		{ levels: -1, limit: minZoom },
	])('repeated, comes to $limit and stays there, with its pixel', ({ levels, limit }) => {
		const pixel = { x: 610, y: 90 };
		const position = positionAt(camera, pixel);
		let view = camera;
		for (let i = 0; i < 12; i++) view = zoomCamera(view, levels, pixel, frame);
		expect(view.zoom).toBe(limit);
		const { x, y } = projectPixel(position, view, frame);
		expect(x).toBeCloseTo(pixel.x, 4);
		expect(y).toBeCloseTo(pixel.y, 4);
		const again = zoomCamera(view, levels, pixel, frame);
		expect(again.center[0]).toBeCloseTo(view.center[0], 9);
		expect(again.center[1]).toBeCloseTo(view.center[1], 9);
	});
});

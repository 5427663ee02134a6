import { describe, expect, it } from 'vitest';
import { projectPixel } from '$lib/map/camera';
import { drawHatching, hatchStep } from '$lib/map/hatching';

const corner = [22.5, 52.25];
const zooms = [3, 3.7, 4.999, 5, 6.25];

/** How much of a stripe a pixel of the screen has, counted from the world's north-west: the edge of one is at 191. */
function stripeAt(image: ReturnType<typeof drawHatching>, zoom: number, x: number, y: number): number {
	const shrunk = image.pixelRatio / 2 ** (zoom - Math.floor(zoom));
	const [column, row] = [x, y].map((pixels) => Math.floor(pixels * shrunk) % image.width);
	return image.data[(row! * image.width + column!) * 4 + 3]!;
}

describe('drawHatching', () => {
	it.each(zooms)(
		'has stripes of one size on the screen at zoom %d, though MapLibre stretches them',
		(zoom) => {
			const { width, height, pixelRatio } = drawHatching(zoom, corner);
			const stretch = 2 ** (zoom - Math.floor(zoom));
			expect((width / pixelRatio) * stretch).toBeCloseTo(2 * hatchStep, 9);
			expect(height).toBe(width);
		},
	);

	it.each(zooms)('has its first stripe half a step from the corner at zoom %d', (zoom) => {
		const image = drawHatching(zoom, corner);
		const world = { center: [-180, 85.05112878] as [number, number], zoom };
		const { x, y } = projectPixel(corner, world, { width: 0, height: 0 });
		for (const steps of [0, 1, 5]) {
			const along = x + steps * hatchStep;
			expect(stripeAt(image, zoom, along + hatchStep / 2, y)).toBeGreaterThan(191);
			expect(stripeAt(image, zoom, along, y)).toBeLessThan(150);
		}
	});
});

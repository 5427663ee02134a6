import { describe, expect, it } from 'vitest';
import {
	diamond,
	disc,
	dotRing,
	drawDistances,
	drawImage,
	hatching,
	intersection,
	moved,
	outline,
	pill,
	union,
} from '$lib/map/raster';

const pixel = ({ width, data }: { width: number; data: Uint8ClampedArray }, x: number, y: number) => [
	...data.slice((y * width + x) * 4, (y * width + x) * 4 + 4),
];

describe('drawImage', () => {
	it('has two pixels to a CSS pixel', () => {
		const image = drawImage(10, 6, []);
		expect([image.width, image.height, image.data.length, image.pixelRatio]).toEqual([
			20,
			12,
			20 * 12 * 4,
			2,
		]);
	});

	it('fills a shape and leaves the rest clear', () => {
		const image = drawImage(10, 10, [{ shape: disc(4), color: '#b23a24' }]);
		expect(pixel(image, 10, 10)).toEqual([0xb2, 0x3a, 0x24, 255]);
		expect(pixel(image, 0, 0)).toEqual([0, 0, 0, 0]);
	});

	it('softens edges', () => {
		const { data } = drawImage(10, 10, [{ shape: disc(4), color: '#000000' }]);
		const alphas = new Set(data.filter((_, i) => i % 4 === 3));
		expect(alphas.size).toBeGreaterThan(5);
	});

	it('lays later paints over earlier ones, by their opacity', () => {
		const image = drawImage(4, 4, [
			{ shape: disc(9), color: '#000000' },
			{ shape: disc(9), color: '#ffffff', opacity: 0.5 },
		]);
		expect(pixel(image, 4, 4)).toEqual([128, 128, 128, 255]);
	});

	it('does not darken what is transparent', () => {
		const image = drawImage(4, 4, [{ shape: disc(9), color: '#ff0000', opacity: 0.2 }]);
		expect(pixel(image, 4, 4)).toEqual([255, 0, 0, 51]);
	});
});

describe('drawDistances', () => {
	it('is three quarters at the edge, and an eighth more for each pixel inside', () => {
		const image = drawDistances(10, 10, (x) => x);
		const alphas = [7, 8, 9, 10, 11, 12].map((column) => pixel(image, column, 0)[3]!);
		expect(alphas).toEqual(
			[2.5, 1.5, 0.5, -0.5, -1.5, -2.5].map((inside) => Math.min(255, Math.round(255 * (0.75 + inside / 8)))),
		);
		expect(pixel(image, 19, 0)[3]).toBe(0);
	});
});

describe('shapes', () => {
	it('are negative inside, zero at the edge and positive outside', () => {
		expect([disc(5)(0, 0), disc(5)(3, 4), disc(5)(6, 8)]).toEqual([-5, 0, 5]);
		expect(diamond(6)(6, 0)).toBe(0);
		expect(diamond(6)(3, 3)).toBe(0);
		expect(diamond(6)(4, 4)).toBeGreaterThan(0);
		expect([pill(9, 4)(9, 0), pill(9, 4)(0, 4), pill(9, 4)(0, 0)]).toEqual([0, 0, -4]);
	});

	it('have an outline on both sides of the edge', () => {
		const ring = outline(disc(5), 2);
		expect([ring(4, 0), ring(5, 0), ring(6, 0), ring(0, 0)]).toEqual([0, -1, 0, 4]);
	});

	it('can be moved, joined and cut', () => {
		const right = moved(disc(1), 5, 0);
		expect(right(5, 0)).toBe(-1);
		expect(union(disc(1), right)(5, 0)).toBe(-1);
		expect(intersection(disc(1), right)(5, 0)).toBe(4);
	});

	it('dot a circle evenly', () => {
		const dots = dotRing(10, 8, 1);
		for (let i = 0; i < 8; i++) {
			const angle = (i * Math.PI) / 4;
			expect(dots(10 * Math.cos(angle), 10 * Math.sin(angle))).toBeCloseTo(-1);
			const between = angle + Math.PI / 8;
			expect(dots(10 * Math.cos(between), 10 * Math.sin(between))).toBeGreaterThan(1);
		}
	});

	it('hatch so that tiles fit together', () => {
		const lines = hatching(6, 1);
		for (const [x, y] of [
			[0, 0],
			[1, 2],
			[3, 5],
		] as const) {
			expect(lines(x + 12, y)).toBeCloseTo(lines(x, y));
			expect(lines(x, y - 12)).toBeCloseTo(lines(x, y));
		}
	});
});

import { describe, expect, it } from 'vitest';
import { pathData } from '$lib/map/svg-path';
import { seedRandom } from '../../random';

const pixels = { perPixel: 1, decimals: 0 };

/** The absolute points of each piece of a path of relative moves. */
function readPath(data: string): number[][][] {
	let [x, y] = [0, 0];
	return [...data.matchAll(/m([^mz]*)(z?)/g)].map(([, numbers = '', end]) => {
		const values = (numbers.match(/-?(\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
		const points: number[][] = [];
		for (let i = 0; i < values.length; i += 2) {
			[x, y] = [x + values[i]!, y + values[i + 1]!];
			points.push([x, y]);
		}
		if (end) [x, y] = points[0] as [number, number];
		return points;
	});
}

describe('pathData', () => {
	it('is relative, rounded, and parts numbers only where it must', () => {
		const line = [
			{ x: 10.2, y: 5.4 },
			{ x: 8, y: 7.6 },
			{ x: 8, y: 3 },
		];
		expect(pathData([line], pixels, false)).toBe('m10 5-2 3 0-5');
		expect(pathData([line], { perPixel: 1, decimals: 1 }, false)).toBe('m10.2 5.4-2.2 2.2 0-4.6');
		expect(pathData([line], { perPixel: 2, decimals: 0 }, false)).toBe('m20 11-4 4 0-9');
	});

	it('goes on from a ring where the ring began, and from a line where it ended', () => {
		const ring = [
			{ x: 1, y: 1 },
			{ x: 5, y: 1 },
			{ x: 5, y: 5 },
			{ x: 1, y: 1 },
		];
		expect(pathData([ring, ring], pixels, true)).toBe('m1 1 4 0 0 4zm0 0 4 0 0 4z');
		expect(pathData([ring.slice(0, 2), ring.slice(1, 3)], pixels, false)).toBe('m1 1 4 0m0 0 0 4');
	});

	it('leaves out what rounding leaves nothing of', () => {
		const speck = [
			{ x: 1, y: 1 },
			{ x: 1.2, y: 1 },
			{ x: 1.2, y: 1.2 },
			{ x: 1, y: 1 },
		];
		expect(pathData([speck], pixels, true)).toBe('');
		expect(pathData([speck], pixels, false)).toBe('');
	});

	it('puts every point within half a step of where it is, however long the path', () => {
		const random = seedRandom(11);
		const lines = Array.from({ length: 20 }, () =>
			Array.from({ length: 200 }, () => ({ x: random.between(-500, 500), y: random.between(-500, 500) })),
		);
		for (const closed of [true, false]) {
			const grid = { perPixel: 1 / 0.7, decimals: 0 };
			const read = readPath(pathData(lines, grid, closed));
			read.forEach((points, i) =>
				points.forEach(([x = 0, y = 0], j) => {
					expect(Math.abs(x * 0.7 - lines[i]![j]!.x)).toBeLessThanOrEqual(0.3501);
					expect(Math.abs(y * 0.7 - lines[i]![j]!.y)).toBeLessThanOrEqual(0.3501);
				}),
			);
			expect(read.flat()).toHaveLength(4000);
		}
	});
});

import { describe, expect, it } from 'vitest';
import { cutPolygon, splitArc, type ArcLand } from '$lib/map/topology-cut';

/** Two squares side by side: arc 0 is what they share, 1 the rest of the left one, 2 of the right one. */
function squares(): ArcLand {
	return {
		arcs: [
			[
				[1, 0],
				[1, 0.5],
				[1, 1],
			],
			[
				[1, 1],
				[0, 1],
				[0, 0],
				[1, 0],
			],
			[
				[1, 0],
				[2, 0],
				[2, 1],
				[1, 1],
			],
		],
		polygons: [[[0, 1]], [[~0, 2]]],
	};
}

describe('splitArc', () => {
	it('gives both halves, in order, to each polygon that used the arc', () => {
		const land = squares();
		splitArc(land, 0, 1);
		expect(land.arcs[0]).toEqual([
			[1, 0],
			[1, 0.5],
		]);
		expect(land.arcs[3]).toEqual([
			[1, 0.5],
			[1, 1],
		]);
		expect(land.polygons).toEqual([[[0, 3, 1]], [[~3, ~0, 2]]]);
	});

	it('leaves an arc alone at its ends', () => {
		const land = squares();
		splitArc(land, 0, 0);
		splitArc(land, 0, 2);
		expect(land).toEqual(squares());
	});
});

describe('cutPolygon', () => {
	it('makes two polygons that share the line, taken to the nearest vertices', () => {
		const land = squares();
		const parts = cutPolygon(land, land.polygons[0]!, [
			[0.9, 0.1],
			[0.4, 0.5],
			[0.1, 0.9],
		]);
		const rings = parts.map(([ring]) =>
			ring!.flatMap((index) => {
				const positions = index < 0 ? [...land.arcs[~index]!].reverse() : land.arcs[index]!;
				return positions.slice(1);
			}),
		);
		expect(rings).toEqual([
			[
				[1, 0.5],
				[1, 1],
				[0, 1],
				[0.4, 0.5],
				[1, 0],
			],
			[
				[0, 0],
				[1, 0],
				[0.4, 0.5],
				[0, 1],
			],
		]);
	});

	it('refuses a polygon with a hole', () => {
		const land = squares();
		expect(() =>
			cutPolygon(
				land,
				[[0, 1], [2]],
				[
					[1, 0],
					[0, 1],
				],
			),
		).toThrow('Cannot cut a polygon that has holes.');
	});
});

import { describe, expect, it } from 'vitest';
import { cutAntimeridian } from '$lib/map/antimeridian';

const corners = (polygon: number[][][]) => [...new Set(polygon[0]!.map(String))].sort();

describe('cutAntimeridian', () => {
	it('cuts a ring that jumps from east to west in two', () => {
		const ring = [
			[170, 0],
			[-170, 0],
			[-170, 10],
			[170, 10],
			[170, 0],
		];
		const { coordinates } = cutAntimeridian({ type: 'MultiPolygon', coordinates: [[ring]] });
		expect(coordinates.map(corners)).toEqual([
			['-170,0', '-170,10', '-180,0', '-180,10'],
			['170,0', '170,10', '180,0', '180,10'],
		]);
	});

	it('closes a ring around a pole along the pole', () => {
		const ring = [
			[0, -70],
			[90, -72],
			[175, -74],
			[-175, -76],
			[-90, -72],
			[0, -70],
		];
		const { coordinates } = cutAntimeridian({ type: 'MultiPolygon', coordinates: [[ring]] });
		expect(coordinates).toHaveLength(1);
		expect(corners(coordinates[0]!)).toEqual(
			expect.arrayContaining(['-180,-75', '-180,-90', '180,-75', '180,-90', '0,-70']),
		);
		const steps = coordinates[0]![0]!.slice(1, -1).map(([x], i) => x! - coordinates[0]![0]![i]![0]!);
		expect(Math.max(...steps)).toBeLessThan(180);
	});

	it('leaves other land alone, and what only touches the antimeridian', () => {
		const ring = [
			[170, 0],
			[180, 0],
			[180, 10],
			[170, 0],
		];
		const land = { type: 'MultiPolygon' as const, coordinates: [[ring]] };
		expect(cutAntimeridian(land)).toEqual(land);
	});
});

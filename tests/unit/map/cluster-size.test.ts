import { describe, expect, it } from 'vitest';
import { clusterRadius, clusterSizes, countFace, formatClusterCount } from '$lib/map/cluster-size';
import { textWidth } from '$lib/map/text-width';

const { least, most } = clusterSizes;

describe('clusterRadius', () => {
	it('grows from a pair to the largest', () => {
		expect(clusterRadius(2, 100)).toBe(least);
		expect(clusterRadius(100, 100)).toBe(most);
		expect(clusterRadius(2, 2)).toBe(least);
	});

	it('grows by its area, evenly', () => {
		const added = (count: number) => clusterRadius(count, 1002) ** 2 - least ** 2;
		// Whole pixels are as near as it comes.
		expect(added(502) / added(1002)).toBeCloseTo(0.5, 1);
		expect(added(252) / added(1002)).toBeCloseTo(0.25, 1);
	});

	it.each([2, 10, 99, 100, 999, 1234, 10_000, 99_999])('has room for its count: %i', (count) => {
		const width = textWidth(formatClusterCount(count), countFace);
		// The paper ring lies 3.25 pixels inside the mark's edge.
		expect((width * 1.15) / 2).toBeLessThanOrEqual(clusterRadius(count, 100_000) - 3.25);
	});
});

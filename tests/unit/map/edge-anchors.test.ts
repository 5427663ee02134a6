import { describe, expect, it } from 'vitest';
import { edgePixel, type EdgeAnchor } from '$lib/map/edge-anchors';

const anchor = (edge: EdgeAnchor['edge']): EdgeAnchor => ({
	id: 'far',
	edge,
	distance: 20,
	share: 0.25,
	angle: 0,
});

describe('edgePixel', () => {
	it('keeps the distance to its edge and the share along it', () => {
		const frame = { width: 800, height: 600 };
		expect(edgePixel(anchor('top'), frame)).toEqual({ x: 200, y: 20 });
		expect(edgePixel(anchor('right'), frame)).toEqual({ x: 780, y: 150 });
		expect(edgePixel(anchor('bottom'), frame)).toEqual({ x: 200, y: 580 });
		expect(edgePixel(anchor('left'), frame)).toEqual({ x: 20, y: 150 });
	});
});

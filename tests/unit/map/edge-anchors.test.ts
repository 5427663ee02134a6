import { describe, expect, it } from 'vitest';
import { anchorEdge, edgeMark, edgePixel, type EdgeAnchor } from '$lib/map/edge-anchors';

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

describe('anchorEdge', () => {
	const frame = { width: 400, height: 300 };
	const { size, insets } = edgeMark;
	const [left, right] = [insets.left + size.width / 2 + 4, frame.width - insets.right - size.width / 2 - 4];
	const [top, bottom] = [
		insets.top + size.height / 2 + 4,
		frame.height - insets.bottom - size.height / 2 - 4,
	];

	it('is at the edge that is nearest', () => {
		expect(anchorEdge({ x: left, y: 120 }, frame)).toEqual({ edge: 'left', distance: left, share: 0.4 });
		expect(anchorEdge({ x: right, y: 120 }, frame)).toEqual({
			edge: 'right',
			distance: frame.width - right,
			share: 0.4,
		});
		expect(anchorEdge({ x: 200, y: top }, frame)).toEqual({ edge: 'top', distance: top, share: 0.5 });
		expect(anchorEdge({ x: 200, y: bottom }, frame)).toMatchObject({ edge: 'bottom', share: 0.5 });
	});

	it('keeps a corner on a map of any size', () => {
		const large = { width: 900, height: 700 };
		for (const [at, then] of [
			[
				{ x: left, y: top },
				{ x: left, y: top },
			],
			[
				{ x: right, y: bottom },
				{ x: right + 500, y: bottom + 400 },
			],
		] as const) {
			const anchor = anchorEdge(at, frame);
			expect(edgePixel(anchor, frame)).toEqual(at);
			expect(edgePixel(anchor, large)).toEqual(then);
		}
	});
});

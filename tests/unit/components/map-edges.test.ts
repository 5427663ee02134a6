import { beforeEach, describe, expect, it, vi } from 'vitest';
import { placeEdges } from '$lib/components/map-edges';
import { edgeMark, type EdgeAnchor } from '$lib/map/edge-anchors';
import { boxAround, boxesOverlap, type Size } from '$lib/map/frame';

const frame = { width: 600, height: 400 };
const anchors: EdgeAnchor[] = [
	{ id: 'west', edge: 'left', distance: 52, share: 0.5, angle: 180 },
	{ id: 'west-too', edge: 'left', distance: 52, share: 0.65, angle: 175 },
];
const far = [
	{ id: 'west', x: -900, y: 200 },
	{ id: 'west-too', x: -900, y: 205 },
];

const free = () => [];

function readAt(pixels: number): void {
	vi.stubGlobal('document', { documentElement: {} });
	vi.stubGlobal('getComputedStyle', () => ({ fontSize: `${pixels}px` }));
}

const isInside = (box: ReturnType<typeof boxAround>, { width, height }: Size) =>
	box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;

describe('placeEdges', () => {
	beforeEach(() => {
		readAt(16);
		return () => vi.unstubAllGlobals();
	});

	it('has marks where the first view has them', () => {
		const edges = placeEdges(far, [], frame, anchors, free);
		expect(edges.get('west')).toEqual({ x: 52, y: 200, angle: 180 });
		expect(edges.get('west-too')).toEqual({ x: 52, y: 260, angle: 175 });
		expect([...edges.keys()]).toEqual(['west', 'west-too']);
	});

	it('keeps them in a frame that is smaller than any first view', () => {
		const tiny = { width: 140, height: 60 };
		const low: EdgeAnchor[] = [{ id: 'west', edge: 'left', distance: 52, share: 0.98, angle: 180 }];
		const { x, y } = placeEdges(far, [], tiny, low, free).get('west')!;
		expect(isInside(boxAround({ x, y }, edgeMark.size), tiny)).toBe(true);
	});

	it('makes way for what is opened over one, and leaves the others', () => {
		const panel = { left: 0, top: 180, right: 200, bottom: 220 };
		const edges = placeEdges(far, [], frame, anchors, () => [panel]);
		const west = edges.get('west')!;
		expect(boxesOverlap(boxAround(west, edgeMark.size), panel)).toBe(false);
		expect(isInside(boxAround(west, edgeMark.size), frame)).toBe(true);
		expect(edges.get('west-too')).toEqual({ x: 52, y: 260, angle: 175 });
		expect([...edges.keys()]).toEqual(['west', 'west-too']);
	});

	it('places them for the map as it stands where it has been moved', () => {
		const edges = placeEdges(far, [], frame, null, free);
		const [one, other] = [edges.get('west')!, edges.get('west-too')!];
		expect(one.x).toBeLessThan(frame.width / 4);
		expect(Math.abs(one.angle)).toBeGreaterThan(179);
		expect(boxesOverlap(boxAround(one, edgeMark.size), boxAround(other, edgeMark.size))).toBe(false);
	});

	it('has none of a place that has come into view, and waits for pixels that are not known', () => {
		expect(placeEdges([{ id: 'here', x: 300, y: 200 }], [], frame, null, free).size).toBe(0);
		expect(placeEdges([{ id: 'unknown' }], [{ id: 'near' }], frame, null, free).size).toBe(0);
	});

	it('keeps off near places', () => {
		const near = [{ id: 'town', x: 52, y: 200 }];
		const { x, y } = placeEdges(far.slice(0, 1), near, frame, null, free).get('west')!;
		const { left, right, top, bottom } = boxAround({ x, y }, edgeMark.size);
		expect(left <= 52 && right >= 52 && top <= 200 && bottom >= 200).toBe(false);
	});

	it('keeps off what lies over the map, where it has been moved', () => {
		const legend = { left: 0, top: 150, right: 120, bottom: 250 };
		const { x, y } = placeEdges(far.slice(0, 1), [], frame, null, () => [legend]).get('west')!;
		expect(boxesOverlap(boxAround({ x, y }, edgeMark.size), legend)).toBe(false);
		expect(x).toBeLessThan(frame.width / 4);
	});

	it('has them at the edge for a frame that has their places in it, with enlarged text too', () => {
		const inFrame = far.map(({ id }, i) => ({ id, x: 80, y: 190 + 40 * i }));
		for (const size of [16, 32]) {
			readAt(size);
			const edges = placeEdges(inFrame, [], { width: 600, height: 500 }, anchors, free);
			expect([...edges.keys()].sort()).toEqual(['west', 'west-too']);
			for (const { x, angle } of edges.values()) {
				expect(x).toBeLessThan(frame.width / 4);
				expect(Math.cos((angle * Math.PI) / 180)).toBeLessThan(-0.99);
			}
		}
	});

	it('has none of them where enlarged text leaves them no room', () => {
		readAt(32);
		const [{ id }] = anchors as [EdgeAnchor];
		expect(placeEdges([{ id, x: 80, y: 190 }], [], frame, anchors, free).size).toBe(0);
	});

	it('gives them room that readers need who have enlarged the text', () => {
		readAt(32);
		const grown = { width: edgeMark.size.width * 2, height: edgeMark.size.height * 2 };
		const boxes = [...placeEdges(far, [], frame, anchors, free).values()].map((edge) =>
			boxAround(edge, grown),
		);
		expect(boxes).toHaveLength(2);
		expect(boxesOverlap(boxes[0]!, boxes[1]!)).toBe(false);
		for (const box of boxes) expect(isInside(box, frame)).toBe(true);
	});
});

import { describe, expect, it } from 'vitest';
import { placeJointEdgeMarks, type EdgeView } from '$lib/map/joint-edge-marks';
import { boxAround, boxesOverlap, noInsets } from '$lib/map/frame';

const frame = { width: 800, height: 600 };
const size = { width: 110, height: 30 };

describe('placeJointEdgeMarks', () => {
	it('rather hides a lighter label, on any of the maps that show it, but none on the other side', () => {
		const label = (top: number, weight: number) => ({
			box: { left: 400, top, right: 800, bottom: top + 300 },
			weight,
		});
		const twice = { width: 800, height: 1200 };
		const mark = (...shown: EdgeView[]) =>
			placeJointEdgeMarks({
				points: [{ id: 'a', x: 5000, y: 300 }],
				frame,
				insets: noInsets,
				size,
				shown,
			})[0]!;
		expect(mark({ frame, avoid: [], labels: [label(0, 9), label(300, 2)] }).y).toBeGreaterThan(300);
		expect(mark({ frame, avoid: [], labels: [label(0, 2), label(300, 9)] }).y).toBeLessThan(300);
		expect(mark({ frame: twice, avoid: [], labels: [label(450, 5)] }).y * 2).not.toBeCloseTo(600);
		const all = { left: 400, top: 0, right: 800, bottom: 600 };
		expect(mark({ frame, avoid: [], labels: [{ box: all, weight: 9 }] }).x).toBeGreaterThan(400);
	});

	it('gives up the best place of one where it is worth more to another', () => {
		const free = { left: 660, top: 250, right: 800, bottom: 350 };
		const [near, far] = [
			{ id: 'near', x: 5000, y: 300 },
			{ id: 'far', x: 9000, y: 300 },
		];
		// All of the right edge but its middle is covered by a label, and the middle has room for one.
		const labels = [
			{ box: { left: 660, top: 0, right: 800, bottom: free.top }, weight: 1 },
			{ box: { left: 660, top: free.bottom, right: 800, bottom: 600 }, weight: 1 },
		];
		const marks = placeJointEdgeMarks({
			points: [far, near],
			frame,
			insets: noInsets,
			size,
			shown: [{ frame, avoid: [], labels }],
		});
		const hidden = marks.flatMap((mark) =>
			labels.filter(({ box }) => boxesOverlap(box, boxAround(mark, size))),
		);
		expect(hidden.length).toBeLessThanOrEqual(1);
	});
});

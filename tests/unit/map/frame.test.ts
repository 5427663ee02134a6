import { describe, expect, it } from 'vitest';
import {
	addMargin,
	boxAround,
	boxCentre,
	boxesOverlap,
	boxHolds,
	clamp,
	growBox,
	insetBox,
	lineMeetsBox,
	noInsets,
} from '$lib/map/frame';

const frame = { width: 400, height: 300 };
const box = { left: 10, top: 10, right: 30, bottom: 20 };

describe('insetBox', () => {
	it('takes the insets off each side', () => {
		const insets = { top: 10, right: 20, bottom: 30, left: 40 };
		expect(insetBox(frame, insets)).toEqual({ left: 40, top: 10, right: 380, bottom: 270 });
		expect(insetBox(frame, addMargin(insets, 5))).toEqual({ left: 45, top: 15, right: 375, bottom: 265 });
	});

	it('keeps a point where controls cover the whole frame', () => {
		const { left, right, top, bottom } = insetBox(frame, { top: 0, right: 300, bottom: 300, left: 300 });
		expect([left, right, top, bottom]).toEqual([200, 200, 0, 0]);
		expect(insetBox({ width: 0, height: 0 }, noInsets)).toEqual({ left: 0, top: 0, right: 0, bottom: 0 });
	});
});

describe('boxes', () => {
	it('lie around their middle', () => {
		expect(boxAround({ x: 20, y: 15 }, { width: 20, height: 10 })).toEqual(box);
		expect(boxCentre(box)).toEqual({ x: 20, y: 15 });
		expect(growBox(box, 5)).toEqual({ left: 5, top: 5, right: 35, bottom: 25 });
	});

	it('overlap when they share more than an edge', () => {
		expect(boxesOverlap(box, { left: 29, top: 19, right: 40, bottom: 40 })).toBe(true);
		expect(boxesOverlap(box, { left: 30, top: 10, right: 40, bottom: 20 })).toBe(false);
		expect(boxesOverlap(box, { left: 10, top: 21, right: 30, bottom: 30 })).toBe(false);
	});

	it('hold pixels up to their edge', () => {
		expect(boxHolds(box, { x: 30, y: 10 })).toBe(true);
		expect(boxHolds(box, { x: 31, y: 15 })).toBe(false);
	});
});

describe('lineMeetsBox', () => {
	const meets = (...line: [number, number][]) =>
		lineMeetsBox(
			line.map(([x, y]) => ({ x, y })),
			box,
		);

	it('finds a vertex inside, and a segment that passes through', () => {
		expect(meets([20, 15])).toBe(true);
		expect(meets([0, 15], [100, 15])).toBe(true);
		expect(meets([0, 0], [40, 30])).toBe(true);
		expect(meets([0, 100], [20, 100], [20, 0])).toBe(true);
	});

	it('does not find one that passes by', () => {
		expect(meets([0, 0], [100, 0])).toBe(false);
		expect(meets([0, 16], [14, 30])).toBe(false);
		expect(meets()).toBe(false);
	});
});

describe('clamp', () => {
	it('gives the nearer end', () => {
		expect([clamp(-1, 0, 9), clamp(5, 0, 9), clamp(10, 0, 9), clamp(5, 9, 0)]).toEqual([0, 5, 9, 9]);
	});
});

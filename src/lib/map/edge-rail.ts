/** The rail along the inside of a frame's edges, on which the marks of places outside it stand. */
import {
	boxCentre,
	boxHolds,
	clamp,
	frameBox,
	insetBox,
	type Box,
	type Insets,
	type Pixel,
	type Size,
} from './frame';

/** A place, by its pixel of the frame. */
export type EdgePoint = { id: string } & Pixel;

/** The middle of a mark. */
export interface EdgeMark extends EdgePoint {
	/** The direction of the place in degrees, clockwise from the right, as CSS turns. */
	angle: number;
}

/** What marks are placed for, in pixels of the frame. */
export interface EdgeInput {
	points: EdgePoint[];
	frame: Size;
	insets: Insets;
	/** Of a mark. */
	size: Size;
	/** Where something else stands already. */
	covered?: Box[];
}

export interface EdgeRail {
	box: Box;
	/** Of what the insets leave of the frame: marks point away from it. */
	middle: Pixel;
	/** Places along the rail. */
	slots: Pixel[];
	/** The points outside the frame, the nearest first, so that it gets the place that it points from. */
	outside: EdgePoint[];
}

/** Pixels around a mark in which a press still hits it: it is drawn less high than a finger needs. */
export const reach = 8;
/** Pixels between two marks, so that a finger meets one: with its half on each side a mark is 44 pixels high. */
export const apart = 16;
/** Pixels between a mark and what it should not lie over. */
export const clearance = 14;
/** Pixels between a mark and the edge. */
const gap = 4;
/** Pixels between the places along the edge that are tried. */
const step = 4;

/** The rail on which the middles of marks stand. */
export function edgeRail({ points, frame, insets, size }: EdgeInput): EdgeRail {
	const middle = boxCentre(insetBox(frame, insets));
	const box = insetBox(frame, {
		top: insets.top + size.height / 2 + gap,
		right: insets.right + size.width / 2 + gap,
		bottom: insets.bottom + size.height / 2 + gap,
		left: insets.left + size.width / 2 + gap,
	});
	const outside = points.filter((point) => !boxHolds(frameBox(frame), point));
	outside.sort((a, b) => distance(a, middle) - distance(b, middle));
	return { box, middle, slots: railSlots(box), outside };
}

/** Where the way from the middle to a point crosses the rail. */
export function railPoint(point: Pixel, { box, middle }: EdgeRail): Pixel {
	const [dx, dy] = [point.x - middle.x, point.y - middle.y];
	const reachX = dx === 0 ? Infinity : ((dx > 0 ? box.right : box.left) - middle.x) / dx;
	const reachY = dy === 0 ? Infinity : ((dy > 0 ? box.bottom : box.top) - middle.y) / dy;
	const part = Math.max(0, Math.min(reachX, reachY));
	return {
		x: clamp(middle.x + dx * part, box.left, box.right),
		y: clamp(middle.y + dy * part, box.top, box.bottom),
	};
}

/** Whether a slot is on the other side of the middle than another. */
export function isOpposite(a: Pixel, b: Pixel, { middle }: EdgeRail): boolean {
	return (a.x - middle.x) * (b.x - middle.x) + (a.y - middle.y) * (b.y - middle.y) < 0;
}

/** The mark of a point in a slot. */
export function edgeMarkAt({ id, ...point }: EdgePoint, { x, y }: Pixel, { middle }: EdgeRail): EdgeMark {
	return { id, x, y, angle: (Math.atan2(point.y - middle.y, point.x - middle.x) * 180) / Math.PI };
}

export function distance(a: Pixel, b: Pixel): number {
	return Math.hypot(a.x - b.x, a.y - b.y);
}

function railSlots({ left, top, right, bottom }: Box): Pixel[] {
	const between = (low: number, high: number) =>
		Array.from({ length: Math.floor((high - low) / step) + 1 }, (_, i) => low + i * step);
	return [
		...between(left, right).flatMap((x) => [
			{ x, y: top },
			{ x, y: bottom },
		]),
		...between(top, bottom).flatMap((y) => [
			{ x: left, y },
			{ x: right, y },
		]),
	];
}

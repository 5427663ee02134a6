/** Marks at the frame's edge for places outside it, each in the direction of its place. */
import {
	boxAround,
	boxCentre,
	boxesOverlap,
	boxHolds,
	clamp,
	frameBox,
	growBox,
	insetBox,
	type Box,
	type Insets,
	type Pixel,
	type Size,
} from './frame';

export interface EdgeMark extends Pixel {
	id: string;
	/** The direction of the place in degrees, clockwise from the right, as CSS turns. */
	angle: number;
}

/** Pixels between a mark and the edge. */
const gap = 4;
/** Pixels between two marks, so that a finger meets one: with its half on each side a mark is 44 pixels high. */
const apart = 16;
/** Pixels around a mark in which a press still hits it: it is drawn less high than a finger needs. */
const reach = 8;
/** Pixels between a mark and what it should not lie over. */
const clearance = 14;
/** Pixels between the places along the edge that are tried. */
const step = 4;

/**
 * Places a mark for each point outside the frame. A mark stands as near as it can to where the way from the frame's
 * middle to its point leaves the frame, and on no other mark while there is room along the edge.
 *
 * @param input.points where places stand, in pixels of the frame
 * @param input.size of a mark
 * @param input.avoid what a mark should not lie over; where there is no room, it lies over as few as it can
 * @param input.labels what a mark rather lies over nothing of, on its own side of the frame
 * @param input.covered where something else stands already
 * @returns the middle of each mark
 */
export function placeEdgeMarks(input: {
	points: ({ id: string } & Pixel)[];
	frame: Size;
	insets: Insets;
	size: Size;
	avoid: Pixel[];
	labels?: Box[];
	covered?: Box[];
}): EdgeMark[] {
	const { points, frame, insets, size, avoid, labels = [], covered = [] } = input;
	const whole = frameBox(frame);
	const inner = insetBox(frame, insets);
	const rail = insetBox(frame, {
		top: insets.top + size.height / 2 + gap,
		right: insets.right + size.width / 2 + gap,
		bottom: insets.bottom + size.height / 2 + gap,
		left: insets.left + size.width / 2 + gap,
	});
	const middle = boxCentre(inner);
	const slots = railSlots(rail);
	const taken = [...covered];
	const outside = points.filter((point) => !boxHolds(whole, point));
	// The nearest first, so that it gets the place that it points from.
	outside.sort((a, b) => distance(a, middle) - distance(b, middle));
	return outside.map((point) => {
		const ideal = railPoint(point, middle, rail);
		const candidates = [ideal, ...slots.toSorted((a, b) => distance(a, ideal) - distance(b, ideal))];
		const grown = { width: size.width + 2 * apart, height: size.height + 2 * apart };
		const free = candidates.filter((slot) => !taken.some((box) => boxesOverlap(box, boxAround(slot, grown))));
		const cost = ({ x, y }: Pixel) => {
			const isOnOtherSide = (x - middle.x) * (ideal.x - middle.x) + (y - middle.y) * (ideal.y - middle.y) < 0;
			const over = (margin: number) => {
				const box = growBox(boxAround({ x, y }, size), margin);
				return avoid.filter((pixel) => boxHolds(box, pixel)).length;
			};
			// What is covered cannot be read, and a mark on the other side points across the whole map.
			const hidden = labels.filter((label) => boxesOverlap(boxAround({ x, y }, size), label)).length;
			return [over(reach), isOnOtherSide ? 1 : 0, hidden + over(clearance)];
		};
		const { x, y } = findCheapest(free, cost) ?? ideal;
		taken.push(boxAround({ x, y }, size));
		return {
			id: point.id,
			x,
			y,
			angle: (Math.atan2(point.y - middle.y, point.x - middle.x) * 180) / Math.PI,
		};
	});
}

/** The first of the slots with the least cost; what a cost names first counts most. */
function findCheapest(slots: Pixel[], costOf: (slot: Pixel) => number[]): Pixel | undefined {
	let best: { slot: Pixel; cost: number[] } | undefined;
	for (const slot of slots) {
		const cost = costOf(slot);
		if (cost.every((part) => part === 0)) return slot;
		const difference = best?.cost.map((part, i) => cost[i]! - part).find((part) => part !== 0) ?? 0;
		if (!best || difference < 0) best = { slot, cost };
	}
	return best?.slot;
}

/** Where the way from the middle to a point crosses the rail. */
function railPoint(point: Pixel, middle: Pixel, rail: Box): Pixel {
	const [dx, dy] = [point.x - middle.x, point.y - middle.y];
	const reachX = dx === 0 ? Infinity : ((dx > 0 ? rail.right : rail.left) - middle.x) / dx;
	const reachY = dy === 0 ? Infinity : ((dy > 0 ? rail.bottom : rail.top) - middle.y) / dy;
	const reach = Math.max(0, Math.min(reachX, reachY));
	return {
		x: clamp(middle.x + dx * reach, rail.left, rail.right),
		y: clamp(middle.y + dy * reach, rail.top, rail.bottom),
	};
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

function distance(a: Pixel, b: Pixel): number {
	return Math.hypot(a.x - b.x, a.y - b.y);
}

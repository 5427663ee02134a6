/** Marks at the frame's edge for places outside it, each in the direction of its place: one after the other, which is quick. */
import { apart, clearance, distance, edgeMarkAt, edgeRail, isOpposite, railPoint, reach } from './edge-rail';
import type { EdgeInput, EdgeMark } from './edge-rail';
import { boxAround, boxesOverlap, boxHolds, growBox, type Pixel } from './frame';

/**
 * Places a mark for each point outside the frame. A mark stands as near as it can to where the way from the frame's
 * middle to its point leaves the frame, and on no other mark while there is room along the edge.
 *
 * @param input.avoid what a mark should not lie over; where there is no room, it lies over as few as it can
 * @returns the middle of each mark
 */
export function placeEdgeMarks(input: EdgeInput & { avoid: Pixel[] }): EdgeMark[] {
	const { size, avoid, covered = [] } = input;
	const rail = edgeRail(input);
	const taken = [...covered];
	return rail.outside.map((point) => {
		const ideal = railPoint(point, rail);
		const candidates = [ideal, ...rail.slots.toSorted((a, b) => distance(a, ideal) - distance(b, ideal))];
		const grown = { width: size.width + 2 * apart, height: size.height + 2 * apart };
		const free = candidates.filter((slot) => !taken.some((box) => boxesOverlap(box, boxAround(slot, grown))));
		const cost = (slot: Pixel) => {
			const over = (margin: number) => {
				const box = growBox(boxAround(slot, size), margin);
				return avoid.filter((pixel) => boxHolds(box, pixel)).length;
			};
			// A mark on the other side points across the whole map.
			return [over(reach), isOpposite(slot, ideal, rail) ? 1 : 0, over(clearance)];
		};
		const slot = findCheapest(free, cost) ?? ideal;
		taken.push(boxAround(slot, size));
		return edgeMarkAt(point, slot, rail);
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

/** Marks at the frame's edge for places outside it, chosen together for all the maps that show them: the best, and slower. */
import { anchorEdge, edgePixel } from './edge-anchors';
import { apart, clearance, distance, edgeMarkAt, edgeRail, isOpposite, railPoint, reach } from './edge-rail';
import type { EdgeInput, EdgeMark } from './edge-rail';
import { boxAround, boxesOverlap, boxHolds, growBox, type Box, type Pixel, type Size } from './frame';

/** A map, and what a mark on it should lie over nothing of. */
export interface EdgeView {
	frame: Size;
	/** Places: where there is no room, a mark lies over as few as it can. */
	avoid: readonly Pixel[];
	/** Text, which counts less than to be on the place's side of the frame; the weightier, the more. */
	labels: readonly { box: Box; weight: number }[];
}

/** How many places for marks are tried at most. */
const mostTries = 20000;
/**
 * Of lying over a place, on the other side of the frame than the place, over a label for its weight, and close to a place: what
 * is covered cannot be read, and a mark on the other side points across the whole map.
 */
const costs = { over: 1e9, otherSide: 1e7, hidden: 10, close: 1 };

/**
 * Places a mark for each point outside the frame. A mark stands as near as it can to where the way from the frame's
 * middle to its point leaves the frame, and on no other mark while there is room along the edge.
 *
 * @param input.shown the maps on which it stands at the same edge, this frame or others
 * @returns the middle of each mark
 */
export function placeJointEdgeMarks(input: EdgeInput & { shown: readonly EdgeView[] }): EdgeMark[] {
	const { size, covered = [] } = input;
	const rail = edgeRail(input);
	const { left, top, right, bottom } = rail.box;
	const corners = [left, right].flatMap((x) => [top, bottom].map((y) => ({ x, y })));
	const isOpen = (slot: Pixel) => {
		const box = growBox(boxAround(slot, size), reach);
		return !covered.some((other) => boxesOverlap(other, box));
	};
	const open = [...corners, ...rail.slots]
		.filter(isOpen)
		.map((slot) => ({ slot, cost: coverCost(slot, input) }));
	const choices = rail.outside.map((point) => {
		const ideal = railPoint(point, rail);
		const own = isOpen(ideal) ? [{ slot: ideal, cost: coverCost(ideal, input) }] : [];
		const best = [...own, ...open]
			.map(({ slot, cost }) => ({
				slot,
				cost: cost + (isOpposite(slot, ideal, rail) ? costs.otherSide : 0),
				distance: distance(slot, ideal),
			}))
			.sort((a, b) => a.cost - b.cost || a.distance - b.distance);
		return { ideal, best };
	});
	return chooseApart(choices, size).map((slot, i) => edgeMarkAt(rail.outside[i]!, slot, rail));
}

/** What a mark hides, or comes close to, on all maps that show it. */
function coverCost(
	slot: Pixel,
	{ frame, size, shown }: { frame: Size; size: Size; shown: readonly EdgeView[] },
): number {
	const anchor = anchorEdge(slot, frame);
	let cost = 0;
	for (const view of shown) {
		const box = boxAround(view.frame === frame ? slot : edgePixel(anchor, view.frame), size);
		cost += countWithin(view.avoid, growBox(box, reach)) * costs.over;
		cost += countWithin(view.avoid, growBox(box, clearance)) * costs.close;
		for (const label of view.labels) if (boxesOverlap(box, label.box)) cost += label.weight * costs.hidden;
	}
	return cost;
}

function countWithin(pixels: readonly Pixel[], box: Box): number {
	return pixels.filter((pixel) => boxHolds(box, pixel)).length;
}

interface Choices {
	/** Where a mark stands if there is no room for it. */
	ideal: Pixel;
	/** With what each costs, the best first. */
	best: { slot: Pixel; cost: number }[];
}

/**
 * A slot of each, apart from each other, at the least cost altogether: the first that are found take the best in turn, and others
 * are tried as long as it goes fast.
 */
function chooseApart(choices: Choices[], { width, height }: Size): Pixel[] {
	const grown = { width: width + apart, height: height + apart };
	const least = choices.map(({ best }) => best[0]?.cost ?? 0);
	const rest = least.map((_, i) => least.slice(i + 1).reduce((sum, cost) => sum + cost, 0));
	let found = { slots: [] as Pixel[], cost: Infinity };
	let tries = 0;
	const follow = (slots: Pixel[], cost: number) => {
		const i = slots.length;
		const one = choices[i];
		if (!one) {
			found = { slots, cost };
			return;
		}
		const taken = slots.map((slot) => boxAround(slot, grown));
		let isPlaced = false;
		for (const choice of one.best) {
			if (cost + choice.cost + rest[i]! >= found.cost || (tries > mostTries && found.cost < Infinity)) return;
			tries++;
			const box = boxAround(choice.slot, grown);
			if (taken.some((other) => boxesOverlap(other, box))) continue;
			isPlaced = true;
			follow([...slots, choice.slot], cost + choice.cost);
		}
		if (!isPlaced) follow([...slots, one.ideal], cost + costs.over);
	};
	follow([], 0);
	return found.slots;
}

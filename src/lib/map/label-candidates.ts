/** Where a label may stand: beside its mark, or at its arrow, and how good each place is. */
import {
	boxAround,
	boxCentre,
	boxesOverlap,
	boxHolds,
	boxHoldsBox,
	growBox,
	lineMeetsBox,
	type Box,
	type Pixel,
} from './frame';
import type { Drawn } from './drawn-frame';
import { shaftVertex } from './flow-arrows';
import type { Tier } from './label-tiers';
import type { Label, LabelText } from './map-labels';

export interface Candidate {
	box: Box;
	/** What the label hangs on: its distance from here stays when the map moves. */
	anchor: Pixel;
	/** Along the arrow 0 to 1; null for a place's own point. */
	along: number | null;
	text: LabelText;
	/** -1 left of its anchor, 0 above or below, 1 right. */
	side: -1 | 0 | 1;
	/** On maps of which tier and larger ones it stands, if not on all. */
	tier?: Tier;
	cost: number;
}

/** Maps of other sizes than the frame that show the same view, as labels find them. */
export interface LabelSizes {
	/** On maps of which tiers a label may stand in a place, and what more that costs; none where it has no room. */
	offer: (candidate: Candidate, label: Label, drawn: Drawn) => Pick<Candidate, 'tier' | 'cost'>[];
	/** Whether two labels come too close on any of them. */
	collide: (a: Candidate, b: Candidate) => boolean;
}

/** Pixels between a label and what it belongs to. */
const gap = 5;
/** Pixels between a label and other marks: MapLibre drops labels that come closer than one. */
const clearance = 2.5;
/**
 * Of another line of text, of lying over or close to an arrow, over a line, near to another mark, so beside one as to
 * seem its own, and of standing apart from an arrow.
 */
const costs = { text: 1.2, arrow: 14, line: 5, mark: 4, beside: 9, apart: 2 };
/** A number may stand a little farther from its arrow than a name from its mark. */
const apartBy = 9;
const nearness = 12;
/** Of a place beside, above or below; a corner costs as much again, and half a corner half as much. */
const sides = { right: 0, left: 0.4, above: 0.6, below: 0.8, corner: 2 };
const slides = [0, -0.5, 0.5, -1, 1];
const directions = slides.flatMap((slide) => {
	const cost = Math.abs(slide) * sides.corner;
	return [
		{ x: 1, y: slide, cost: cost + sides.right },
		{ x: -1, y: slide, cost: cost + sides.left },
		{ x: slide, y: -1, cost: cost + sides.above },
		{ x: slide, y: 1, cost: cost + sides.below },
	];
});

/**
 * The places where a label can stand, the best first: all in view, over no mark and nothing that covers the map, in the frame
 * or instead on maps of other sizes. What costs more than the label weighs is none.
 */
export function labelCandidates(label: Label, drawn: Drawn, sizes?: LabelSizes): Candidate[] {
	const { room } = drawn;
	return labelPlaces(label, drawn)
		.filter(
			({ anchor, box }) =>
				boxHolds(room, anchor) && (sizes !== undefined || boxHoldsBox(room, box)) && isFree(box, drawn),
		)
		.flatMap((candidate) => {
			const cost = candidate.cost + coverCost(candidate.box, label, drawn);
			const offers = sizes?.offer(candidate, label, drawn) ?? [{ cost: 0 }];
			return offers.map((offer) => ({ ...candidate, ...offer, cost: cost + offer.cost }));
		})
		.filter(({ cost }) => cost < label.weight)
		.sort((a, b) => a.cost - b.cost);
}

/** Where a label stands that is out of sight, until it comes into view; null where a part of it is in view now. */
export function waitingPlace(label: Label, drawn: Drawn): Candidate | null {
	const [best] = labelPlaces(label, drawn).sort((a, b) => a.cost - b.cost);
	return best && !boxesOverlap(best.box, drawn.room) ? best : null;
}

function labelPlaces(label: Label, drawn: Drawn): Candidate[] {
	return label.role === 'flow' ? besideArrow(label, drawn) : besideMark(label, drawn);
}

function besideMark({ id, texts }: Label, { marks }: Drawn): Candidate[] {
	const mark = marks.get(id);
	return mark ? around(texts, mark, mark.radius).map((candidate) => ({ ...candidate, along: null })) : [];
}

/** Best ahead of the arrow, then beside its head, then beside its shaft. */
function besideArrow({ id, texts }: Label, { arrows, marks }: Drawn): Candidate[] {
	const [arrow, head] = [arrows.get(id), marks.get(id)];
	const tip = arrow?.line.at(-1);
	if (!arrow || !head || !tip) return [];
	const close = around(texts, head, head.radius);
	const apart = around(texts, head, head.radius + apartBy).map((candidate) => ({
		...candidate,
		cost: candidate.cost + costs.apart,
	}));
	const atHead = [...close, ...apart].map((candidate) => {
		const middle = boxCentre(candidate.box);
		const turn = angleBetween(
			{ x: head.x - tip.x, y: head.y - tip.y },
			{ x: middle.x - head.x, y: middle.y - head.y },
		);
		return { ...candidate, anchor: tip, along: 1, cost: candidate.cost * 0.3 + turn };
	});
	const atShaft = [0.75, 0.5, 0.25].flatMap((along) => {
		const at = shaftVertex(arrow.line, along) ?? tip;
		return around(texts, at, arrow.radius + gap).map((candidate) => ({
			...candidate,
			along,
			cost: candidate.cost + 3,
		}));
	});
	return [...atHead, ...atShaft];
}

/** Between two directions, in radians. */
function angleBetween(a: Pixel, b: Pixel): number {
	const turn = Math.abs(Math.atan2(a.y, a.x) - Math.atan2(b.y, b.x));
	return Math.min(turn, 2 * Math.PI - turn);
}

function around(texts: LabelText[], at: Pixel, radius: number): Omit<Candidate, 'along'>[] {
	return texts.flatMap((text, i) =>
		directions.map(({ x, y, cost }) => {
			const middle = {
				x: at.x + x * (text.width / 2 + radius + gap),
				y: at.y + y * (text.height / 2 + radius + gap),
			};
			const side = x === 1 ? 1 : x === -1 ? -1 : 0;
			return { box: boxAround(middle, text), anchor: at, text, side, cost: cost + i * costs.text };
		}),
	);
}

function isFree(box: Box, { marks, covered }: Drawn): boolean {
	if (covered.some((other) => boxesOverlap(box, other))) return false;
	for (const mark of marks.values()) if (isNear(box, mark, mark.radius + clearance)) return false;
	return true;
}

/** Whether a pixel lies in a box with pixels added on every side. */
export function isNear({ left, top, right, bottom }: Box, { x, y }: Pixel, by: number): boolean {
	return x >= left - by && x <= right + by && y >= top - by && y <= bottom + by;
}

function coverCost(box: Box, { id: own, place }: Label, { marks, arrows, lines }: Drawn): number {
	let taken = 0;
	for (const [id, mark] of marks) {
		if (id === own || id === place || !isNear(box, mark, mark.radius + nearness)) continue;
		taken += mark.y > box.top && mark.y < box.bottom ? costs.beside : costs.mark;
	}
	const shafts = [...arrows.values()].filter(({ line, radius }) =>
		lineMeetsBox(line, growBox(box, radius + gap)),
	);
	const crossed = lines.filter((line) => lineMeetsBox(line, box));
	return taken + shafts.length * costs.arrow + crossed.length * costs.line;
}

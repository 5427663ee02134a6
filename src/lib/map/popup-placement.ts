/** Where a popup stands: inside the frame, beside its place, over as few other places as can be. */
import { boxHolds, clamp, insetBox, type Box, type Insets, type Pixel, type Size } from './frame';

/** Pixels between a place's mark and its popup. */
const gap = 18;
/** Beside a place the popup may be shifted along its edge: shares of its length at which the place then stands. */
const shifts = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9];

/**
 * The popup's top left corner, in pixels of the frame. Right of the place is best, then left, below and above; a side
 * on which it covers fewer other places wins over a better one. A popup with more than the frame's size starts at the
 * frame's top left.
 *
 * @param input.anchor where the place stands
 * @param input.insets what controls and panels cover
 * @param input.avoid where other reported places stand
 */
export function placePopup(input: {
	anchor: Pixel;
	size: Size;
	frame: Size;
	insets: Insets;
	avoid: Pixel[];
}): { left: number; top: number } {
	const { anchor, size, frame, insets, avoid } = input;
	const room = popupRoom(size, frame, insets);
	let best = { left: room.left, top: room.top, cost: Infinity };
	for (const side of sides(anchor, size)) {
		const left = clamp(side.left, room.left, Math.max(room.left, room.right - size.width));
		const top = clamp(side.top, room.top, Math.max(room.top, room.bottom - size.height));
		const box = { left, top, right: left + size.width, bottom: top + size.height };
		const covered = avoid.filter((pixel) => boxHolds(box, pixel)).length;
		const cost = (boxHolds(box, anchor) ? 1e6 : 0) + covered;
		if (cost < best.cost) best = { left, top, cost };
		if (cost === 0) break;
	}
	return { left: best.left, top: best.top };
}

/** The frame inside the insets; where the popup does not fit into that, the frame itself. */
function popupRoom(size: Size, frame: Size, insets: Insets): Box {
	const inner = insetBox(frame, insets);
	const fitsAcross = inner.right - inner.left >= size.width;
	const fitsDown = inner.bottom - inner.top >= size.height;
	return {
		left: fitsAcross ? inner.left : 0,
		right: fitsAcross ? inner.right : frame.width,
		top: fitsDown ? inner.top : 0,
		bottom: fitsDown ? inner.bottom : frame.height,
	};
}

/** Corners from the best to the worst: each side in the order of preference, each with its shifts. */
function sides({ x, y }: Pixel, { width, height }: Size): { left: number; top: number }[] {
	const beside = (left: number) => shifts.map((share) => ({ left, top: y - height * share }));
	const across = (top: number) => shifts.map((share) => ({ left: x - width * share, top }));
	return [...beside(x + gap), ...beside(x - gap - width), ...across(y + gap), ...across(y - gap - height)];
}

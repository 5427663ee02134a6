/** How tall a popup may be, and where it then stands: rather shorter than over another place. */
import { boxHolds, type Insets, type Pixel, type Size } from './frame';
import { placePopup } from './popup-placement';

/** Pixels: what a popup may be high at most, the better first. A longer text scrolls. */
const heights = [440, 340, 250];
/** On a large map a popup may have this share of its height. */
const tallShare = 0.6;

export interface FittedPopup {
	left: number;
	top: number;
	maxHeight: number;
}

/**
 * The place of a popup's top left corner and the height it may have: of the heights tried, the tallest that covers as few
 * other places as any.
 *
 * @param input.content the popup's width, and the height that all of its text would need
 */
export function fitPopup(input: {
	anchor: Pixel;
	content: Size;
	frame: Size;
	insets: Insets;
	avoid: Pixel[];
}): FittedPopup {
	const { anchor, content, frame, insets, avoid } = input;
	const room = Math.max(1, frame.height - insets.top - insets.bottom);
	const tallest = Math.max(...heights, frame.height * tallShare);
	let best = { left: 0, top: 0, maxHeight: 0, covered: Infinity };
	for (const most of [tallest, ...heights]) {
		const maxHeight = Math.min(most, room);
		const size = { width: content.width, height: Math.min(content.height, maxHeight) };
		const { left, top } = placePopup({ anchor, size, frame, insets, avoid });
		const box = { left, top, right: left + size.width, bottom: top + size.height };
		const covered = avoid.filter((pixel) => boxHolds(box, pixel)).length;
		if (covered < best.covered) best = { left, top, maxHeight, covered };
		if (covered === 0) break;
	}
	return { left: best.left, top: best.top, maxHeight: best.maxHeight };
}

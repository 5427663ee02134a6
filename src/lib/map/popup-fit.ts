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
	const fits = [tallest, ...heights].map((most) => {
		const maxHeight = Math.min(most, room);
		const size = { width: content.width, height: Math.min(content.height, maxHeight) };
		const { left, top } = placePopup({ anchor, size, frame, insets, avoid });
		const box = { left, top, right: left + size.width, bottom: top + size.height };
		return { left, top, maxHeight, covered: avoid.filter((pixel) => boxHolds(box, pixel)).length };
	});
	const best = fits.reduce((a, b) => (b.covered < a.covered ? b : a));
	return { left: best.left, top: best.top, maxHeight: best.maxHeight };
}

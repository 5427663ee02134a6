/** What lies over a map, read from the page: elements that say so with `data-covers`. */
import { boxHolds, growBox, type Box, type Pixel } from '$lib/map/frame';

/** Pixels around a mark that what lies over the map should leave free. */
const clearance = 12;

/**
 * The boxes of everything that covers the map, in pixels of its frame.
 *
 * @param which a selector of those that count, of all that say so
 */
export function coveredBoxes(frame: HTMLElement, which = '*'): Box[] {
	return [...frame.querySelectorAll(`[data-covers]:is(${which})`)]
		.filter((element) => getComputedStyle(element).visibility === 'visible')
		.map((element) => boxWithin(element, frame))
		.filter(({ left, right }) => right > left);
}

/** Whether an element lies over any of the pixels, or close to one. */
export function coversAny(element: Element, frame: HTMLElement, pixels: Pixel[]): boolean {
	const box = growBox(boxWithin(element, frame), clearance);
	return pixels.some((pixel) => boxHolds(box, pixel));
}

function boxWithin(element: Element, frame: HTMLElement): Box {
	const origin = frame.getBoundingClientRect();
	const { left, top, right, bottom } = element.getBoundingClientRect();
	return {
		left: left - origin.left,
		top: top - origin.top,
		right: right - origin.left,
		bottom: bottom - origin.top,
	};
}

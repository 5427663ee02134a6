/** The frame through which the map is seen, in CSS pixels from its top left corner, y downwards. */

export interface Pixel {
	x: number;
	y: number;
}

export interface Size {
	width: number;
	height: number;
}

/** How far controls and panels reach in from each edge of the frame. */
export interface Insets {
	top: number;
	right: number;
	bottom: number;
	left: number;
}

export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

export const noInsets: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** The frame's whole box. */
export function frameBox({ width, height }: Size): Box {
	return { left: 0, top: 0, right: width, bottom: height };
}

/** What is left of the frame inside the insets; never less than a point, in its middle. */
export function insetBox({ width, height }: Size, { top, right, bottom, left }: Insets): Box {
	const x = Math.min(1, width / Math.max(left + right, 1));
	const y = Math.min(1, height / Math.max(top + bottom, 1));
	return { left: left * x, top: top * y, right: width - right * x, bottom: height - bottom * y };
}

/** The insets with the same margin added on every side. */
export function addMargin({ top, right, bottom, left }: Insets, margin: number): Insets {
	return { top: top + margin, right: right + margin, bottom: bottom + margin, left: left + margin };
}

/** The box of a size around its middle. */
export function boxAround({ x, y }: Pixel, { width, height }: Size): Box {
	return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

/** The middle of a box. */
export function boxCentre({ left, top, right, bottom }: Box): Pixel {
	return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** Whether two boxes share more than an edge. */
export function boxesOverlap(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether a pixel lies in a box or on its edge. */
export function boxHolds({ left, top, right, bottom }: Box, { x, y }: Pixel): boolean {
	return x >= left && x <= right && y >= top && y <= bottom;
}

/** Whether a box lies in another one, edges included. */
export function boxHoldsBox(whole: Box, { left, top, right, bottom }: Box): boolean {
	return left >= whole.left && right <= whole.right && top >= whole.top && bottom <= whole.bottom;
}

/** The value, or the nearer end where it lies outside; `low` where the ends are crossed. */
export function clamp(value: number, low: number, high: number): number {
	return Math.max(low, Math.min(high, value));
}

/** The box with pixels added on every side. */
export function growBox({ left, top, right, bottom }: Box, by: number): Box {
	return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

/** The box so many pixels to the right and down. */
export function moveBox({ left, top, right, bottom }: Box, { x, y }: Pixel): Box {
	return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

/** The box of a text around its middle, so many times as wide as it should be: it grows away from the side that it keeps. */
export function wideBox(
	[x, y]: readonly [number, number],
	{ width, height }: Size,
	times: number,
	keeps: 'left' | 'center' | 'right',
): Box {
	const aside = ({ left: 1, center: 0, right: -1 }[keeps] * width * (times - 1)) / 2;
	return boxAround({ x: x + aside, y }, { width: width * times, height });
}

/** Whether any part of a line lies in a box. */
export function lineMeetsBox(line: Pixel[], box: Box): boolean {
	return line.some((pixel, i) => segmentMeetsBox(line[i - 1] ?? pixel, pixel, box));
}

/** Cuts the segment at each of the box's edges in turn (Liang and Barsky); something must be left of it. */
function segmentMeetsBox(a: Pixel, b: Pixel, { left, top, right, bottom }: Box): boolean {
	// Most segments are far away.
	if (Math.max(a.x, b.x) < left || Math.min(a.x, b.x) > right) return false;
	if (Math.max(a.y, b.y) < top || Math.min(a.y, b.y) > bottom) return false;
	let [start, end] = [0, 1];
	const [dx, dy] = [b.x - a.x, b.y - a.y];
	const cuts: [number, number][] = [
		[-dx, a.x - left],
		[dx, right - a.x],
		[-dy, a.y - top],
		[dy, bottom - a.y],
	];
	for (const [run, room] of cuts) {
		if (run === 0 && room < 0) return false;
		if (run < 0) start = Math.max(start, room / run);
		if (run > 0) end = Math.min(end, room / run);
	}
	return start <= end;
}

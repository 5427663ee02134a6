/** How a first view stands in a map of any size: what the server's style sheet does, for scripts. */
import type { StoryFrame } from '$lib/story/page';
import type { Position } from 'geojson';
import { panCamera, type Camera } from './camera';
import type { Pixel, Size } from './frame';

export type DesignName = 'wide' | 'small' | 'narrow';

/** The designs that each kind of page draws, in the order of svg-inline.css. An embed is rarely as large as a page. */
export const drawnDesigns = {
	page: ['wide', 'small', 'narrow'],
	embed: ['small', 'narrow'],
} as const satisfies Record<StoryFrame, readonly DesignName[]>;

/** The smallest map that is wide, in CSS pixels; style sheets have it too. */
export const leastWide: Size = { width: 780, height: 556 };
/** The widest map that is small. */
export const mostSmall = 350;

/** Whether a map has room for what stands beside it in a column: its controls, a whole legend. */
export function isWide({ width, height }: Size): boolean {
	return width >= leastWide.width && height >= leastWide.height;
}

/** Whether a map is so low that it has fewer names of the base map. */
export function isLow({ height }: Size): boolean {
	return height < 310;
}

/** Which of the designs a page shows in a map of a size, as svg-inline.css chooses. */
export function chooseDesign(drawn: readonly DesignName[], size: Size): DesignName {
	if (drawn.includes('wide') && isWide(size)) return 'wide';
	if (drawn.includes('small') && size.width <= mostSmall) return 'small';
	return 'narrow';
}

/** A first view's frame, and the camera that shows it there. */
export interface View {
	frame: Size;
	camera: Camera;
}

/** What a map lies on: its corner in the window, in CSS pixels and parts of them, and how many pixels of the screen make one. */
export interface Surface {
	corner: Pixel;
	pixelRatio: number;
}

/**
 * The camera that shows a first view in a frame of any size: whole, as large as can be, in the middle, and at whole pixels, at
 * which browsers paint an SVG. Where the screen's are smaller, some take those and some take CSS pixels: it stands halfway, less
 * than a pixel from both.
 *
 * @param size in CSS pixels and parts of them
 */
export function fitView({ frame, camera }: View, size: Size, surface?: Surface): Camera {
	const { corner, pixelRatio } = surface ?? { corner: { x: 0, y: 0 }, pixelRatio: 1 };
	const scale = Math.min(size.width / frame.width, size.height / frame.height);
	const fitted = { center: camera.center, zoom: camera.zoom + Math.log2(scale) };
	const snap = (pixels: number) => (wholePixel(pixels) + wholePixel(pixels * pixelRatio) / pixelRatio) / 2;
	const moved = (start: number, room: number) => room - (snap(start + room) - snap(start));
	return panCamera(fitted, {
		x: moved(corner.x, (size.width - frame.width * scale) / 2),
		y: moved(corner.y, (size.height - frame.height * scale) / 2),
	});
}

/** What stands in the corner of a first view, in a frame of any size: the top left one. */
export function viewCorner({ frame, camera }: View): Position {
	return panCamera(camera, { x: -frame.width / 2, y: -frame.height / 2 }).center;
}

/** Where a browser paints what it has laid out, which it does in 64ths of a pixel. */
function wholePixel(pixels: number): number {
	return Math.round(Math.round(pixels * 64) / 64);
}

/** How a first view stands in a map of any size: what the server's style sheet does, for scripts. */
import { panCamera, type Camera } from './camera';
import type { Size } from './frame';

export type DesignName = 'wide' | 'small' | 'narrow';

/** The designs that each kind of page draws, in the order of svg-inline.css. An embed is rarely as large as a page. */
export const drawnDesigns = {
	page: ['wide', 'small', 'narrow'],
	embed: ['small', 'narrow'],
} as const satisfies Record<string, readonly DesignName[]>;

/** Whether a map has room for what stands beside it in a column: its controls, a whole legend. */
export function isWide({ width, height }: Size): boolean {
	return width >= 780 && height >= 556;
}

/** Which of the designs a page shows in a map of a size, as svg-inline.css chooses. */
export function chooseDesign(drawn: readonly DesignName[], size: Size): DesignName {
	if (drawn.includes('wide') && isWide(size)) return 'wide';
	if (drawn.includes('small') && size.width <= 350) return 'small';
	return 'narrow';
}

/**
 * The camera that shows a first view in a frame of any size: whole, as large as can be, in the middle, and at whole pixels,
 * at which browsers paint an SVG.
 */
export function fitView({ frame, camera }: { frame: Size; camera: Camera }, { width, height }: Size): Camera {
	const scale = Math.min(width / frame.width, height / frame.height);
	const fitted = { center: camera.center, zoom: camera.zoom + Math.log2(scale) };
	const [left, top] = [(width - frame.width * scale) / 2, (height - frame.height * scale) / 2];
	return panCamera(fitted, { x: left - wholePixel(left), y: top - wholePixel(top) });
}

/** Where a browser paints what it has laid out, which it does in 64ths of a pixel. */
function wholePixel(pixels: number): number {
	return Math.round(Math.round(pixels * 64) / 64);
}

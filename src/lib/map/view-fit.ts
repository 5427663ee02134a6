/** How a first view stands in a map of any size: what the server's style sheet does, for scripts. */
import type { Camera } from './camera';
import type { Size } from './frame';

export type DesignName = 'wide' | 'small' | 'narrow';

/** The designs that each kind of page draws, in the order of svg-inline.css. An embed is rarely as large as a page. */
export const drawnDesigns = {
	page: ['wide', 'small', 'narrow'],
	embed: ['small', 'narrow'],
} as const satisfies Record<string, readonly DesignName[]>;

/** Which of the designs a page shows in a map of a size, as svg-inline.css chooses. */
export function chooseDesign(drawn: readonly DesignName[], { width, height }: Size): DesignName {
	if (drawn.includes('wide') && width >= 780 && height >= 556) return 'wide';
	if (drawn.includes('small') && width <= 350) return 'small';
	return 'narrow';
}

/** The camera that shows a first view in a frame of any size: whole, as large as can be, in the middle. */
export function fitView({ frame, camera }: { frame: Size; camera: Camera }, { width, height }: Size): Camera {
	const scale = Math.min(width / frame.width, height / frame.height);
	return { center: camera.center, zoom: camera.zoom + Math.log2(scale) };
}

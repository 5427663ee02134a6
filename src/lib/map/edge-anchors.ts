/** Far places in the first view: marks at the frame's edge, where they stand in a frame of any size. */
import type { Pixel, Size } from './frame';

/** The marks of far places at the map's edge, and how far from it they keep, in pixels. */
export const edgeMark = {
	size: { width: 88, height: 28 },
	insets: { top: 4, right: 4, bottom: 24, left: 4 },
};

/** A mark that keeps its distance to one edge, and its share of the way along it. */
export interface EdgeAnchor {
	/** Id of the place. */
	id: string;
	edge: 'top' | 'right' | 'bottom' | 'left';
	/** Pixels from the edge to the middle of the mark. */
	distance: number;
	/** How far along the edge, 0 to 1, from the left or from the top. */
	share: number;
	/** The direction of the place in degrees, clockwise from the right. */
	angle: number;
}

/** The middle of an anchored mark in a frame. */
export function edgePixel({ edge, distance, share }: EdgeAnchor, { width, height }: Size): Pixel {
	if (edge === 'top') return { x: share * width, y: distance };
	if (edge === 'bottom') return { x: share * width, y: height - distance };
	return { x: edge === 'left' ? distance : width - distance, y: share * height };
}

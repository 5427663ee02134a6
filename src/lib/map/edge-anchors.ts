/** Far places in the first view: marks at the frame's edge, where they stand in a frame of any size. */
import type { Pixel, Size } from './frame';

/** The marks of far places at the map's edge, and how far from it they keep, in pixels. */
export const edgeMark = {
	size: { width: 88, height: 28 },
	insets: { top: 4, right: 4, bottom: 24, left: 4 },
};

/** A mark that keeps its distance to one edge, and its share of the way along it; or in a corner, to both of its edges. */
export interface EdgeAnchor {
	/** Id of the place. */
	id: string;
	edge: 'top' | 'right' | 'bottom' | 'left';
	/** Pixels from the edge to the middle of the mark. */
	distance: number;
	/** How far along the edge, 0 to 1, from the left or from the top. */
	share: number;
	/** Pixels further along, from the top; none but in a corner. */
	offset?: number;
	/** The direction of the place in degrees, clockwise from the right. */
	angle: number;
}

/** Anchors a mark to the edge of a frame that is nearest to it, in a corner to the side. */
export function anchorEdge(
	{ x, y }: Pixel,
	{ width, height }: Size,
): Pick<EdgeAnchor, 'edge' | 'distance' | 'share' | 'offset'> {
	const { size, insets } = edgeMark;
	// How much room lies between a mark and where it can stand nearest to the edge.
	const edges = [
		{ edge: 'top', distance: y, share: x / width, gap: y - insets.top - size.height / 2 },
		{
			edge: 'bottom',
			distance: height - y,
			share: x / width,
			gap: height - y - insets.bottom - size.height / 2,
		},
		{ edge: 'left', distance: x, share: y / height, gap: x - insets.left - size.width / 2 },
		{ edge: 'right', distance: width - x, share: y / height, gap: width - x - insets.right - size.width / 2 },
	] as const;
	const [top, bottom, left, right] = edges;
	const [end, side] = [top.gap < bottom.gap ? top : bottom, left.gap < right.gap ? left : right];
	const { edge, distance, share } = end.gap < side.gap - 1 ? end : side;
	const isCorner = Math.abs(end.gap - side.gap) < 1 && edge === side.edge;
	if (!isCorner) return { edge, distance, share };
	return end === top
		? { edge, distance, share: 0, offset: y }
		: { edge, distance, share: 1, offset: y - height };
}

/** The middle of an anchored mark in a frame. */
export function edgePixel(
	{ edge, distance, share, offset = 0 }: Omit<EdgeAnchor, 'id' | 'angle'>,
	{ width, height }: Size,
): Pixel {
	if (edge === 'top') return { x: share * width, y: distance };
	if (edge === 'bottom') return { x: share * width, y: height - distance };
	return { x: edge === 'left' ? distance : width - distance, y: share * height + offset };
}

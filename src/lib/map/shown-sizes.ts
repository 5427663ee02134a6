/** The sizes of map in which a first view is shown, and what covers it there: all that keeps its pixels at any size. */
import { edgeMark, edgePixel, type EdgeAnchor } from './edge-anchors';
import { boxAround, frameBox, moveBox, type Box, type Size } from './frame';

/** What stands in the corners of a map. */
export interface Corners {
	topRight: Size;
	bottomRight: Size;
	bottomLeft: Size;
}

/** A first view on a map of one size: how many times larger, and the map and what covers it in pixels from its middle. */
export interface ShownSize {
	size: Size;
	scale: number;
	room: Box;
	covered: Box[];
}

/**
 * A first view on a map of a size.
 *
 * @param frame the view's own
 */
export function showSize(size: Size, frame: Size, corners: Corners, edges: EdgeAnchor[]): ShownSize {
	const { width, height } = size;
	const fromMiddle = (box: Box) => moveBox(box, { x: -width / 2, y: -height / 2 });
	const marks = edges.map((edge) => boxAround(edgePixel(edge, size), edgeMark.size));
	return {
		size,
		scale: Math.min(width / frame.width, height / frame.height),
		room: fromMiddle(frameBox(size)),
		covered: [...cornerBoxes({ corners }, size), ...marks].map(fromMiddle),
	};
}

/** What stands in the corners of a map of any size. */
export function cornerBoxes({ corners }: { corners: Corners }, { width, height }: Size): Box[] {
	const { topRight, bottomRight, bottomLeft } = corners;
	return [
		{ left: width - topRight.width, top: 0, right: width, bottom: topRight.height },
		{ left: width - bottomRight.width, top: height - bottomRight.height, right: width, bottom: height },
		{ left: 0, top: height - bottomLeft.height, right: bottomLeft.width, bottom: height },
	];
}

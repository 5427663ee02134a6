/** Where the marks of far places stand over the map. */
import { placeEdgeMarks } from '$lib/map/edge-marks';
import { edgeMark, edgePixel, type EdgeAnchor } from '$lib/map/edge-anchors';
import { boxAround, boxesOverlap, clamp, type Box, type Pixel, type Size } from '$lib/map/frame';

export interface Edge extends Pixel {
	/** The direction of the place in degrees, clockwise from the right. */
	angle: number;
}

/** A place's pixel, as far as it is known. */
type Placed = { id: string } & Partial<Pixel>;

/** Elements that a reader has opened over the map, and closes again. */
const opened = '[data-covers="opened"]';

/**
 * The middle of each mark by the id of its place: where the first view has it and nothing was opened over it, or else for the
 * map as it stands.
 *
 * @param far places, whose pixels lie outside the frame
 * @param near places and clusters, over which no mark should lie
 * @param anchors the first view's marks; null when the map has been moved
 * @param findCovered what lies over the map, of the elements that a selector is of: controls, the legend
 */
export function placeEdges(
	far: Placed[],
	near: Placed[],
	frame: Size,
	anchors: EdgeAnchor[] | null,
	findCovered: (which: string) => Box[],
): Map<string, Edge> {
	const size = growWithText(edgeMark.size);
	// Larger than they were placed for, they would lie over each other.
	const isGrown = size.width > edgeMark.size.width;
	// A lower frame has no room for all, with controls and legend: places that it has are left where they are.
	const isRoomy = frame.height > 8 * size.height;
	const boxOf = (mark: Pixel) => boxAround(mark, size);
	const anchored = new Map(
		isGrown ? [] : anchors?.map((anchor) => [anchor.id, keepInside(anchor, frame, size)] as const),
	);
	const over = anchored.size > 0 ? findCovered(opened) : [];
	const kept = new Map(
		[...anchored].filter(([, mark]) => !over.some((box) => boxesOverlap(box, boxOf(mark)))),
	);
	const others = far.filter(({ id }) => !kept.has(id));
	if (others.length === 0) return kept;
	const marks = placeEdgeMarks({
		points: others.flatMap((place) => {
			const anchor = isRoomy && anchors?.find(({ id }) => id === place.id);
			return anchor ? [pointOutside(anchor)] : knownPixel(place);
		}),
		avoid: near.flatMap(knownPixel),
		frame,
		insets: edgeMark.insets,
		covered: [...findCovered(':not(a)'), ...[...kept.values()].map(boxOf)],
		size,
	});
	return new Map([...anchored, ...marks.map((mark) => [mark.id, mark] as const)]);
}

function knownPixel({ id, x, y }: Placed): ({ id: string } & Pixel)[] {
	return x === undefined || y === undefined ? [] : [{ id, x, y }];
}

/** A pixel far outside of any frame, in the direction of a place: the first view has it at the edge, wherever it lies. */
function pointOutside({ id, angle }: EdgeAnchor): { id: string } & Pixel {
	const direction = (angle * Math.PI) / 180;
	return { id, x: 1e5 * Math.cos(direction), y: 1e5 * Math.sin(direction) };
}

/** Marks are as large as their text, which readers may enlarge. */
function growWithText({ width, height }: Size): Size {
	const times = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
	return { width: width * times, height: height * times };
}

function keepInside(anchor: EdgeAnchor, frame: Size, { width, height }: Size): Edge {
	const { x, y } = edgePixel(anchor, frame);
	return {
		x: clamp(x, width / 2 + 4, frame.width - width / 2 - 4),
		y: clamp(y, height / 2 + 4, frame.height - height / 2 - 4),
		angle: anchor.angle,
	};
}

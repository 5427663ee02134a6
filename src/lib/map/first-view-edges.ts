/** Places the marks of far places for a first view. */
import { edgePlaces, storyExtent } from '$lib/story/extent';
import type { Place, Story } from '$lib/story/story';
import { projectPixel, type Camera } from './camera';
import { edgeMark, type EdgeAnchor } from './edge-anchors';
import { isClustered } from './clusters';
import { placeEdgeMarks, type EdgeMark } from './edge-marks';
import { boxAround, boxCentre, type Box, type Pixel, type Size } from './frame';

/**
 * The marks of a story's far places where a camera shows the first view in a frame. What keeps apart in it does so in any
 * frame that is larger.
 *
 * @param covered the frame's corners, where other things stand
 * @param taller views in frames of the same width, in which the marks should lie over no place either
 * @param labels in frames of that width, over which they should not lie
 */
export function anchorEdgeMarks(
	story: Story,
	camera: Camera,
	frame: Size,
	covered: Box[],
	taller: readonly { camera: Camera; frame: Size }[] = [],
	labels: readonly { box: Box; frame: Size }[] = [],
): EdgeAnchor[] {
	const clustered = isClustered(story);
	// Clusters lie wherever a mark could.
	const near = clustered ? [] : storyExtent(story).near;
	const far = edgePlaces(story);
	const project = ({ id, point }: Place) => ({ id, ...projectPixel(point, camera, frame) });
	// Of a clustered story the drawing has far places too, where they are in the frame.
	const points = far.map(project).map((place) => (clustered ? place : moveAway(place, frame)));
	// A mark has its share of the way down an edge, and the places of a taller frame have theirs.
	const avoid = [{ camera, frame }, ...taller].flatMap((view) =>
		near.map(({ point }) => {
			const { x, y } = projectPixel(point, view.camera, view.frame);
			return { x, y: (y * frame.height) / view.frame.height };
		}),
	);
	// In a taller frame a mark takes less of its edge.
	const names = labels.map(({ box, frame: { height } }) => {
		const share = frame.height / height;
		const high = (box.bottom - box.top + edgeMark.size.height) * share - edgeMark.size.height;
		const middle = boxCentre(box);
		return boxAround({ ...middle, y: middle.y * share }, { width: box.right - box.left, height: high });
	});
	const marks = placeEdgeMarks({ points, avoid, labels: names, frame, covered, ...edgeMark });
	return marks.map((mark) => anchor(mark, frame));
}

/** A far place stands at the edge also where a frame has more room than the view, and the place would be in it. */
function moveAway<P extends Pixel>(place: P, { width, height }: Size): P {
	const away = (at: number, length: number) => length / 2 + (at - length / 2) * 100;
	return { ...place, x: away(place.x, width), y: away(place.y, height) };
}

function anchor({ id, x, y, angle }: EdgeMark, { width, height }: Size): EdgeAnchor {
	const edges = [
		{ edge: 'top', distance: y, share: x / width },
		{ edge: 'bottom', distance: height - y, share: x / width },
		{ edge: 'left', distance: x, share: y / height },
		{ edge: 'right', distance: width - x, share: y / height },
	] as const;
	// By how much of a mark lies between it and the edge: a mark is wider than high.
	const [width2, height2] = [edgeMark.size.width / 2, edgeMark.size.height / 2];
	const gap = (one: (typeof edges)[number]) =>
		one.distance - (one.edge === 'left' || one.edge === 'right' ? width2 : height2);
	const nearest = edges.reduce((best, one) => (gap(one) < gap(best) - 1 ? one : best));
	return { id, ...nearest, angle };
}

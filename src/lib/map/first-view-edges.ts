/** Places the marks of far places for a first view. */
import { edgePlaces, storyExtent } from '$lib/story/extent';
import { itemsById } from '$lib/story/lookup';
import type { Place, Story } from '$lib/story/story';
import { projectPixel, type Camera } from './camera';
import { anchorEdge, edgeMark, type EdgeAnchor } from './edge-anchors';
import { isClustered } from './clusters';
import { placeJointEdgeMarks, type EdgeView } from './joint-edge-marks';
import { moveBox, type Box, type Pixel, type Size } from './frame';
import type { FramedLabel } from './framed-labels';
import { tieredLabels } from './label-tiers';
import { storyLabels } from './map-labels';
import { labelBox, wider } from './roomy-labels';
import { fitView, type View } from './view-fit';

/**
 * The marks of a story's far places where a camera shows the first view in a frame. What keeps apart in it does so in any
 * frame that is larger.
 *
 * @param covered the frame's corners, where other things stand
 * @param shown maps on which they should lie over nothing
 */
export function anchorEdgeMarks(
	story: Story,
	camera: Camera,
	frame: Size,
	covered: Box[],
	shown: readonly EdgeView[] = [],
): EdgeAnchor[] {
	const clustered = isClustered(story);
	const far = edgePlaces(story);
	const project = ({ id, point }: Place) => ({ id, ...projectPixel(point, camera, frame) });
	// Of a clustered story the drawing has far places too, where they are in the frame.
	const points = far.map(project).map((place) => (clustered ? place : moveAway(place, frame)));
	const marks = placeJointEdgeMarks({ points, shown, frame, covered, ...edgeMark });
	return marks.map(({ id, angle, ...pixel }) => ({ id, ...anchorEdge(pixel, frame), angle }));
}

/**
 * A first view on maps of some sizes, as the marks of far places find it.
 *
 * @param least height of the lowest map on which they keep off the places
 */
export function edgeViews(
	story: Story,
	view: View,
	sizes: readonly Size[],
	labels: readonly FramedLabel[],
	least: number,
): EdgeView[] {
	// Clusters lie wherever a mark could.
	const near = isClustered(story) ? [] : storyExtent(story).near;
	const texts = itemsById(storyLabels(story));
	return sizes.map((frame) => {
		const camera = fitView(view, frame);
		return {
			frame,
			avoid: frame.height < least ? [] : near.map(({ point }) => projectPixel(point, camera, frame)),
			labels: tieredLabels(labels, frame).map((label) => {
				const text = texts.get(label.id);
				const box = labelBox(label, text, wider);
				const at = projectPixel(label.position, camera, frame);
				return { box: moveBox(box, at), weight: text?.weight ?? 0 };
			}),
		};
	});
}

/** A far place stands at the edge also where a frame has more room than the view, and the place would be in it. */
function moveAway<P extends Pixel>(place: P, { width, height }: Size): P {
	const away = (at: number, length: number) => length / 2 + (at - length / 2) * 100;
	return { ...place, x: away(place.x, width), y: away(place.y, height) };
}

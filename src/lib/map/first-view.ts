/**
 * The first view of a story: framed once for a wide map and once for a narrow one. The server draws these, and a map of
 * any other size shows the same, larger or smaller, in the middle of its frame. Labels keep their size and their
 * distance from what they name.
 */
import { storyExtent } from '$lib/story/extent';
import type { StoryFeatures } from '$lib/story/features';
import type { Place, Story } from '$lib/story/story';
import { projectPixel, type Camera } from './camera';
import { placeEdgeMarks } from './edge-marks';
import { boxAround, type Box, type Insets, type Size } from './frame';
import { frameLabels, type FramedLabel } from './framed-labels';
import { homeCamera } from './home-camera';

/** What a first view is made for: a map's usual size, and what covers it. */
export interface Design {
	frame: Size;
	insets: Insets;
	/** Sizes of what stands in the frame's corners, its distance from them included. */
	corners: { topRight: Size; bottomRight: Size; bottomLeft: Size };
}

export interface FirstView {
	/** No larger than the design's: of the usual size what the story needs. */
	frame: Size;
	camera: Camera;
	labels: FramedLabel[];
}

export const designs = {
	wide: {
		frame: { width: 864, height: 800 },
		insets: { top: 16, right: 60, bottom: 32, left: 12 },
		corners: {
			topRight: { width: 50, height: 122 },
			bottomRight: { width: 348, height: 20 },
			bottomLeft: { width: 290, height: 174 },
		},
	},
	narrow: {
		frame: { width: 390, height: 371 },
		insets: { top: 56, right: 12, bottom: 32, left: 12 },
		corners: {
			topRight: { width: 122, height: 50 },
			bottomRight: { width: 340, height: 20 },
			bottomLeft: { width: 93, height: 52 },
		},
	},
} satisfies Record<string, Design>;

/** The marks of far places at the map's edge, and how far from it they keep. */
export const edgeMark = {
	size: { width: 88, height: 28 },
	insets: { top: 4, right: 4, bottom: 24, left: 4 },
};

/** Zoom levels that the eye does not see. */
const sameZoom = 0.001;

/** Frames a story for a design, in no more room than it needs: so that it fills frames of other proportions too. */
export function firstView(story: Story, features: StoryFeatures, design: Design): FirstView {
	const { insets } = design;
	const frame = tightFrame(design.frame, (size) => homeCamera(story, features, size, insets).zoom);
	const camera = homeCamera(story, features, frame, insets);
	const covered = [...cornerBoxes(frame, design), ...edgeBoxes(story, camera, frame)];
	return { frame, camera, labels: frameLabels(story, features, { camera, frame, insets, covered }) };
}

/** The camera that shows a first view in a frame of any size: whole, as large as can be, in the middle. */
export function fitView(
	{ frame, camera }: Pick<FirstView, 'frame' | 'camera'>,
	{ width, height }: Size,
): Camera {
	const scale = Math.min(width / frame.width, height / frame.height);
	return { center: camera.center, zoom: camera.zoom + Math.log2(scale) };
}

/** The least height, or else the least width, at which nothing gets smaller. */
function tightFrame({ width, height }: Size, zoomOf: (frame: Size) => number): Size {
	const least = zoomOf({ width, height }) - sameZoom;
	const low = (side: number, zoomAt: (side: number) => number) => {
		let [small, large] = [0, side];
		while (large - small > 1) {
			const middle = Math.ceil((small + large) / 2);
			if (zoomAt(middle) >= least) large = middle;
			else small = middle;
		}
		return large;
	};
	const lowest = low(height, (side) => zoomOf({ width, height: side }));
	if (lowest < height) return { width, height: lowest };
	return { width: low(width, (side) => zoomOf({ width: side, height })), height };
}

function cornerBoxes({ width, height }: Size, { corners }: Design): Box[] {
	const { topRight, bottomRight, bottomLeft } = corners;
	return [
		{ left: width - topRight.width, top: 0, right: width, bottom: topRight.height },
		{ left: width - bottomRight.width, top: height - bottomRight.height, right: width, bottom: height },
		{ left: 0, top: height - bottomLeft.height, right: bottomLeft.width, bottom: height },
	];
}

function edgeBoxes(story: Story, camera: Camera, frame: Size): Box[] {
	const { near, far } = storyExtent(story);
	const project = ({ id, point }: Place) => ({ id, ...projectPixel(point, camera, frame) });
	const marks = placeEdgeMarks({ points: far.map(project), avoid: near.map(project), frame, ...edgeMark });
	return marks.map((mark) => boxAround(mark, edgeMark.size));
}

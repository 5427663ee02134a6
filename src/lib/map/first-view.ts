/**
 * The first view of a story: framed once for a wide map and once for a narrow one. The server draws these, and a map of
 * any other size shows the same, larger or smaller, in the middle of its frame. Labels keep their size and their
 * distance from what they name.
 */
import type { StoryFeatures } from '$lib/story/features';
import type { Story } from '$lib/story/story';
import type { Camera } from './camera';
import { edgeMark, edgePixel, type EdgeAnchor } from './edge-anchors';
import { clusterLevel } from './clusters';
import { anchorEdgeMarks } from './first-view-edges';
import { boxAround, boxCentre, frameBox, moveBox, type Box, type Insets, type Size } from './frame';
import type { FramedLabel } from './framed-labels';
import { homeCamera } from './home-camera';
import { roomyLabels } from './roomy-labels';
import { fitView, type DesignName } from './view-fit';

/** What a first view is made for: a map's usual size, and what covers it. */
export interface Design {
	frame: Size;
	/** The smallest map that shows it: there the marks of far places have their room. */
	smallest: Size;
	/** Heights of maps as wide as the smallest in which these marks keep off the places too, and off the labels. */
	taller?: readonly number[];
	insets: Insets;
	/** Sizes of what stands in the frame's corners, its distance from them included. */
	corners: { topRight: Size; bottomRight: Size; bottomLeft: Size };
}

export interface FirstView {
	/** As much of the usual size as the story needs. */
	frame: Size;
	/** The frame's width by its height: one of `ratios`. */
	ratio: number;
	camera: Camera;
	/** The whole zoom level whose clusters it has, in a frame of any size. */
	level: number;
	labels: FramedLabel[];
	/** Marks of far places, at the edges of whatever frame shows the view. */
	edges: EdgeAnchor[];
}

export const designs = {
	wide: {
		frame: { width: 864, height: 800 },
		smallest: { width: 780, height: 556 },
		insets: { top: 16, right: 60, bottom: 32, left: 12 },
		corners: {
			topRight: { width: 50, height: 160 },
			bottomRight: { width: 348, height: 20 },
			bottomLeft: { width: 290, height: 174 },
		},
	},
	small: {
		frame: { width: 320, height: 250 },
		smallest: { width: 280, height: 220 },
		// An embed of this width asks for a height at which its map has about 430 pixels.
		taller: [280, 350, 430],
		insets: { top: 48, right: 12, bottom: 32, left: 12 },
		corners: {
			topRight: { width: 160, height: 50 },
			bottomRight: { width: 320, height: 20 },
			bottomLeft: { width: 93, height: 52 },
		},
	},
	narrow: {
		frame: { width: 390, height: 371 },
		smallest: { width: 351, height: 280 },
		// Narrower than the usual one, the marks at its edges come closer to the labels.
		taller: [300, 370],
		insets: { top: 30, right: 12, bottom: 32, left: 12 },
		corners: {
			topRight: { width: 160, height: 50 },
			bottomRight: { width: 340, height: 20 },
			bottomLeft: { width: 93, height: 52 },
		},
	},
} satisfies Record<DesignName, Design>;

/** Proportions, width by height, that a first view may have: few, since a style sheet names each. */
export const ratios = [0.6, 0.8, 1, 1.2, 1.4, 1.7, 2];
/** Zoom levels that the eye does not see. */
const sameZoom = 0.05;

/** Frames a story for a design, in no more room than it needs: so that it fills frames of other proportions too. */
export function firstView(story: Story, features: StoryFeatures, design: Design): FirstView {
	const { insets } = design;
	const { ratio, ...frame } = tightFrame(
		design.frame,
		(size) => homeCamera(story, features, size, insets).zoom,
	);
	const camera = homeCamera(story, features, frame, insets);
	const { smallest, taller = [] } = design;
	const fitted = (size: Size) => ({ camera: fitView({ frame, camera }, size), frame: size });
	const edges = anchorEdgeMarks(
		story,
		fitted(smallest).camera,
		smallest,
		cornerBoxes(design, smallest),
		taller.map((height) => fitted({ width: smallest.width, height })),
	);
	const middle = boxCentre(frameBox(frame));
	const covered = coveredBoxes(design, design.frame, edges).map((box) => moveBox(box, middle));
	const others = otherSizes(design).map((size) => ({
		scale: Math.min(size.width / frame.width, size.height / frame.height),
		covered: coveredBoxes(design, size, edges),
	}));
	const level = clusterLevel(camera.zoom);
	const labels = roomyLabels(story, features, { camera, frame, insets, covered, others, level });
	return { frame, ratio, camera, level, labels, edges };
}

/**
 * The frame of the proportions in which the story is largest, and of those in which it is about as large the smallest.
 */
function tightFrame(design: Size, zoomOf: (frame: Size) => number): Size & { ratio: number } {
	const frames = ratios.map((ratio) => {
		const width = Math.min(design.width, design.height * ratio);
		const frame = { width, height: width / ratio, ratio };
		return { frame, zoom: zoomOf(frame), area: width ** 2 / ratio };
	});
	const largest = Math.max(...frames.map(({ zoom }) => zoom));
	const near = frames.filter(({ zoom }) => zoom >= largest - sameZoom);
	return near.reduce((a, b) => (b.area < a.area ? b : a)).frame;
}

/** The sizes of map in which labels also find room. */
function otherSizes({ smallest, taller = [] }: Design): Size[] {
	return taller.map((height) => ({ width: smallest.width, height }));
}

/** What covers a map of a size, in pixels from its middle, which is the view's. */
function coveredBoxes(design: Design, size: Size, edges: EdgeAnchor[]): Box[] {
	const boxes = [
		...cornerBoxes(design, size),
		...edges.map((edge) => boxAround(edgePixel(edge, size), edgeMark.size)),
	];
	return boxes.map((box) => moveBox(box, { x: -size.width / 2, y: -size.height / 2 }));
}

/** What stands in the corners of a map of any size. */
export function cornerBoxes({ corners }: Pick<Design, 'corners'>, { width, height }: Size): Box[] {
	const { topRight, bottomRight, bottomLeft } = corners;
	return [
		{ left: width - topRight.width, top: 0, right: width, bottom: topRight.height },
		{ left: width - bottomRight.width, top: height - bottomRight.height, right: width, bottom: height },
		{ left: 0, top: height - bottomLeft.height, right: bottomLeft.width, bottom: height },
	];
}

/**
 * The first view of a story: framed once for a wide map and once for a narrow one. The server draws these, and a map of
 * any other size shows the same, larger or smaller, in the middle of its frame. Labels keep their size and their
 * distance from what they name.
 */
import type { StoryFeatures } from '$lib/story/features';
import type { Story } from '$lib/story/story';
import { edgePlaces, storyExtent } from '$lib/story/extent';
import { projectPixel, type Camera } from './camera';
import type { EdgeAnchor } from './edge-anchors';
import { clusterLevel, isClustered } from './clusters';
import { anchorEdgeMarks, edgeViews } from './first-view-edges';
import { boxHolds, noInsets, type Insets, type Size } from './frame';
import type { FramedLabel } from './framed-labels';
import { framedMarks } from './framed-marks';
import { homeCamera } from './home-camera';
import { tiers } from './label-tiers';
import { roomyLabels } from './roomy-labels';
import { cornerBoxes, showSize, type Corners, type ShownSize } from './shown-sizes';
import { fitView, isWide, leastWide, mostSmall, type DesignName } from './view-fit';

/** What a first view is made for: a map's usual size, and what covers it. */
export interface Design {
	frame: Size;
	/** The smallest map that shows it: there the marks of far places have their room. */
	smallest: Size;
	/** Widths and heights of maps that show it: in all of them these marks keep off the places, and labels have their room. */
	widths: readonly number[];
	heights: readonly number[];
	insets: Insets;
	/** Sizes of what stands in the frame's corners where a finger presses it, its distance from them included. */
	corners: Corners;
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
		smallest: leastWide,
		widths: [leastWide.width, 864, 950, 1100, 1300, 1500, 1800, 2150],
		heights: [leastWide.height, 620, 680, 740, 800, 900, 1080, 1440],
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
		widths: [280, 300, 320, 335, mostSmall],
		// An embed of this width asks for a height at which its map has about 500 pixels.
		heights: [176, 207, 230, 260, 290, 330, 370, 430, 500, 900, 1600],
		insets: { top: 48, right: 12, bottom: 32, left: 12 },
		corners: {
			topRight: { width: 160, height: 50 },
			bottomRight: { width: 320, height: 20 },
			bottomLeft: { width: 93, height: 52 },
		},
	},
	narrow: {
		frame: { width: 390, height: 371 },
		smallest: { width: mostSmall + 1, height: 280 },
		widths: [mostSmall + 1, 360, 375, 390, 412, 440, 480, 560, 640, 780, 960, 1200],
		heights: [176, 207, 230, 250, 280, 330, 370, 430, 510, 570, 700],
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
	const { frame, ratio, camera, level } = frameInSight(story, features, design);
	const away = edgePlaces(story).map(({ id }) => id);
	const placeLabels = (edges: EdgeAnchor[]) => {
		return roomyLabels(story, features, { camera, frame, level }, shownSizes(design, frame, edges), away);
	};
	const view = { frame, camera };
	const edges = anchorEdgeMarks(
		story,
		fitView(view, design.smallest),
		design.smallest,
		cornerBoxes(design, design.smallest),
		// A mark can stand elsewhere along the edge; a number cannot, and hardly a name.
		edgeViews(story, view, usualSizes(design), placeLabels([]), design.smallest.height),
	);
	return { frame, ratio, camera, level, labels: placeLabels(edges), edges };
}

type Framed = Pick<FirstView, 'frame' | 'ratio' | 'camera' | 'level'>;

/** The framing in which what stands in a map's corners hides the fewest places; there is room left for it only for that. */
function frameInSight(story: Story, features: StoryFeatures, design: Design): Framed {
	const [first, ...roomier] = cornerInsets(design);
	const frame = (insets: Insets) => {
		const framed = frameInside(story, features, design.frame, insets);
		return { framed, hidden: countHidden(story, framed, design) };
	};
	return roomier.reduce((best, insets) => {
		if (best.hidden === 0) return best;
		const other = frame(insets);
		return other.hidden < best.hidden ? other : best;
	}, frame(first)).framed;
}

function frameInside(story: Story, features: StoryFeatures, room: Size, insets: Insets): Framed {
	const { ratio, ...frame } = tightFrame(room, (size) => homeCamera(story, features, size, insets).zoom);
	const camera = homeCamera(story, features, frame, insets);
	return { frame, ratio, camera, level: clusterLevel(camera.zoom) };
}

/** A design's own insets, and with more room above, below, and both. On a wide map the legend folds instead. */
function cornerInsets({ insets, corners, smallest }: Design): [Insets, ...Insets[]] {
	if (isWide(smallest)) return [insets];
	const [top, bottom] = [corners.topRight.height, corners.bottomLeft.height];
	return [insets, { ...insets, top }, { ...insets, bottom }, { ...insets, top, bottom }];
}

/** How many marks of a framing have their middle under the corners, on the design's maps of usual and of smallest size. */
function countHidden(story: Story, { frame, camera, level }: Framed, design: Design): number {
	const marks = isClustered(story)
		? framedMarks(story, { camera, frame, level }, noInsets)
		: { places: storyExtent(story).near, clusters: [] };
	return [design.frame, design.smallest].flatMap((size) => {
		const shown = fitView({ frame, camera }, size);
		const covered = cornerBoxes(design, size);
		return [...marks.places, ...marks.clusters].filter(({ point }) =>
			covered.some((box) => boxHolds(box, projectPixel(point, shown, size))),
		);
	}).length;
}

/** A first view on maps of all the sizes that show it. */
export function shownSizes(design: Design, frame: Size, edges: EdgeAnchor[]): ShownSize[] {
	return usualSizes(design).map((size) => showSize(size, frame, design.corners, edges));
}

function usualSizes({ smallest, widths, heights }: Design): Size[] {
	const sizes = withTiers(widths, 'width').flatMap((width) =>
		withTiers(heights, 'height').map((height) => ({ width, height })),
	);
	// An embed can be as large as a page, and then has more room than its labels need.
	return sizes.filter((size) => isWide(size) === isWide(smallest));
}

/** Lengths, and those at which a tier begins. */
function withTiers(lengths: readonly number[], side: keyof Size): number[] {
	const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
	const begins = tiers
		.flatMap(({ least }) => least.map((size) => size[side]))
		.filter((length) => length > least && length < most);
	return [...new Set([...lengths, ...begins])];
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

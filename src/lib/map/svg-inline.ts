/**
 * The first view for a page, as SVG in its HTML: one drawing for all of its framings, of which a style sheet (svg-inline.css
 * and the page's own) shows one.
 *
 * A framing is an element of its own proportions that svg-inline.css makes as large as its container allows. In it lies the
 * ground, which grows with it but for the widths of its lines, and over the ground stands all that keeps its size, at
 * per cents of the element. Around the element the ground goes on, for containers of other proportions. Marks of far places
 * lie in a second element, which is the container's size. A map of MapLibre with `fitView`'s camera shows the same at the
 * same pixels.
 */
import { messages } from '$lib/story/messages';
import type { StoryFrame } from '$lib/story/page';
import { projectPixel } from './camera';
import { designs, shownSizes, type FirstView } from './first-view';
import { frameBox, type Box, type Insets, type Size } from './frame';
import { placeBasemapNames } from './svg-basemap-labels';
import { drawingPaintings, drawingParts, drawnView, type DrawnView, type Drawing } from './svg-drawing';
import { drawEdgeMarks } from './svg-edges';
import { element, shortNumber } from './svg-element';
import { drawHatched, hatchPatterns } from './svg-hatching';
import { drawClusterPieces, drawMarkPieces } from './svg-marks';
import { wider } from './roomy-labels';
import { nameRoom } from './svg-obstacles';
import { drawLinks, drawMarks, drawNames, type DrawAt } from './svg-overlay';
import { drawParts, paintByReference, type Painting, type Parts } from './svg-parts';
import type { DesignName } from './view-fit';

/**
 * Proportions of containers in which the ground reaches every edge, from the highest to the widest. A page's map on a phone that
 * lies is the widest for its height; an embed may be as wide as a screen, and no higher than its host gives it.
 */
const highest = 0.8;
const widest: Record<StoryFrame, number> = { page: 3.9, embed: 5.3 };

/** Pixels of the smallest detail that is drawn: what an embed draws counts for more. */
const detail: Record<StoryFrame, number> = { page: 0.7, embed: 0.8 };

/** A framing's place in the drawing, which is in pixels of the first framing. */
interface Placed {
	name: DesignName;
	view: FirstView;
	drawn: DrawnView;
	box: Box;
	/** The size of its pixel. */
	pixel: number;
}

/**
 * Draws a story for a page.
 *
 * @param views by design, whose name is a class of the framing's element; the one that shows most detail first
 * @param page which kind of page it is for
 */
export function drawInlineSvg(
	drawing: Drawing,
	views: Partial<Record<DesignName, FirstView>>,
	page: StoryFrame,
): string {
	const [reach, least] = [widest[page], detail[page]];
	const placed = placeViews(drawing, views, reach);
	const [first] = placed;
	if (!first) return '';
	const { camera, frame } = first.view;
	const grid = { perPixel: 1 / least, decimals: 0 };
	const parts = drawingParts(drawing, {
		box: reachedBox(placed, reach),
		views: placed.map(({ box, pixel }) => ({ box, pixel: pixel * 2 * least })),
		project: (position) => projectPixel(position, camera, frame),
	});
	const clusters = placed.flatMap(({ drawn }) => drawn.marks.clusters);
	const pieces = [
		hatchPatterns(drawing.story),
		drawParts(parts, grid),
		drawMarkPieces(drawing.story),
		drawClusterPieces(clusters),
	];
	const hidden = { class: 'story-drawing parts', width: 0, height: 0, 'aria-hidden': 'true' };
	const [framing, ...others] = placed.map(
		(one) => drawFraming(one, parts, 1 / least, reach) + drawEdgeMarks(drawing.story, one.view, one.name),
	);
	// What is clicked comes before the ground, which is long: on a slow connection it is seen a paint earlier.
	return [framing, element('svg', hidden, element('defs', {}, ...pieces)), ...others].join('');
}

function drawFraming(
	{ name, view, drawn, box, pixel }: Placed,
	parts: Parts,
	scale: number,
	reach: number,
): string {
	const { width, height } = view.frame;
	const drawAt: DrawAt = ({ x, y, class: name }, ...pieces) =>
		element('svg', { class: name, x: perCent(x / width), y: perCent(y / height) }, ...pieces);
	const units = [box.left, box.top, width * pixel, height * pixel];
	const viewBox = units.map((side) => shortNumber(side * scale, 1)).join(' ');
	const drawGround = (paintings: Painting[]) =>
		element('svg', { viewBox }, paintByReference(paintings, parts));
	const paintings = drawingPaintings(drawn);
	const first = paintings.findIndex(({ isHatched }) => isHatched);
	const above = paintings.findLastIndex(({ isHatched }) => isHatched) + 1;
	const layers =
		first < 0
			? [drawGround(paintings)]
			: [
					drawGround(paintings.slice(0, first)),
					drawHatched(paintings.slice(first, above), parts, { name, box: scaleBox(box, scale) }),
					drawGround(paintings.slice(above)),
				];
	const names = placeBasemapNames({
		...drawn,
		taken: [],
		room: grown(frameBox(view.frame), reach),
		elsewhere: shownSizes(designs[name], view.frame, view.edges).map((size) => nameRoom(drawn, size, wider)),
		wider,
	});
	return element(
		'svg',
		{
			class: `story-drawing framing ${name}`,
			'data-ratio': view.ratio,
			role: 'group',
			'aria-label': messages.map.places,
		},
		element('g', { 'aria-hidden': 'true' }, ...layers),
		element(
			'g',
			{ class: 'overlay', 'aria-hidden': 'true' },
			drawNames(names, drawAt),
			drawMarks(drawn, drawAt, true),
		),
		drawLinks(drawn, drawAt),
	);
}

function placeViews(
	drawing: Drawing,
	views: Partial<Record<DesignName, FirstView>>,
	reach: number,
): Placed[] {
	const all = Object.entries(views) as [DesignName, FirstView][];
	const first = all[0]?.[1];
	if (!first) return [];
	return all.map(([name, view]) => {
		const { frame, camera } = view;
		const pixel = 2 ** (first.camera.zoom - camera.zoom);
		const { x, y } = projectPixel(camera.center, first.camera, first.frame);
		const [across, down] = [(frame.width * pixel) / 2, (frame.height * pixel) / 2];
		return {
			name,
			view,
			drawn: drawnView(drawing, view, roomAround(frame, reach)),
			pixel,
			box: { left: x - across, top: y - down, right: x + across, bottom: y + down },
		};
	});
}

function scaleBox({ left, top, right, bottom }: Box, by: number): Box {
	return { left: left * by, top: top * by, right: right * by, bottom: bottom * by };
}

/** What any framing may show. */
function reachedBox(placed: Placed[], reach: number): Box {
	const boxes = placed.map(({ box }) => grown(box, reach));
	return {
		left: Math.min(...boxes.map(({ left }) => left)),
		top: Math.min(...boxes.map(({ top }) => top)),
		right: Math.max(...boxes.map(({ right }) => right)),
		bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
	};
}

/** What a container of any proportions shows of a box that fills it as far as it can. */
function grown({ left, top, right, bottom }: Box, reach: number): Box {
	const around = roomAround({ width: right - left, height: bottom - top }, reach);
	return {
		left: left - around.left,
		top: top - around.top,
		right: right + around.right,
		bottom: bottom + around.bottom,
	};
}

function roomAround({ width, height }: Size, reach: number): Insets {
	const x = Math.max(0, (height * reach - width) / 2);
	const y = Math.max(0, (width / highest - height) / 2);
	return { top: y, right: x, bottom: y, left: x };
}

function perCent(share: number): string {
	return `${shortNumber(share * 100, 2)}%`;
}

/** Labels of the first view, which must keep apart in letters that are wider than they should be, and on smaller maps. */
import type { StoryFeatures } from '$lib/story/features';
import type { StoryOutline } from '$lib/story/outline';
import { projectPixel, type Camera } from './camera';
import type { Framing } from './drawn-frame';
import { boxAround, boxesOverlap, boxHolds, boxHoldsBox, frameBox, type Box, type Insets } from './frame';
import { frameLabels, type FramedLabel } from './framed-labels';
import { labelledPlaces } from './framed-marks';
import { storyLabels, type Label } from './map-labels';

/**
 * Labels must have room where they are so many times as wide as they should be, and on a map so many times smaller. On a
 * larger one they are farther apart, but for those that have each other's place between them.
 */
const trials = [
	{ times: 1.15, smaller: 1 },
	...[1.1, 1 / 1.2, 1 / 1.5, 1 / 2, 1 / 3].map((smaller) => ({ times: 1, smaller })),
];
/** How many times smaller the map is for which labels are placed, the best first: more room makes worse places. */
const spares = [1, 1.05, 1.1, 1.15];

/**
 * The labels for a framing, without those that would touch another, or the edge, if letters were 15 % wider or the map of
 * another size. Of several such choices the one with the most numbers, and then with the most and the weightiest names.
 */
export function roomyLabels(story: StoryOutline, features: StoryFeatures, framing: Framing): FramedLabel[] {
	const places = labelledPlaces(story, framing);
	const labels = new Map(storyLabels(story, places).map((label) => [label.id, label] as const));
	const choices = spares.map((spare) => {
		const placed = frameLabels(story, features, smallerFraming(framing, spare));
		const kept = withoutCrowded(placed, labels, framing);
		const weight = kept.reduce((sum, { id }) => sum + (labels.get(id)?.weight ?? 0), 0);
		return { kept, weight, numbers: kept.filter(({ role }) => role === 'flow').length };
	});
	const isBetter = (a: (typeof choices)[0], b: (typeof choices)[0]) =>
		a.numbers === b.numbers ? a.weight > b.weight : a.numbers > b.numbers;
	return choices.reduce((best, choice) => (isBetter(choice, best) ? choice : best)).kept;
}

/** The box of a label in pixels of the frame, so many times as wide as it should be: it grows away from what it names. */
export function labelBox(
	{ position, offset, justify, title, detail }: FramedLabel,
	{ texts }: Label,
	{ camera, frame }: Pick<Framing, 'camera' | 'frame'>,
	times: number,
): Box {
	const text = texts.find((one) => one.title === title && one.detail === detail) ?? { width: 0, height: 0 };
	const grown = text.width * (times - 1);
	const aside = { left: grown / 2, center: 0, right: -grown / 2 }[justify];
	const { x, y } = projectPixel(position, camera, frame);
	return boxAround(
		{ x: x + offset[0] + aside, y: y + offset[1] },
		{ width: text.width + grown, height: text.height },
	);
}

/** The labels in view that have room, the weightiest first served, and those that wait outside. */
function withoutCrowded(placed: FramedLabel[], labels: Map<string, Label>, framing: Framing): FramedLabel[] {
	const isSeen = ({ position }: FramedLabel) =>
		boxHolds(frameBox(framing.frame), projectPixel(position, framing.camera, framing.frame));
	const weight = ({ id }: FramedLabel) => labels.get(id)?.weight ?? 0;
	const tried = trials.map(({ times, smaller }) => ({
		times,
		framing: smallerFraming(framing, smaller),
		taken: [] as Box[],
	}));
	const crowded = new Set<string>();
	for (const label of placed.filter(isSeen).sort((a, b) => weight(b) - weight(a))) {
		const own = labels.get(label.id);
		if (!own) continue;
		const boxes = tried.map((trial) => ({ ...trial, box: labelBox(label, own, trial.framing, trial.times) }));
		const hasRoom = boxes.every(
			(trial) =>
				boxHoldsBox(frameBox(trial.framing.frame), trial.box) &&
				!trial.taken.some((other) => boxesOverlap(trial.box, other)),
		);
		if (hasRoom) for (const { taken, box } of boxes) taken.push(box);
		else crowded.add(label.id);
	}
	return placed.filter(({ id }) => !crowded.has(id));
}

/** The same view in a smaller frame: labels keep their size, so they are larger in it. */
function smallerFraming(framing: Framing, by: number): Framing {
	const { camera, frame, insets, covered, others = [] } = framing;
	const smaller: Camera = { center: camera.center, zoom: camera.zoom - Math.log2(by) };
	return {
		...framing,
		camera: smaller,
		frame: { width: frame.width / by, height: frame.height / by },
		insets: smallerBox(insets, by),
		covered: covered.map((box) => smallerBox(box, by)),
		others: others.map((other) => ({ ...other, scale: other.scale * by })),
	};
}

function smallerBox({ left, top, right, bottom }: Box | Insets, by: number): Box & Insets {
	return { left: left / by, top: top / by, right: right / by, bottom: bottom / by };
}

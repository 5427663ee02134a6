/** Labels of the first view, which must keep apart in letters that are wider than they should be, on a map of any size. */
import type { StoryFeatures } from '$lib/story/features';
import { itemsById } from '$lib/story/lookup';
import type { StoryOutline } from '$lib/story/outline';
import { projectPixel } from './camera';
import { drawnFrame } from './drawn-frame';
import { boxesOverlap, boxHolds, frameBox, moveBox, noInsets, wideBox, type Box } from './frame';
import { frameLabels, type FramedLabel } from './framed-labels';
import { labelledPlaces, type MarkFraming } from './framed-marks';
import { isFreeAt } from './label-candidates';
import { storyLabels, type Label } from './map-labels';
import type { ShownSize } from './shown-sizes';
import { isLow } from './view-fit';

/** How many times as wide letters may be: the device's font is seldom the one that was measured. */
export const wider = 1.15;

/**
 * The labels for a framing that have room on a map of any of the sizes, in letters up to 15 % wider. Those that have it on
 * high maps only say so: on low ones the weightiest come first.
 */
export function roomyLabels(
	story: StoryOutline,
	features: StoryFeatures,
	framing: MarkFraming,
	shown: readonly ShownSize[],
): FramedLabel[] {
	const whole = { ...framing, insets: noInsets, covered: [] };
	const low = shown.filter(({ size }) => isLow(size));
	const high = shown.filter(({ size }) => !isLow(size));
	const placed = frameLabels(story, features, { ...whole, shown: high, rather: low }, wider);
	const labels = itemsById(storyLabels(story, labelledPlaces(story, framing)));
	const drawn = drawnFrame(story, features, whole);
	const pixel = ({ position }: FramedLabel) => projectPixel(position, framing.camera, framing.frame);
	const weight = ({ id }: FramedLabel) => labels.get(id)?.weight ?? 0;
	const seen = placed.filter((label) => boxHolds(frameBox(framing.frame), pixel(label)));
	const crowded = new Set<string>();
	const taken = low.map(() => [] as Box[]);
	for (const label of seen.sort((a, b) => weight(b) - weight(a))) {
		const anchor = pixel(label);
		const around = labelBox(label, labels.get(label.id), wider);
		const boxes = low.map(({ scale }) => moveBox(around, { x: anchor.x * scale, y: anchor.y * scale }));
		const box = moveBox(around, anchor);
		const hasRoom = low.every(
			(size, i) =>
				isFreeAt({ box, anchor }, size, drawn) && !taken[i]?.some((other) => boxesOverlap(other, boxes[i]!)),
		);
		if (hasRoom) boxes.forEach((one, i) => taken[i]?.push(one));
		else crowded.add(label.id);
	}
	return placed.map((label) => (crowded.has(label.id) ? { ...label, high: true } : label));
}

/** The box of a label around its position, so many times as wide as it should be: it grows away from what it names. */
export function labelBox(
	{ offset, justify, title, detail }: FramedLabel,
	label: Label | undefined,
	times: number,
): Box {
	const text = label?.texts.find((one) => one.title === title && one.detail === detail);
	return wideBox(offset, text ?? { width: 0, height: 0 }, times, justify);
}

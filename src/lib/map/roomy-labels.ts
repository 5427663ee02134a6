/** Labels of the first view, which must keep apart in letters that are wider than they should be, on maps of many sizes. */
import type { StoryFeatures } from '$lib/story/features';
import type { StoryOutline } from '$lib/story/outline';
import { noInsets, wideBox, type Box } from './frame';
import { frameLabels, type FramedLabel } from './framed-labels';
import type { MarkFraming } from './framed-marks';
import { labelSizes } from './label-sizes';
import type { Label } from './map-labels';
import type { ShownSize } from './shown-sizes';

/** How many times as wide letters may be: the device's font is seldom the one that was measured. */
export const wider = 1.15;

/**
 * The labels for a framing, in letters up to 15 % wider: on all of the maps that show it, or on those of their tiers.
 *
 * @param away ids of places that have no label, since they stand at the edge
 */
export function roomyLabels(
	story: StoryOutline,
	features: StoryFeatures,
	framing: MarkFraming,
	shown: readonly ShownSize[],
	away: readonly string[],
): FramedLabel[] {
	const whole = { ...framing, insets: noInsets, covered: [] };
	const labels = frameLabels(story, features, whole, wider, labelSizes(shown, away));
	return labels.filter(({ id }) => !away.includes(id)).map(roundLabel);
}

/** The label at whole pixels, but for the side that it keeps to its mark: they are shorter to send. */
function roundLabel(label: FramedLabel): FramedLabel {
	const [x, y] = label.offset;
	return { ...label, offset: [label.justify === 'center' ? Math.round(x) : x, Math.round(y)] };
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

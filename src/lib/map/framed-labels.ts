/** The labels of a story as one framing of the map needs them: where each stands, and on how many lines. */
import type { Position } from 'geojson';
import type { StoryFeatures } from '$lib/story/features';
import type { StoryOutline } from '$lib/story/outline';
import type { ShownMarks } from './clusters';
import { drawnFrame, type Framing } from './drawn-frame';
import { flowArrows, shaftVertex } from './flow-arrows';
import { boxCentre } from './frame';
import { labelledPlaces } from './framed-marks';
import { waitingPlace, type LabelSizes } from './label-candidates';
import { placeLabels } from './label-placement';
import type { Tier } from './label-tiers';
import { storyLabels, type Label, type LabelRole } from './map-labels';

/** A label that has its place. */
export interface FramedLabel {
	id: string;
	/** The place that a click on it opens. */
	place: string;
	role: LabelRole;
	title: string;
	detail: string;
	position: Position;
	/** Pixels from the position to the middle of the text. */
	offset: [number, number];
	justify: 'left' | 'center' | 'right';
	/** On maps of which tier and larger ones it has room, if not on all. */
	tier?: Tier;
}

/** Those of labels whose marks are still there, until labels are placed anew. */
export function remainingLabels(labels: FramedLabel[], { places, clusters }: ShownMarks): FramedLabel[] {
	if (clusters.length === 0) return labels;
	const alone = new Set(places.map(({ id }) => id));
	return labels.filter(({ id, role }) => role === 'flow' || alone.has(id));
}

const justifications = { [-1]: 'right', 0: 'center', 1: 'left' } as const;

/**
 * The labels for one framing. Those of marks and arrows in view stand where nothing is in their way, or are left out.
 * The rest wait at their marks, for when they come into view.
 *
 * @param wider how many times as wide as they should be letters may turn out
 * @param sizes of maps that show the same view, for which the labels are placed too
 */
export function frameLabels(
	story: StoryOutline,
	features: StoryFeatures,
	framing: Framing,
	wider = 1,
	sizes?: LabelSizes,
): FramedLabel[] {
	const drawn = drawnFrame(story, features, framing);
	const places = labelledPlaces(story, framing);
	const labels = storyLabels(story, places).map((label) => widenLabel(label, wider));
	const placed = placeLabels(labels, drawn, sizes);
	const points = new Map(places.map(({ id, point }) => [id, point] as const));
	const lines = new Map(flowArrows(story, features).map(({ id, line }) => [id, line] as const));
	return labels.flatMap((label): FramedLabel[] => {
		const { id, place, role } = label;
		const choice = placed.get(id) ?? waitingPlace(label, drawn);
		const position = points.get(id) ?? shaftVertex(lines.get(id) ?? [], choice?.along ?? 1);
		if (!choice || !position) return [];
		const { title, detail } = choice.text;
		const { x, y } = boxCentre(choice.box);
		// The side towards its anchor stays.
		const narrower = (choice.text.width * (1 - 1 / wider)) / 2;
		const offset: [number, number] = [x - choice.anchor.x - choice.side * narrower, y - choice.anchor.y];
		const justify = justifications[choice.side];
		const { tier } = choice;
		return [{ id, place, role, title, detail, position, offset, justify, ...(tier && { tier }) }];
	});
}

function widenLabel(label: Label, times: number): Label {
	return { ...label, texts: label.texts.map((text) => ({ ...text, width: text.width * times })) };
}

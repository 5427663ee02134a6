/** How wide a flow's arrow is: linear in its count, so that twice the people are twice the width. */
import type { FlowProperties, StoryFeatures } from '$lib/story/features';
import type { Quantity } from '$lib/story/quantity';

/** Pixels of the largest count of a story, on a map that is not small. */
export const widestFlow = 20;
/** Pixels below which no arrow is drawn, so that it can be seen and hit: smaller counts all look this wide. */
export const narrowestFlow = 2.5;

/**
 * The width of a flow's arrow in pixels.
 *
 * @param quantity of the flow; of a range its lower end counts, and an unknown count is as narrow as can be
 * @param largest value among the flows drawn side by side
 */
export function flowWidth({ value }: Pick<Quantity, 'value'>, largest: number): number {
	if (value === null || largest <= 0) return narrowestFlow;
	return Math.max(narrowestFlow, (value / largest) * widestFlow);
}

/** A flow's arrow width in pixels, by the id of its feature. */
export function flowWidths(features: StoryFeatures): Map<string, number> {
	const flows = features.features.filter(({ properties }) => properties.kind === 'flow');
	const values = flows.map(({ properties }) => (properties as FlowProperties).figure.value);
	const largest = Math.max(0, ...values.map((value) => value ?? 0));
	return new Map(
		flows.map(({ id }, i) => [String(id), flowWidth({ value: values[i] ?? null }, largest)] as const),
	);
}

/** Zoom levels between which arrows grow to their full width, and the share of it that they have before. */
export const flowGrowth = { from: 3, to: 5, share: 0.6 };

/** The share of its full width that an arrow has at a zoom level: on a small map a wide arrow would hide half of it. */
export function flowGrowthAt(zoom: number): number {
	const { from, to, share } = flowGrowth;
	return share + (1 - share) * Math.max(0, Math.min(1, (zoom - from) / (to - from)));
}

/** The triangle at an arrow's end, in pixels: as wide as the arrow and a little more. */
export function flowHead(width: number): { width: number; length: number } {
	const base = width * 1.15 + 7;
	return { width: base, length: base * headShape };
}

/** Length of an arrow's head, as a share of its width. */
export const headShape = 0.62;

/** How large a cluster's mark is: its area tells the count, as far as the count has room in it. */
import { formatShortNumber } from '$lib/story/format';
import { fonts } from './fonts';
import { textWidth, type TextFace } from './text-width';

/** Half widths in whole pixels: of a pair, which is a target that a finger hits, and of a story's largest cluster. */
export const clusterSizes = { least: 12, most: 22 };

/** The letters of a count. */
export const countFace: TextFace = { font: fonts.semibold, size: 11 };
/** Pixels between a count and its mark's edge: the ring, and a little more. */
const countRoom = 4.5;
/** The device's letters may be so many times as wide. */
const widest = 1.15;

/** A count as it stands on its mark. */
export function formatClusterCount(count: number): string {
	return formatShortNumber(count);
}

/** Half the width in whole pixels of a cluster's mark: its area grows evenly up to the largest cluster's. */
export function clusterRadius(count: number, largest: number): number {
	const { least, most } = clusterSizes;
	const share = largest > 2 ? (count - 2) / (largest - 2) : 0;
	const even = Math.sqrt(least ** 2 + (most ** 2 - least ** 2) * share);
	const legible = (textWidth(formatClusterCount(count), countFace) * widest) / 2 + countRoom;
	return Math.min(most, Math.round(Math.max(even, legible)));
}

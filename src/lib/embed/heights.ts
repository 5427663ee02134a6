/**
 * How high an embed asks to be. By its width and its panel alone: never by its present height or by what is open, so that
 * nothing that a host does about it is answered by another wish. Never more at a larger width: a host's scroll bar, which
 * comes with a high frame and takes width, cannot go with the lower frame that it makes. Both views are alike.
 */

interface HeightRow {
	/** Whether the list is open beside the map, or under it. */
	panel: boolean;
	/** From this width on, in CSS pixels. */
	from: number;
	/** In CSS pixels. WordPress allows 200 to 1000. */
	height: number;
}

/** Widths rise within a panel's rows. With a panel below 640 pixels it lies under the map, from there beside it. */
export const heightTable: readonly HeightRow[] = [
	{ panel: false, from: 0, height: 600 },
	{ panel: false, from: 480, height: 560 },
	{ panel: true, from: 0, height: 920 },
	{ panel: true, from: 640, height: 560 },
];

/** The height that an embed asks for, in CSS pixels. */
export function embedHeight({ width, panel }: { width: number; panel: boolean }): number {
	const rows = heightTable.filter((row) => row.panel === panel);
	return (rows.findLast(({ from }) => from <= width) ?? rows[0]!).height;
}

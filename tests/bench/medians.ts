/** What is made of measured numbers: medians of runs, and ratios of one contestant to another. */

/** A contestant's numbers by measure; a measure that does not apply to it is absent. */
export type Numbers = Partial<Record<string, number>>;

/**
 * The middle number, or the mean of the middle two.
 *
 * @throws {RangeError} when there is none
 */
export function median(values: readonly number[]): number {
	if (values.length === 0) throw new RangeError('there is no median of nothing');
	const sorted = [...values].sort((a, b) => a - b);
	const middle = (sorted.length - 1) / 2;
	return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
}

/** The number that at least the given share of the numbers do not exceed (nearest rank); of none it is NaN. */
export function percentile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

/** The median of each measure over the runs that have it. */
export function medians(runs: readonly Numbers[]): Numbers {
	const measures = new Set(runs.flatMap((run) => Object.keys(run)));
	return Object.fromEntries(
		[...measures].map((measure) => [
			measure,
			median(runs.map((run) => run[measure]).filter((value) => value !== undefined)),
		]),
	);
}

/** One contestant's numbers divided by another's, for the measures that both have and the other's is not 0. */
export function ratios(own: Numbers, other: Numbers): Numbers {
	return Object.fromEntries(
		Object.entries(own).flatMap(([measure, value]) => {
			const base = other[measure];
			return value === undefined || !base ? [] : [[measure, value / base]];
		}),
	);
}

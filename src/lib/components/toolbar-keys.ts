/** The keys of a toolbar, which is one tab stop: arrows go from one to the next (WAI-ARIA Authoring Practices, toolbar). */

/**
 * The index that a key leads to; null for a key that leads nowhere.
 *
 * @param key as `KeyboardEvent.key` has it
 * @param current index of the one that has the focus, of `count`
 */
export function nextIndex(key: string, current: number, count: number): number | null {
	const next: number | undefined = {
		ArrowRight: current + 1,
		ArrowDown: current + 1,
		ArrowLeft: current - 1,
		ArrowUp: current - 1,
		Home: 0,
		End: -1,
	}[key];
	return next === undefined ? null : (next + count) % count;
}

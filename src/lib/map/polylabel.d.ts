// The package polylabel ships no types.
declare module 'polylabel' {
	/** The centre of the largest circle in a polygon, and that circle's radius, in the polygon's own units. */
	export default function polylabel(
		polygon: number[][][],
		precision?: number,
	): [number, number] & { distance: number };
}

/** What a quantity rules out: its lowest and highest possible values, and the qualifier that fits such bounds. */
import type { Qualifier } from './qualifier';
import type { Quantity } from './quantity';

/** An interval; an end is Infinity where the source leaves it open, and `…Open` where the end itself is excluded. */
export interface Bounds {
	low: number;
	high: number;
	lowOpen: boolean;
	highOpen: boolean;
}

/**
 * The interval that a quantity allows.
 *
 * @returns null where nothing can be ruled out: "about" and "unknown"
 */
export function quantityBounds({ qualifier, value, value_max }: Quantity): Bounds | null {
	if (value === null) return null;
	switch (qualifier) {
		case 'exactly':
			return { low: value, high: value, lowOpen: false, highOpen: false };
		case 'over':
			return { low: value, high: Infinity, lowOpen: true, highOpen: true };
		case 'at_least':
			return { low: value, high: Infinity, lowOpen: false, highOpen: true };
		case 'under':
		case 'almost':
			return { low: -Infinity, high: value, lowOpen: true, highOpen: true };
		case 'up_to':
			return { low: -Infinity, high: value, lowOpen: true, highOpen: false };
		case 'range':
			return { low: value, high: value_max ?? Infinity, lowOpen: false, highOpen: value_max === null };
		case 'about':
		case 'unknown':
			return null;
	}
}

/**
 * The qualifier and numbers that say no more than the bounds do.
 *
 * @returns null where the bounds leave everything open
 */
export function boundsQuantity(
	bounds: Bounds,
): { qualifier: Qualifier; value: number; value_max: number | null } | null {
	const { low, high, lowOpen, highOpen } = bounds;
	if (Number.isFinite(low) && Number.isFinite(high)) {
		if (low === high) return { qualifier: 'exactly', value: low, value_max: null };
		return { qualifier: 'range', value: low, value_max: high };
	}
	if (Number.isFinite(low)) return { qualifier: lowOpen ? 'over' : 'at_least', value: low, value_max: null };
	if (Number.isFinite(high)) return { qualifier: highOpen ? 'under' : 'up_to', value: high, value_max: null };
	return null;
}

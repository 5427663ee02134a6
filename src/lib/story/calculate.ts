/** Numbers that we derive. Each follows from the bounds of its inputs; what cannot be bounded is refused. */
import { boundsQuantity, quantityBounds, type Bounds } from './bounds';
import { reportMessages } from './report-messages';
import type { Qualifier } from './qualifier';
import type { Quantity } from './quantity';

/**
 * The difference of two quantities of one unit, in interval arithmetic: "over 47,000" less "almost 23,000" is "over 24,000".
 *
 * @throws {RangeError} when the units differ or when nothing bounds the difference
 */
export function calculateDifference(whole: Quantity, part: Quantity): Quantity {
	if (whole.unit !== part.unit) {
		throw new RangeError(
			`"${whole.words}" and "${part.words}" have different units; subtract like from like`,
		);
	}
	const a = needBounds(whole);
	const b = needBounds(part);
	const result = boundsQuantity({
		low: subtract(a.low, b.high),
		high: subtract(a.high, b.low),
		lowOpen: a.lowOpen || b.highOpen,
		highOpen: a.highOpen || b.lowOpen,
	});
	if (!result) {
		throw new RangeError(
			`"${whole.words}" less "${part.words}" is bounded on no side, so it may not be shown; leave the calculation out`,
		);
	}
	return { ...result, unit: whole.unit, words: '' };
}

/**
 * A quantity spread over the hours of its period, with the qualifier it had: "over 28,000" in 7 hours is "over 4,000 an hour".
 *
 * @param hours the length of the period
 * @throws {RangeError} when the quantity is unknown or the period is not longer than nothing
 */
export function calculateHourlyRate(quantity: Quantity, hours: number): Quantity {
	if (quantity.value === null)
		throw new RangeError(`"${quantity.words}" is unknown, so it has no rate; leave the rate out`);
	if (!(hours > 0))
		throw new RangeError('a rate needs a period with a start and an end, each with its hour and zone');
	const { qualifier, value, value_max, unit } = quantity;
	const exact = value / hours;
	const rounded = roundOutward(exact, qualifier);
	return {
		qualifier: qualifier === 'exactly' && rounded !== exact ? 'about' : qualifier,
		value: rounded,
		value_max: value_max === null ? null : roundOutward(value_max / hours, 'up_to'),
		unit: reportMessages.perHour(unit),
		words: '',
	};
}

/** Without the noise of binary fractions: 1.1 less 1 is 0.1. */
function subtract(a: number, b: number): number {
	return Number((a - b).toPrecision(12));
}

function needBounds(quantity: Quantity): Bounds {
	const bounds = quantityBounds(quantity);
	if (bounds) return bounds;
	throw new RangeError(
		`"${quantity.words}" rules nothing out, so nothing can be calculated from it; leave the calculation out`,
	);
}

/** Three significant digits, away from the side that the qualifier promises: "over 4,014" is "over 4,010", never "over 4,020". */
function roundOutward(value: number, qualifier: Qualifier): number {
	const step = 10 ** (Math.floor(Math.log10(value || 1)) - 2);
	const steps = Number((value / step).toPrecision(12));
	const whole =
		qualifier === 'over' || qualifier === 'at_least' || qualifier === 'range'
			? Math.floor(steps)
			: qualifier === 'under' || qualifier === 'almost' || qualifier === 'up_to'
				? Math.ceil(steps)
				: Math.round(steps);
	return Number((whole * step).toPrecision(12));
}

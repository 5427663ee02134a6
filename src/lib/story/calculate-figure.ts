/** A calculated figure: its number, and the attribution that follows from its inputs. */
import { calculateDifference, calculateHourlyRate } from './calculate';
import type { Quantity } from './quantity';
import { STATUSES_BY_CERTAINTY } from './status';
import type { Attribution, Calculated, Figure } from './story';
import { periodHours, timeInstant } from './time';

/**
 * Carries out a calculation. Nobody claims its result, so its claimant is null; its inputs name theirs.
 *
 * @throws {RangeError} when the inputs bound nothing, differ in unit, or have no hours to be spread over
 */
export function calculateFigure(
	calculated: Calculated,
	figures: ReadonlyMap<string, Figure>,
): Attribution & { quantity: Quantity; period: Figure['period'] } {
	const inputs = calculated.inputs.map((id) => {
		const figure = figures.get(id);
		if (!figure) throw new RangeError(`there is no figure "${id}"`);
		return figure;
	});
	const [first, second] = inputs;
	if (!first) throw new RangeError('a calculation needs an input');
	const latest = inputs.reduce((a, b) => (timeInstant(b.as_of.time) > timeInstant(a.as_of.time) ? b : a));
	return {
		quantity: second
			? calculateDifference(first.quantity, second.quantity)
			: calculateHourlyRate(first.quantity, periodHours(first.period ?? {}) ?? 0),
		period: second ? null : first.period,
		claimant: null,
		// No surer than the weakest of its inputs.
		status:
			STATUSES_BY_CERTAINTY.find((status) => inputs.some((input) => input.status === status)) ?? 'unverified',
		denied_by: inputs.find((input) => input.denied_by)?.denied_by ?? null,
		as_of: latest.as_of,
		paragraphs: [...new Set(inputs.flatMap((input) => input.paragraphs))].sort((a, b) => a - b),
	};
}

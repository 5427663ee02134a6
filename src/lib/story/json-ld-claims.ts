/**
 * A figure in schema.org's words, so that no number goes without who says it, how sure it is and as of when:
 *
 * - `Claim`: what is said (`text`), and who says it (`author`). Claimants are text and neither Person nor Organization, since
 *   stories do not tell which; schema.org's conformance rules allow text wherever a Thing is expected.
 * - its `about`, an `Observation` (which is a QuantitativeValue): `value` for what is exact, `minValue` and `maxValue` for
 *   what has bounds, and words as the `value` of what has neither; `observationDate` is the as-of.
 * - the status, for which there is no property, is a `PropertyValue` named "status": in the words of the downloads, and
 *   "calculated" where the number is ours.
 */
import { quantityBounds } from './bounds';
import { formatAmount, formatQuantity } from './format';
import { formatAsOf } from './format-time';
import { itemsById } from './lookup';
import { messages } from './messages';
import { reportMessages } from './report-messages';
import type { Quantity } from './quantity';
import { figureRecord } from './record';
import type { Figure, Story } from './story';

/** Part of a JSON-LD document: what is undefined is left out when it is written. */
export type Node = Record<string, unknown>;

/** A figure as a claim about an observation. */
export function figureClaim(figure: Figure, figures: readonly Figure[], places: Story['places']): Node {
	const { quantity, measure, as_of, calculated } = figure;
	const record = figureRecord(figure, figures);
	const said =
		quantity.value === null && formatAmount(quantity) === messages.unknown
			? `${reportMessages.attribution.unknownFigure(measure)}${messages.unknown}`
			: `${formatQuantity(quantity)} ${measure}`;
	const place = itemsById(places).get(figure.to ?? figure.from ?? '');
	return {
		'@type': 'Claim',
		text: [
			said,
			record.attribution,
			formatAsOf(as_of) + (as_of.inherited ? reportMessages.attribution.inherited[as_of.time.precision] : ''),
		].join(messages.separator),
		author: record.claimant,
		temporalCoverage: interval(record.period_start, record.period_end),
		about: {
			'@type': 'Observation',
			observationAbout: place && { '@type': 'Place', name: place.name },
			variableMeasured: measure,
			...observedValue(quantity),
			unitText: quantity.unit || undefined,
			observationDate: withoutZone(record.as_of),
			additionalProperty: {
				'@type': 'PropertyValue',
				name: 'status',
				value: calculated ? 'calculated' : record.status,
			},
		},
	};
}

/** Never more exact than the source: "about" and "several" have no bounds, and stay words. */
function observedValue(quantity: Quantity): Node {
	const bounds = quantityBounds(quantity);
	if (!bounds) return { value: formatAmount(quantity) };
	const { low, high } = bounds;
	if (low === high) return { value: low };
	return {
		minValue: Number.isFinite(low) ? low : undefined,
		maxValue: Number.isFinite(high) ? high : undefined,
	};
}

/** ISO 8601: an end that is not known is "..". */
function interval(start: string | null, end: string | null): string | undefined {
	if (start === null && end === null) return undefined;
	if (start === end) return withoutZone(start ?? '');
	return [start, end].map((time) => (time === null ? '..' : withoutZone(time))).join('/');
}

/** A time without the zone's name at its end, which RFC 9557 has and ISO 8601 has not: the offset before it stays. */
export function withoutZone(time: string): string {
	return time.replace(/\[.*\]$/, '');
}

/** Times that carry their own precision, and their zone where they have an hour. */
import { Temporal } from 'temporal-polyfill';

/** How finely a time is known. */
export type TimePrecision = 'year' | 'month' | 'day' | 'hour';

/** A time as precisely as its source gives it, and no more. */
export interface Time {
	precision: TimePrecision;
	/** "2022", "2022-02", "2022-02-27" or, with an hour, RFC 9557: "2022-02-27T07:00:00+01:00[Europe/Warsaw]". */
	value: string;
	/** The source's own words, where they can be read in more than one way. */
	words?: string;
	/** Which reading was chosen, and why. */
	reading?: string;
}

/** A stretch of time; an end that is absent is not known. */
export interface Period {
	start?: Time;
	end?: Time;
	/** Counted from a start that the source leaves open up to the as-of. */
	so_far?: true;
	words?: string;
	reading?: string;
}

const EXAMPLES = '"2022-02", "2022-02-27" or "2022-02-27 07:00 Europe/Warsaw"';
const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const DATE_TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::\d{2})?\s*(.*)$/;

/**
 * Reads a year, a month, a day or an hour.
 *
 * @param text one of "2022", "2022-02", "2022-02-27", "2022-02-27 07:00 Europe/Warsaw"
 * @throws {RangeError} when it is none of them, is no real date, or has an hour and no zone
 */
export function parseTime(text: string): Time {
	const date = DATE.exec(text.trim());
	if (date) return parseDate(text.trim(), date[2], date[3]);
	const match = DATE_TIME.exec(text.trim());
	if (!match) throw new RangeError(`"${text}" is no time; write ${EXAMPLES}`);
	const [, day = '', clock = '', zone = ''] = match;
	if (!zone) {
		throw new RangeError(
			`"${text}" has an hour and no zone; add the zone's name, as in "${day} ${clock} Europe/Warsaw"`,
		);
	}
	parseDate(day, day.slice(5, 7), day.slice(8));
	// An offset is no zone: it does not say where, and not what holds after the clocks change.
	if (!/^[A-Z][A-Za-z_+-]*(\/[A-Za-z0-9_+-]+)*$/.test(zone)) throw unknownZone(text);
	try {
		const zoned = Temporal.PlainDateTime.from(`${day}T${clock}`).toZonedDateTime(zone, {
			disambiguation: 'reject',
		});
		return { precision: 'hour', value: zoned.toString({ smallestUnit: 'second' }) };
	} catch {
		throw unknownZone(text);
	}
}

function unknownZone(text: string): RangeError {
	return new RangeError(
		`"${text}" is no time in a known zone; write the hour from 00:00 to 23:59 and a zone of the IANA database, as in ${EXAMPLES}`,
	);
}

function parseDate(text: string, month: string | undefined, day: string | undefined): Time {
	try {
		if (day) Temporal.PlainDate.from(text, { overflow: 'reject' });
		else if (month) Temporal.PlainYearMonth.from(text, { overflow: 'reject' });
	} catch {
		throw new RangeError(`"${text}" is no day of the calendar; write a real date, as in ${EXAMPLES}`);
	}
	return { precision: day ? 'day' : month ? 'month' : 'year', value: text };
}

/**
 * Reads a period written on one line.
 *
 * @param text "so far", "since 2022-02-24", "until 2022-02-27", "2022-02-24 to 2022-02-27" or one time
 * @throws {RangeError} when a time in it cannot be read
 */
export function parsePeriod(text: string): Period {
	const words = text.trim();
	if (words === 'so far') return { so_far: true };
	const since = /^since (.+)$/.exec(words);
	if (since?.[1]) return { start: parseTime(since[1]), so_far: true };
	const until = /^until (.+)$/.exec(words);
	if (until?.[1]) return { end: parseTime(until[1]) };
	const [start = '', end, more] = words.split(' to ');
	if (more !== undefined)
		throw new RangeError(`"${text}" has more than two ends; write the first and the last`);
	if (end) return { start: parseTime(start), end: parseTime(end) };
	const time = parseTime(start);
	return { start: time, end: time };
}

/** The time zone in which a time with an hour was written; undefined for days, months and years. */
export function timeZone(time: Time): string | undefined {
	return /\[(.+)\]$/.exec(time.value)?.[1];
}

/** The first moment of a time, in milliseconds since 1970 UTC: what times are ordered by. A day counts from 00:00 UTC. */
export function timeInstant(time: Time): number {
	const [moment = ''] = time.value.split('[');
	return Date.parse(time.precision === 'year' ? `${moment}-01` : moment);
}

/** The hours from start to end; undefined unless both ends carry an hour. */
export function periodHours({ start, end }: Period): number | undefined {
	if (start?.precision !== 'hour' || end?.precision !== 'hour') return undefined;
	return (timeInstant(end) - timeInstant(start)) / 3_600_000;
}

/** Times and periods as a reader reads them, in the zone of their place. */
import { messages } from './messages';
import { reportMessages } from './report-messages';
import type { AsOf, Report } from './story';
import { timeInstant, timeZone, type Period, type Time } from './time';

const OPTIONS: Record<'year' | 'month' | 'day', Intl.DateTimeFormatOptions> = {
	year: { year: 'numeric' },
	month: { year: 'numeric', month: 'long' },
	day: { year: 'numeric', month: 'short', day: 'numeric' },
};
/** Made once each: a slow phone takes milliseconds to make one. */
const formats = new Map<string, Intl.DateTimeFormat>();
const LONG_DAY: Intl.DateTimeFormatOptions = {
	weekday: 'long',
	day: 'numeric',
	month: 'long',
	year: 'numeric',
};

/**
 * A time at its own precision: "February 2022", "27 Feb 2022", "27 Feb 2022, 07:00 in Warsaw (06:00 UTC)".
 *
 * @param zone IANA zone of the place; without it the zone that the time was written in
 */
export function formatTime(time: Time, zone?: string | null): string {
	if (time.precision !== 'hour') return formatDate(timeInstant(time), OPTIONS[time.precision], 'UTC');
	const shown = zone ?? timeZone(time) ?? 'UTC';
	const instant = timeInstant(time);
	return reportMessages.time.clock(formatMoment(instant, shown), zoneCity(shown), formatUtc(instant, shown));
}

/** A day with its weekday: "Sunday 27 February 2022"; other precisions as formatTime. */
export function formatLongTime(time: Time): string {
	return time.precision === 'day'
		? formatDate(timeInstant(time), LONG_DAY, 'UTC').replace(',', '')
		: formatTime(time);
}

/** A period: "since 24 Feb 2022", "24 Feb 2022 to 27 Feb 2022", "so far", or the source's words where no end is known. */
export function formatPeriod({ start, end, so_far, words }: Period, zone?: string | null): string {
	if (start && end) {
		if (start.value === end.value) return formatTime(start, zone);
		return (
			formatHours(start, end, zone) ??
			reportMessages.time.range(formatTime(start, zone), formatTime(end, zone))
		);
	}
	if (start) return reportMessages.time.since(formatTime(start, zone));
	if (words) return reportMessages.time.words(words);
	if (end) return reportMessages.time.until(formatTime(end, zone));
	return so_far ? reportMessages.time.soFar : '';
}

/** When a report's event was; null where the article does not say. */
export function formatWhen(when: Report['when'], zone?: string | null): string | null {
	if (!when) return null;
	return 'precision' in when ? formatTime(when, zone) : formatPeriod(when, zone);
}

/** "as of 27 Feb 2022". */
export function formatAsOf({ time }: AsOf, zone?: string | null): string {
	return reportMessages.attribution.asOf(formatTime(time, zone));
}

/** Hours of one day, told once: "27 Feb 2022, 00:00 to 07:00 in Warsaw (07:00 is 06:00 UTC)". */
function formatHours(start: Time, end: Time, zone?: string | null): string | null {
	if (start.precision !== 'hour' || end.precision !== 'hour') return null;
	const shown = zone ?? timeZone(end) ?? 'UTC';
	const [from, to] = [timeInstant(start), timeInstant(end)];
	const day = formatDate(to, OPTIONS.day, shown);
	if (formatDate(from, OPTIONS.day, shown) !== day) return null;
	const clock = formatClock(to, shown);
	return reportMessages.time.hours(
		day,
		formatClock(from, shown),
		clock,
		zoneCity(shown),
		formatUtc(to, shown),
	);
}

function formatMoment(instant: number, zone: string): string {
	return reportMessages.time.moment(formatDate(instant, OPTIONS.day, zone), formatClock(instant, zone));
}

/** The clock of UTC, with its day where that is another than in the zone. */
function formatUtc(instant: number, zone: string): string {
	const sameDay = formatDate(instant, OPTIONS.day, zone) === formatDate(instant, OPTIONS.day, 'UTC');
	return sameDay ? formatClock(instant, 'UTC') : formatMoment(instant, 'UTC');
}

function formatDate(instant: number, options: Intl.DateTimeFormatOptions, zone: string): string {
	const key = `${zone} ${Object.entries(options).join()}`;
	let format = formats.get(key);
	if (!format) {
		format = new Intl.DateTimeFormat(messages.locale, { ...options, timeZone: zone });
		formats.set(key, format);
	}
	return format.format(instant);
}

function formatClock(instant: number, zone: string): string {
	return formatDate(instant, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, zone);
}

/** The city that gives a zone its name: "America/New_York" is "New York". */
function zoneCity(zone: string): string {
	return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatAsOf, formatLongTime, formatPeriod, formatTime, formatWhen } from '$lib/story/format-time';
import { parsePeriod, parseTime } from '$lib/story/time';

const zones = [undefined, null, 'Europe/Warsaw', 'America/New_York', 'Pacific/Auckland', 'Pacific/Honolulu'];

describe('the zone of the process', () => {
	afterEach(() => {
		vi.unstubAllEnvs();
	});

	// In the one it is already another day at noon UTC, in the other still another at midnight.
	it.each([
		['Pacific/Auckland', '2022-02-26T12:00Z', 27],
		['Pacific/Honolulu', '2022-02-28T00:00Z', 27],
	])('changes nothing: %s', (zone, moment, day) => {
		vi.stubEnv('TZ', zone);
		expect(new Date(moment).getDate()).toBe(day);
		expect(formatTime(parseTime('2022'))).toBe('2022');
		expect(formatTime(parseTime('2022-02'))).toBe('February 2022');
		expect(formatTime(parseTime('2022-02-27'))).toBe('27 Feb 2022');
		expect(formatLongTime(parseTime('2022-02-27'))).toBe('Sunday 27 February 2022');
		expect(formatTime(parseTime('2022-02-27 07:00 Europe/Kyiv'))).toBe(
			'27 Feb 2022, 07:00 in Kyiv (05:00 UTC)',
		);
	});
});

describe('formatTime', () => {
	it.each([
		['2022', '2022'],
		['2022-02', 'February 2022'],
		['2022-02-27', '27 Feb 2022'],
		['2022-01-01', '1 Jan 2022'],
		['2022-12-31', '31 Dec 2022'],
	])('shows %s as "%s" in every zone', (text, shown) => {
		expect(zones.map((zone) => formatTime(parseTime(text), zone))).toEqual(zones.map(() => shown));
	});

	it.each([
		['2022-02-27 07:00 Europe/Warsaw', undefined, '27 Feb 2022, 07:00 in Warsaw (06:00 UTC)'],
		['2022-02-27 07:00 Europe/Warsaw', null, '27 Feb 2022, 07:00 in Warsaw (06:00 UTC)'],
		['2022-02-27 07:00 Europe/Warsaw', 'Europe/Kyiv', '27 Feb 2022, 08:00 in Kyiv (06:00 UTC)'],
		['2022-02-27 15:00 America/New_York', undefined, '27 Feb 2022, 15:00 in New York (20:00 UTC)'],
		['2022-02-27 15:00 America/New_York', 'Europe/Kyiv', '27 Feb 2022, 22:00 in Kyiv (20:00 UTC)'],
		['2022-07-01 15:00 America/New_York', undefined, '1 Jul 2022, 15:00 in New York (19:00 UTC)'],
		['2022-02-27 01:00 Europe/Kyiv', 'America/New_York', '26 Feb 2022, 18:00 in New York (23:00 UTC)'],
	])('shows %s in the zone %s', (text, zone, shown) => {
		expect(formatTime(parseTime(text), zone)).toBe(shown);
	});

	it('shows midnight as the first moment of its day, and the day of UTC where it is another', () => {
		expect(formatTime(parseTime('2022-02-27 00:00 Europe/Warsaw'))).toBe(
			'27 Feb 2022, 00:00 in Warsaw (26 Feb 2022, 23:00 UTC)',
		);
		expect(formatTime(parseTime('2022-02-27 20:00 America/New_York'))).toBe(
			'27 Feb 2022, 20:00 in New York (28 Feb 2022, 01:00 UTC)',
		);
	});
});

describe('formatLongTime', () => {
	it('names the weekday of a day', () => {
		expect(formatLongTime(parseTime('2022-02-27'))).toBe('Sunday 27 February 2022');
		expect(formatLongTime(parseTime('2022-02-24'))).toBe('Thursday 24 February 2022');
	});

	it('leaves the rest as it is', () => {
		expect(formatLongTime(parseTime('2022-02'))).toBe('February 2022');
		expect(formatLongTime(parseTime('2022-02-27 07:00 Europe/Kyiv'))).toBe(
			'27 Feb 2022, 07:00 in Kyiv (05:00 UTC)',
		);
	});
});

describe('formatPeriod', () => {
	it.each([
		['so far', 'so far'],
		['since 2022-02-24', 'since 24 Feb 2022'],
		['until 2022-02-27', 'until 27 Feb 2022'],
		['2022-02-24 to 2022-02-27', '24 Feb 2022 to 27 Feb 2022'],
		['2022-02-27', '27 Feb 2022'],
	])('of "%s" is "%s"', (text, shown) => {
		expect(formatPeriod(parsePeriod(text))).toBe(shown);
	});

	const night = parsePeriod('2022-02-27 00:00 Europe/Warsaw to 2022-02-27 07:00 Europe/Warsaw');

	it('of hours of one day has the day once', () => {
		expect(formatPeriod(night)).toBe('27 Feb 2022, 00:00 to 07:00 in Warsaw (07:00 is 06:00 UTC)');
		expect(formatPeriod(night, 'Europe/Kyiv')).toBe(
			'27 Feb 2022, 01:00 to 08:00 in Kyiv (08:00 is 06:00 UTC)',
		);
	});

	it('of hours of two days, as the zone of the place has them, has both', () => {
		expect(formatPeriod(night, 'America/New_York')).toBe(
			'26 Feb 2022, 18:00 in New York (23:00 UTC) to 27 Feb 2022, 01:00 in New York (06:00 UTC)',
		);
	});

	it('from a day to an hour has each as exactly as it is known', () => {
		expect(formatPeriod(parsePeriod('2022-02-27 to 2022-02-27 07:00 Europe/Warsaw'))).toBe(
			'27 Feb 2022 to 27 Feb 2022, 07:00 in Warsaw (06:00 UTC)',
		);
	});

	it('with one end is shown in the zone of the place', () => {
		expect(formatPeriod(parsePeriod('since 2022-02-27 07:00 Europe/Warsaw'), 'Europe/Kyiv')).toContain(
			'08:00 in Kyiv',
		);
		expect(formatPeriod(parsePeriod('until 2022-02-27 07:00 Europe/Warsaw'), 'Europe/Kyiv')).toContain(
			'08:00 in Kyiv',
		);
	});

	it('shows the source’s words where no start is known, and dates where they are', () => {
		expect(formatPeriod({ words: 'in recent days' })).toBe('“in recent days”');
		expect(formatPeriod({ ...parsePeriod('until 2022-02-27'), words: 'previously' })).toBe('“previously”');
		expect(formatPeriod({ ...parsePeriod('since 2022-02-24'), words: 'since Thursday' })).toBe(
			'since 24 Feb 2022',
		);
		expect(formatPeriod({ ...parsePeriod('2022-02-27'), words: 'today' })).toBe('27 Feb 2022');
	});

	it('is empty where nothing is known', () => {
		expect(formatPeriod({})).toBe('');
	});
});

describe('formatWhen', () => {
	it('shows a time, a period, or nothing where the article does not say', () => {
		expect(formatWhen(parseTime('2022-02-25'))).toBe('25 Feb 2022');
		expect(formatWhen(parsePeriod('since 2022-02-24'))).toBe('since 24 Feb 2022');
		expect(formatWhen(parseTime('2022-02-27 07:00 Europe/Warsaw'), 'Europe/Kyiv')).toContain('08:00 in Kyiv');
		expect(formatWhen(parsePeriod('since 2022-02-27 07:00 Europe/Warsaw'), 'Europe/Kyiv')).toContain(
			'in Kyiv',
		);
		expect(formatWhen(null)).toBeNull();
	});
});

describe('formatAsOf', () => {
	it('says as of when', () => {
		const time = parseTime('2022-02-27 00:00 Europe/Bucharest');
		expect(formatAsOf({ time, inherited: false }, 'Europe/Warsaw')).toMatch(
			/^as of 26 Feb 2022, 23:00 in Warsaw/,
		);
	});
});

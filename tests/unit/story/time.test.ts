import { describe, expect, it } from 'vitest';
import { parsePeriod, parseTime, periodHours, timeInstant, timeZone } from '$lib/story/time';

describe('parseTime', () => {
	it.each([
		['2022', 'year', '2022'],
		['2022-02', 'month', '2022-02'],
		['2022-02-27', 'day', '2022-02-27'],
		[' 2024-02-29 ', 'day', '2024-02-29'],
		['2022-02-27 07:00 Europe/Warsaw', 'hour', '2022-02-27T07:00:00+01:00[Europe/Warsaw]'],
		['2022-07-27 07:00 Europe/Warsaw', 'hour', '2022-07-27T07:00:00+02:00[Europe/Warsaw]'],
		['2022-02-27T15:00 America/New_York', 'hour', '2022-02-27T15:00:00-05:00[America/New_York]'],
		['2022-02-27 00:00 Europe/Kyiv', 'hour', '2022-02-27T00:00:00+02:00[Europe/Kyiv]'],
		['2022-02-27 23:59 Asia/Kolkata', 'hour', '2022-02-27T23:59:00+05:30[Asia/Kolkata]'],
		['2022-02-27 20:00 UTC', 'hour', '2022-02-27T20:00:00+00:00[UTC]'],
		['2022-02-27 07:00:30 Europe/Warsaw', 'hour', '2022-02-27T07:00:00+01:00[Europe/Warsaw]'],
		[' 2022-02-27 07:00 Europe/Warsaw ', 'hour', '2022-02-27T07:00:00+01:00[Europe/Warsaw]'],
	])('reads "%s" to the %s', (text, precision, value) => {
		expect(parseTime(text)).toEqual({ precision, value });
	});

	it.each(['2022-02-30', '2023-02-29', '2022-13', '2022-00', '2022-02-00', '2022-02-30 07:00 Europe/Warsaw'])(
		'refuses "%s", which is in no calendar',
		(text) => {
			expect(() => parseTime(text)).toThrow(/is no day of the calendar; write a real date/);
		},
	);

	it.each(['last Monday', '', '27.02.2022', '22-02-27', '2022-2-27', '7:00', '2022-02-27 7 am'])(
		'refuses "%s", which is no time',
		(text) => {
			expect(() => parseTime(text)).toThrow(/is no time; write "2022-02"/);
		},
	);

	it('refuses an hour without a zone, and says how to add it', () => {
		expect(() => parseTime('2022-02-27 07:00')).toThrow(
			'"2022-02-27 07:00" has an hour and no zone; add the zone\'s name, as in "2022-02-27 07:00 Europe/Warsaw"',
		);
	});

	it.each([
		['a zone that is not there', '2022-02-27 07:00 Europe/Warschau'],
		['an hour after the last', '2022-02-27 24:00 Europe/Warsaw'],
		['a minute after the last', '2022-02-27 07:60 Europe/Warsaw'],
		['a moment that clocks skip in spring', '2022-03-27 02:30 Europe/Warsaw'],
		['a moment that clocks show twice in autumn', '2022-10-30 02:30 Europe/Warsaw'],
		['a moment skipped in New York', '2022-03-13 02:30 America/New_York'],
		['words after the zone', '2022-02-27 07:00 Europe/Warsaw or later'],
		['an offset in place of a zone, which no place has', '2022-02-27 07:00 +01:00'],
	])('refuses %s', (_, text) => {
		expect(() => parseTime(text)).toThrow(/is no time in a known zone/);
	});

	it.each(['now', '2022-02-30', '2022-02-27 07:00 Europe/Warschau'])(
		'can read the examples that it gives to who wrote "%s"',
		(text) => {
			let message = '';
			try {
				parseTime(text);
			} catch (error) {
				message = (error as RangeError).message;
			}
			const [, ...examples] = [...message.matchAll(/"([^"]+)"/g)].map(([, quoted]) => quoted!);
			expect(examples.map((example) => parseTime(example).precision)).toEqual(['month', 'day', 'hour']);
		},
	);

	it('reads the moments beside those that clocks skip or repeat', () => {
		expect(parseTime('2022-03-27 01:59 Europe/Warsaw').value).toContain('+01:00');
		expect(parseTime('2022-03-27 03:00 Europe/Warsaw').value).toContain('+02:00');
		expect(parseTime('2022-10-30 03:00 Europe/Warsaw').value).toContain('+01:00');
	});
});

describe('parsePeriod', () => {
	const thursday = { precision: 'day', value: '2022-02-24' };
	const sunday = { precision: 'day', value: '2022-02-27' };
	const seven = { precision: 'hour', value: '2022-02-27T07:00:00+01:00[Europe/Warsaw]' };

	it.each([
		['so far', { so_far: true }],
		['since 2022-02-24', { start: thursday, so_far: true }],
		['until 2022-02-27', { end: sunday }],
		['2022-02-24 to 2022-02-27', { start: thursday, end: sunday }],
		['2022-02-27', { start: sunday, end: sunday }],
		['2022-02-24 to 2022-02-27 07:00 Europe/Warsaw', { start: thursday, end: seven }],
		['  until 2022-02-27 07:00 Europe/Warsaw ', { end: seven }],
		[
			'2022-02',
			{ start: { precision: 'month', value: '2022-02' }, end: { precision: 'month', value: '2022-02' } },
		],
	])('reads "%s"', (text, period) => {
		expect(parsePeriod(text)).toEqual(period);
	});

	it.each([
		'lately',
		'since Thursday',
		'until',
		'2022-02-24 to Sunday',
		'since 2022-02-24 to 2022-02-27',
		'2022-02-24 to 2022-02-25 to 2022-02-27',
		'2022-02-27 00:00 to 2022-02-27 07:00 Europe/Warsaw',
	])('refuses "%s"', (text) => {
		expect(() => parsePeriod(text)).toThrow(RangeError);
	});
});

describe('timeZone', () => {
	it('is that of an hour; days and months have none', () => {
		expect(timeZone(parseTime('2022-02-27 15:00 America/New_York'))).toBe('America/New_York');
		expect(timeZone(parseTime('2022-02-27'))).toBeUndefined();
		expect(timeZone(parseTime('2022-02'))).toBeUndefined();
	});
});

describe('timeInstant', () => {
	// The process runs in Auckland, where these days begin eleven to thirteen hours earlier.
	it.each([
		['2022', '2022-01-01T00:00:00.000Z'],
		['2022-02', '2022-02-01T00:00:00.000Z'],
		['2022-02-27', '2022-02-27T00:00:00.000Z'],
		['2022-02-27 07:00 Europe/Warsaw', '2022-02-27T06:00:00.000Z'],
		['2022-02-27 00:00 Europe/Warsaw', '2022-02-26T23:00:00.000Z'],
		['2022-02-27 15:00 America/New_York', '2022-02-27T20:00:00.000Z'],
		['2022-07-27 15:00 America/New_York', '2022-07-27T19:00:00.000Z'],
		['2022-02-27 00:00 Pacific/Auckland', '2022-02-26T11:00:00.000Z'],
	])('of "%s" is %s', (text, utc) => {
		expect(new Date(timeInstant(parseTime(text))).toISOString()).toBe(utc);
	});
});

describe('periodHours', () => {
	it.each([
		['2022-02-27 00:00 Europe/Warsaw to 2022-02-27 07:00 Europe/Warsaw', 7],
		['2022-02-27 06:30 Europe/Warsaw to 2022-02-27 08:00 Europe/Kyiv', 0.5],
		['2022-03-27 00:00 Europe/Warsaw to 2022-03-27 07:00 Europe/Warsaw', 6],
		['2022-10-30 00:00 Europe/Warsaw to 2022-10-30 07:00 Europe/Warsaw', 8],
		['2022-02-26 20:00 Europe/Warsaw to 2022-02-27 20:00 Europe/Warsaw', 24],
	])('of "%s" are %d', (text, hours) => {
		expect(periodHours(parsePeriod(text))).toBe(hours);
	});

	it.each([
		'so far',
		'2022-02-24 to 2022-02-27',
		'since 2022-02-27 00:00 Europe/Warsaw',
		'until 2022-02-27 00:00 Europe/Warsaw',
		'2022-02-26 to 2022-02-27 00:00 Europe/Warsaw',
		'2022-02-27 00:00 Europe/Warsaw to 2022-02-27',
	])('of "%s" are not known', (text) => {
		expect(periodHours(parsePeriod(text))).toBeUndefined();
	});
});

import { expect, it } from 'vitest';
import { findClocks, isClockOf } from '$lib/article/clocks';
import { parseTime } from '$lib/story/time';

it.each([
	['at 3 pm', '2022-02-27 15:00 America/New_York'],
	['at 3:30 p.m. there', '2022-02-27 15:30 America/New_York'],
	['at 12 am', '2022-02-27 00:00 Europe/Warsaw'],
	['(2000 GMT)', '2022-02-27 15:00 America/New_York'],
	['at 20:00', '2022-02-27 20:00 Europe/Warsaw'],
	['by midnight', '2022-02-27 00:00 Europe/Bucharest'],
	['at noon', '2022-02-27 12:00 Europe/Bucharest'],
	['at 7 this morning', '2022-02-27 07:00 Europe/Warsaw'],
	['at 6 o’clock', '2022-02-27 18:00 Europe/Warsaw'],
])('"%s" can mean %s', (text, time) => {
	expect(findClocks(text).some((clock) => isClockOf(clock, parseTime(time)))).toBe(true);
});

it.each([
	['at 3 pm', '2022-02-27 03:00 America/New_York'],
	['at 7 this morning', '2022-02-27 08:00 Europe/Warsaw'],
	['at 3 pm', '2022-02-27 10:00 America/New_York'],
	['(2000 GMT)', '2022-02-27 20:00 Europe/Warsaw'],
	['7 people', '2022-02-27 07:00 Europe/Warsaw'],
	['2000 people', '2022-02-27 20:00 Europe/Warsaw'],
])('"%s" cannot mean %s', (text, time) => {
	expect(findClocks(text).some((clock) => isClockOf(clock, parseTime(time)))).toBe(false);
});

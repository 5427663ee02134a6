/** Hours of the day as an article writes them. */
import type { Period, Time } from '../story/time';
import { timeInstant } from '../story/time';
import { plainText } from './words';

/** An hour of the day that a text names: "15:00" for "3 pm". */
export interface ClockMention {
	text: string;
	index: number;
	/** Minutes after midnight. */
	minutes: number;
	/** "7 this morning" without am or pm: the text alone does not say which half of the day. */
	knowsHalf: boolean;
	/** Followed by GMT or UTC; else it is on the clock of its place. */
	isUtc: boolean;
}

const CLOCK =
	/(?<![\p{L}\p{N}.,])(?:(\d{1,2})(?:[:.](\d{2}))?\s*([ap])\.?\s?m\b\.?|([01]\d|2[0-3])[:.]?([0-5]\d)(?=\s*(?:GMT|UTC|hours|hrs|local time)\b)|([01]?\d|2[0-3]):([0-5]\d)(?!\d)|(midnight|noon|midday)\b|(\d{1,2})(?=\s*(?:o'clock|this (?:morning|afternoon|evening)|in the (?:morning|afternoon|evening)|tonight|GMT|UTC)\b))/giu;
const DAY = 24 * 60;

/** Finds the hours of the day that a text names. */
export function findClocks(text: string): ClockMention[] {
	const plain = plainText(text);
	return [...plain.matchAll(CLOCK)].map((match) => {
		const [all, hour12, minute12, half, hour4, minute4, hour24, minute24, word, bare] = match;
		const mention = (minutes: number, knowsHalf = true) => ({
			text: all,
			index: match.index,
			minutes: minutes % DAY,
			knowsHalf,
			isUtc: /^\s*(?:GMT|UTC)\b/.test(plain.slice(match.index + all.length)),
		});
		if (word) return mention(word.toLowerCase() === 'midnight' ? 0 : DAY / 2);
		if (half)
			return mention(((Number(hour12) % 12) + (/p/i.test(half) ? 12 : 0)) * 60 + Number(minute12 ?? 0));
		if (bare) return mention(Number(bare) * 60, false);
		return mention(Number(hour4 ?? hour24) * 60 + Number(minute4 ?? minute24));
	});
}

/** Whether a text can mean an hour by a mention: on the clock of its zone, or on that of UTC where the text says so. */
export function isClockOf({ minutes, knowsHalf, isUtc }: ClockMention, time: Time): boolean {
	const moment = isUtc ? new Date(timeInstant(time)).toISOString() : time.value;
	const [hours = 0, rest = 0] = moment.slice(11, 16).split(':').map(Number);
	const clock = hours * 60 + rest;
	return clock === minutes || (!knowsHalf && clock % (DAY / 2) === minutes % (DAY / 2));
}

/** The times of a time or a period that have an hour. */
export function hoursOf(time: Time | Period): Time[] {
	const times = 'precision' in time ? [time] : [time.start, time.end];
	return times.filter((one) => one?.precision === 'hour') as Time[];
}

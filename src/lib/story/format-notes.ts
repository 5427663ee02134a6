/** How the article was read where it can be read in more than one way. */
import { reportMessages } from './report-messages';
import type { Period, Time } from './time';

/** Notes as they are, and each reading of a time with the words that it is of; what is absent is left out. */
export function formatNotes(
	notes: readonly (string | null | undefined)[],
	times: readonly (Time | Period | null)[],
): string[] {
	const readings = times.map((time) => {
		if (!time?.reading) return undefined;
		return time.words ? reportMessages.attribution.reading(time.words, time.reading) : time.reading;
	});
	return [...notes, ...readings].filter((note): note is string => !!note);
}

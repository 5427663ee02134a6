/** What was published and wrong: which figures it was in, and when it was put right. */
import { formatList } from './format';
import { formatTime } from './format-time';
import type { Correction } from './story';
import { timeInstant } from './time';

/** The corrections of one figure, oldest first. */
export function figureCorrections(figure: string, corrections: readonly Correction[]): Correction[] {
	return byDate(corrections.filter((correction) => correction.figure === figure));
}

/** The days on which something was corrected, each once, as readers read them; '' where there is none. */
export function formatCorrectionDates(corrections: readonly Correction[]): string {
	return formatList(new Set(byDate(corrections).map(({ date }) => formatTime(date))));
}

/** A correction as the downloads have it: "2020-05-05: 200 people → 300 people". */
export function writeCorrection({ date, was, now }: Correction): string {
	return `${date.value}: ${was} → ${now}`;
}

function byDate(corrections: readonly Correction[]): Correction[] {
	return corrections.toSorted((a, b) => timeInstant(a.date) - timeInstant(b.date));
}

/** The reports of one place, in the order in which readers meet them. */
import { reportsAt } from './lookup';
import type { Report, Story } from './story';
import { timeInstant } from './time';

/** The reports of a place, newest first; reports of one moment keep the author's order. */
export function placeReports(story: Pick<Story, 'reports'>, place: string): Report[] {
	return reportsAt(place, story.reports).toSorted((a, b) => reportInstant(b) - reportInstant(a));
}

/** The moment by which reports are ordered: when it happened, or else as of when it is told. In milliseconds since 1970 UTC. */
export function reportInstant({ when, as_of }: Report): number {
	if (!when) return timeInstant(as_of.time);
	if ('precision' in when) return timeInstant(when);
	const time = when.end ?? when.start;
	return time ? timeInstant(time) : timeInstant(as_of.time);
}

/** The part of a story that is about some of its places: what a page of the list, or a popup, is written from. */
import { remember, reportsAt } from './lookup';
import type { Figure, Report, Story } from './story';

/** The reports that have each figure, by the figures' ids. */
const reportsOfFigures = remember(
	(reports: readonly Report[]): ReadonlyMap<string, Report> =>
		new Map(reports.flatMap((report) => report.figures.map(({ id }) => [id, report] as const))),
);

/**
 * The story with the places' reports alone, and with those that their figures refer to: a whole that one is part of, an
 * input of a calculation. All its places stay, since figures lead to others too.
 */
export function storyExcerpt(story: Story, places: Iterable<string>): Story {
	const reportOf = reportsOfFigures(story.reports);
	const kept = new Set([...places].flatMap((place) => reportsAt(place, story.reports)));
	// A set that grows is gone through to its new end.
	for (const report of kept) {
		for (const id of report.figures.flatMap(referredFigures)) {
			const referred = reportOf.get(id);
			if (referred) kept.add(referred);
		}
	}
	return { ...story, reports: story.reports.filter((report) => kept.has(report)) };
}

function referredFigures({ part_of, calculated }: Figure): string[] {
	return [...(part_of ? [part_of.figure] : []), ...(calculated?.inputs ?? [])];
}

/** The list that is the map: every place with its reports, under the topic that most of them have. */
import { placeReports } from './place-reports';
import type { Place, Report, Story, Topic } from './story';

export interface PlaceEntry {
	place: Place;
	/** Newest first. Empty for a place that only figures refer to. */
	reports: Report[];
}

export interface ListSection {
	topic: Topic;
	entries: PlaceEntry[];
}

/** The places of a story in the order of its topics; a place with no report of its own comes last under the first topic. */
export function storyList(story: Story): ListSection[] {
	const entries = story.places.map((place) => {
		const reports = placeReports(story, place.id);
		return { place, reports, topic: placeTopic(reports, story)?.id };
	});
	return story.topics
		.map((topic) => ({
			topic,
			entries: entries
				.filter((entry) => entry.topic === topic.id)
				.map(({ place, reports }): PlaceEntry => ({ place, reports })),
		}))
		.map(({ topic, entries }) => ({
			topic,
			entries: entries.toSorted((a, b) => Math.sign(b.reports.length) - Math.sign(a.reports.length)),
		}))
		.filter((section) => section.entries.length > 0);
}

/** The topic of most of a place's reports; of several the one that comes first in the story. */
export function placeTopic(reports: readonly Report[], story: Story): Topic | undefined {
	const counts = story.topics.map((topic) => reports.filter((report) => report.topic === topic.id).length);
	return story.topics[counts.indexOf(Math.max(...counts))];
}

/** The reports that are about no place. */
export function placelessReports(story: Story): Report[] {
	return story.reports.filter((report) => report.place === null);
}

/** A story without what was reported: all that its map is drawn from, so that a map of ten thousand places loads fast. */
import type { Report, Story } from './story';

/** Its figures are those alone that lead somewhere. */
export type ReportOutline = Pick<Report, 'place' | 'topic' | 'figures'>;

/** Any story is one. */
export type StoryOutline = Pick<Story, 'slug' | 'title' | 'lang' | 'dateline' | 'topics' | 'places'> & {
	reports: ReportOutline[];
};

/** The outline of a story. */
export function storyOutline(story: Story): StoryOutline {
	const { slug, title, lang, dateline, topics, places, reports } = story;
	return {
		slug,
		title,
		lang,
		dateline,
		topics,
		places,
		reports: reports.map(({ place, topic, figures }) => ({
			place,
			topic,
			figures: figures.filter(({ from, to }) => from !== null || to !== null),
		})),
	};
}

/** A story's picture in words, for those who do not see it. */
import { formatAmount, formatCount } from './format';
import { formatClaimant } from './format-attribution';
import { formatLongTime } from './format-time';
import { storyFlows } from './flows';
import { reportsAt } from './lookup';
import { writtenMessages } from './written-messages';
import { storyExtent } from './extent';
import type { Story } from './story';

/** Characters that a screen reader reads in one go. */
const longest = 600;

/**
 * What the picture of a story shows: its title and day, who counts how many people on the move, and where was reported
 * how much. What does not fit into 600 characters is counted.
 */
export function storyAltText(story: Story): string {
	const text = writtenMessages.image.alt;
	const { title, dateline } = story;
	const flows = storyFlows(story).map(({ figure, to }) =>
		text.flow(formatAmount(figure.quantity), to.name, formatClaimant(figure.claimant)),
	);
	const places = storyExtent(story)
		.near.map((place) => ({
			name: place.name,
			reports: reportsAt(place.id, story.reports).length,
		}))
		.filter(({ reports }) => reports > 0)
		.sort((a, b) => b.reports - a.reports)
		.map(({ name, reports }) => text.place(name, formatCount(reports, 'report')));
	const start = text.title(title, formatLongTime(dateline.date));
	const withFlows = join(start, text.flows, flows);
	return join(withFlows, text.places, places);
}

/** Adds a sentence with as many of the items as go, and the number of those that do not. */
function join(start: string, sentence: (items: string) => string, items: string[]): string {
	const { semicolon, image } = writtenMessages;
	// No more items than letters go in.
	for (let count = Math.min(items.length, longest); count > 0; count--) {
		const rest = items.length - count;
		const shown = items.slice(0, count);
		const added = sentence([...shown, ...(rest > 0 ? [image.alt.more(rest)] : [])].join(semicolon));
		if (start.length + 1 + added.length <= longest) return `${start} ${added}`;
	}
	return start;
}

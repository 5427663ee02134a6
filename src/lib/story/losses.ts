/** What each side is said to have lost, by whom, and what it does not say itself. */
import { groupBy } from './lookup';
import { storyFigures, type Figure, type Story } from './story';

export interface SideLosses {
	side: string;
	/** Nothing is summed: the figures differ in measure, claimant and time. */
	figures: Figure[];
}

/** The figures that are a loss of a side, by side, in the order of the reports. Empty where a story has none. */
export function storyLosses(story: Story): SideLosses[] {
	const sides = groupBy(storyFigures(story), ({ loss_of }) => loss_of);
	return [...sides].flatMap(([side, figures]) => (side === null ? [] : [{ side, figures }]));
}

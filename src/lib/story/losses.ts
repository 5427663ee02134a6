/** What each side is said to have lost, by whom, and what it does not say itself. */
import { storyFigures, type Figure, type Story } from './story';

export interface SideLosses {
	side: string;
	/** Nothing is summed: the figures differ in measure, claimant and time. */
	figures: Figure[];
}

/** The figures that are a loss of a side, by side, in the order of the reports. Empty where a story has none. */
export function storyLosses(story: Story): SideLosses[] {
	const sides = new Map<string, Figure[]>();
	for (const figure of storyFigures(story)) {
		if (figure.loss_of) sides.set(figure.loss_of, [...(sides.get(figure.loss_of) ?? []), figure]);
	}
	return [...sides].map(([side, figures]) => ({ side, figures }));
}

/** Checks that the hours of a story's times stand in the paragraphs cited. */
import type { Finding } from '../story/problem';
import type { StoryInput } from '../story/schema';
import { citedParagraphs, nearestParagraph, storyClaims } from './citations';
import { findClocks, hoursOf, isClockOf } from './clocks';
import type { Paragraph } from './paragraphs';
import { nameParagraphs } from './words';

/** Finds times that are more exact than the article, or at another hour. */
export function checkClocks(story: StoryInput, article: readonly Paragraph[]): Finding[] {
	return storyClaims(story).flatMap(({ times, paragraphs }) =>
		times.flatMap(({ path, time }) =>
			hoursOf(time).flatMap((hour): Finding[] => {
				const hasIt = ({ text }: Paragraph) => findClocks(text).some((clock) => isClockOf(clock, hour));
				if (citedParagraphs(article, paragraphs).some(hasIt)) return [];
				const nearest = nearestParagraph(article, paragraphs, hasIt);
				const where = nearest
					? `the nearest paragraph where it stands is ${nearest.number}: cite that one, or correct the hour`
					: 'it stands nowhere in the article: correct the hour, or write the day alone';
				const clock = hour.value.slice(11, 16);
				return [
					{ path, message: `the hour ${clock} does not stand in ${nameParagraphs(paragraphs)}; ${where}` },
				];
			}),
		),
	);
}

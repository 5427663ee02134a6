/** Checks that words which a story gives as the article's own stand in a paragraph cited. */
import type { Finding } from '../story/problem';
import type { StoryInput } from '../story/schema';
import { citedParagraphs, nearestParagraph, storyClaims } from './citations';
import type { Paragraph } from './paragraphs';
import { hasWords, nameParagraphs } from './words';

/** Finds `words` of times and periods that are not the article's. */
export function checkQuotedWords(story: StoryInput, article: readonly Paragraph[]): Finding[] {
	return storyClaims(story).flatMap(({ times, paragraphs }) =>
		times.flatMap(({ path, time: { words } }): Finding[] => {
			if (words === undefined) return [];
			const hasThem = ({ text }: Paragraph) => hasWords(text, words);
			if (citedParagraphs(article, paragraphs).some(hasThem)) return [];
			const nearest = nearestParagraph(article, paragraphs, hasThem);
			const where = nearest
				? `the nearest paragraph where they stand is ${nearest.number}: cite that one, or correct them`
				: 'they stand nowhere in the article: "words" are the article’s own, so correct them';
			return [
				{
					path: [...path, 'words'],
					message: `the words "${words}" do not stand in ${nameParagraphs(paragraphs)}; ${where}`,
				},
			];
		}),
	);
}

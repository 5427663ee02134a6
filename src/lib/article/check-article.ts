/** Everything that a story can be checked for against the text of its article, which is kept nowhere. */
import type { Finding } from '../story/problem';
import type { StoryInput } from '../story/schema';
import { checkClaimants } from './check-claimants';
import { checkClocks } from './check-clocks';
import { checkCoverage } from './check-coverage';
import { checkFigures } from './check-figures';
import { checkProse } from './check-prose';
import { checkQuotedWords } from './check-quoted-words';
import { checkVerification } from './check-verification';
import type { Paragraph } from './paragraphs';
import type { WorldNames } from './place-names';

/** Finds what the story says otherwise than its article, and what it leaves out without saying so. */
export function checkAgainstArticle(
	story: StoryInput,
	article: readonly Paragraph[],
	world: WorldNames,
): Finding[] {
	return [
		...checkLength(story, article),
		...checkFigures(story, article),
		...checkProse(story, article),
		...checkClaimants(story, article),
		...checkQuotedWords(story, article),
		...checkClocks(story, article),
		...checkVerification(story, article),
		...checkCoverage(story, article, world),
	];
}

function checkLength({ source }: StoryInput, article: readonly Paragraph[]): Finding[] {
	if (source.paragraphs === article.length) return [];
	return [
		{
			path: ['source', 'paragraphs'],
			message: `the article has ${article.length} paragraphs, counted as blocks with blank lines between them; correct this, and the numbers that are cited`,
		},
	];
}

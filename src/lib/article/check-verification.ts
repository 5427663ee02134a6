/** Checks that nothing is called confirmed that the article says it could not verify. */
import type { Finding } from '../story/problem';
import type { StoryInput } from '../story/schema';
import { citedParagraphs, storyClaims } from './citations';
import type { Paragraph } from './paragraphs';
import { plainText } from './words';

const NEGATION = String.raw`(?:\b(?:not|cannot|unable to|impossible to|yet to|none of [^.]{0,60}?could)|n't)`;
const ADVERB = String.raw`(?:\s+(?:immediately|independently|yet))?`;
/** "Could not be independently verified", "was unable to confirm", "has not been verified", "unverified". */
const UNVERIFIED = new RegExp(
	String.raw`${NEGATION}${ADVERB}(?:\s+(?:be|been|being))?${ADVERB}\s+(?:verif(?:y|ied)|confirm(?:ed)?|corroborated?)\b|\bunverified\b`,
	'i',
);

/** Whether a paragraph says that something in it could not be verified. */
export function saysUnverified(text: string): boolean {
	return UNVERIFIED.test(plainText(text));
}

/** Finds reports and figures that are `confirmed` and cite a paragraph that says it could not be verified. */
export function checkVerification(story: StoryInput, article: readonly Paragraph[]): Finding[] {
	return storyClaims(story).flatMap(({ path, status, paragraphs, figure }) => {
		// What a figure inherits is told of at its report.
		const isInherited = figure && figure.status === undefined && figure.paragraphs === undefined;
		if (status !== 'confirmed' || isInherited) return [];
		const doubtful = citedParagraphs(article, paragraphs).find(({ text }) => saysUnverified(text));
		if (!doubtful) return [];
		return [
			{
				path: [...path, 'status'],
				message: `"confirmed" cites paragraph ${doubtful.number}, which says that it could not be verified; write "unverified", or cite the paragraph that confirms it`,
			},
		];
	});
}

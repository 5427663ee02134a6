/** Checks that the number of every figure stands in a paragraph cited, and as firmly as the figure says. */
import type { Finding } from '../story/problem';
import type { Qualifier } from '../story/qualifier';
import type { Quantity } from '../story/quantity';
import type { StoryInput } from '../story/schema';
import { citedParagraphs, nearestParagraph, storyClaims, type Claim } from './citations';
import { findNumbers, type NumberMention } from './numbers';
import type { Paragraph } from './paragraphs';
import { hasWords, nameParagraphs } from './words';

/** Finds figures whose number or qualifier is not the article's. Calculated ones are checked with their inputs. */
export function checkFigures(story: StoryInput, article: readonly Paragraph[]): Finding[] {
	return storyClaims(story).flatMap((claim) => {
		const quantity = claim.figure?.quantity;
		if (!quantity) return [];
		return quantity.value === null
			? checkVagueWords(claim, quantity, article)
			: checkNumber(claim, quantity, article);
	});
}

function checkNumber(claim: Claim, quantity: Quantity, article: readonly Paragraph[]): Finding[] {
	const path = [...claim.path, 'quantity'];
	const paragraphs = citedParagraphs(article, claim.paragraphs);
	const mentions = paragraphs.flatMap(({ text }) => quantityMentions(text, quantity));
	const place = nameParagraphs(claim.paragraphs);
	if (mentions.length === 0) {
		const nearest = nearestParagraph(
			article,
			claim.paragraphs,
			({ text }) => quantityMentions(text, quantity).length > 0,
		);
		const where = nearest
			? `the nearest paragraph where it stands is ${nearest.number}: cite that one, or correct the number`
			: `it stands nowhere in the article: correct the number, or write "calculated" if it was derived from others${wordPresentNumbers(paragraphs)}`;
		return [{ path, message: `the number of "${quantity.words}" does not stand in ${place}; ${where}` }];
	}
	if (mentions.some(({ qualifier }) => qualifier === quantity.qualifier)) return [];
	const [first] = mentions;
	return first
		? [
				{
					path,
					message: `"${quantity.words}" says ${nameQualifier(quantity.qualifier)}, and ${place} ${claim.paragraphs.length === 1 ? 'says' : 'say'} ${nameQualifier(first.qualifier)} of that number; write it as hedged as it stands there`,
				},
			]
		: [];
}

/** The numbers of a text that the quantity can be. */
function quantityMentions(text: string, quantity: Quantity): Pick<NumberMention, 'qualifier'>[] {
	const mentions: Pick<NumberMention, 'qualifier'>[] = findNumbers(text).filter((mention) =>
		isSameNumber(mention, quantity),
	);
	// "A child" is one child.
	if (quantity.value === 1 && ['a', 'an'].some((article) => hasArticle(text, article, quantity.unit))) {
		mentions.push({ qualifier: 'exactly' });
	}
	return mentions;
}

function isSameNumber(mention: NumberMention, { value, value_max, unit }: Quantity): boolean {
	if (mention.isOrdinal || mention.isPercentage !== (unit === 'per cent')) return false;
	if (value_max !== null) return mention.value === value && mention.value_max === value_max;
	return mention.value === value || mention.value_max === value;
}

function hasArticle(text: string, article: string, unit: string): boolean {
	return hasWords(text, `${article} ${unit}`);
}

function wordPresentNumbers(paragraphs: readonly Paragraph[]): string {
	const numbers = [
		...new Set(paragraphs.flatMap(({ text }) => findNumbers(text).map((number) => number.text))),
	];
	return numbers.length === 0 ? '' : `. The numbers there are ${numbers.join(', ')}`;
}

function nameQualifier(qualifier: Qualifier): string {
	const names: Record<Qualifier, string> = {
		exactly: '"exactly"',
		about: '"about"',
		over: '"over"',
		under: '"under"',
		at_least: '"at least"',
		almost: '"almost"',
		up_to: '"up to"',
		range: 'a range',
		unknown: '"unknown"',
	};
	return names[qualifier];
}

/** An amount without a number, such as "several vehicles", is the article's own wording. "Unknown" is ours. */
function checkVagueWords(claim: Claim, { words, unit }: Quantity, article: readonly Paragraph[]): Finding[] {
	const amount = words.slice(0, words.length - unit.length).trim();
	if (['', 'unknown', 'not given'].includes(amount.toLowerCase())) return [];
	const hasAmount = ({ text }: Paragraph) => hasWords(text, amount);
	if (citedParagraphs(article, claim.paragraphs).some(hasAmount)) return [];
	const nearest = nearestParagraph(article, claim.paragraphs, hasAmount);
	const where = nearest
		? `the nearest paragraph where it stands is ${nearest.number}: cite that one`
		: 'it stands nowhere in the article: write "unknown"';
	return [
		{
			path: [...claim.path, 'quantity'],
			message: `the word "${amount}" of "${words}" does not stand in ${nameParagraphs(claim.paragraphs)}; ${where}, or correct it`,
		},
	];
}

/** Checks that whoever claims or denies a thing stands in a paragraph cited for it. */
import type { Finding } from '../story/problem';
import type { StoryInput } from '../story/schema';
import { citedParagraphs, nearestParagraph, storyClaims } from './citations';
import type { Paragraph } from './paragraphs';
import { hasName, hasWords, nameParagraphs } from './words';

type ClaimantInput = StoryInput['claimants'][string];
type FormInput = NonNullable<ClaimantInput['forms']>[number];

/** Finds claimants who are named in no paragraph cited, and forms of names that the article does not explain. */
export function checkClaimants(story: StoryInput, article: readonly Paragraph[]): Finding[] {
	return [...checkForms(story, article), ...checkSpeakers(story, article)];
}

function checkSpeakers(story: StoryInput, article: readonly Paragraph[]): Finding[] {
	const told = new Set<string>();
	return storyClaims(story).flatMap(({ path, claimant, denied_by, paragraphs, figure }) => {
		if (figure?.calculated) return [];
		return Object.entries({ claimant, denied_by }).flatMap(([key, id]): Finding[] => {
			const speaker = id === undefined ? undefined : story.claimants[id];
			// What a figure inherits is told of once, at its report.
			const once = [id, ...paragraphs].join(' ');
			if (!speaker || told.has(once)) return [];
			const isNamed = (paragraph: Paragraph) => names(paragraph, speaker);
			if (citedParagraphs(article, paragraphs).some(isNamed)) return [];
			const forms = speaker.forms?.filter(({ form }) => !isPronoun(form));
			const isPlain = (paragraph: Paragraph) => names(paragraph, { ...speaker, forms });
			told.add(once);
			return [
				{
					path: [...path, key],
					message: `"${speaker.name}" does not stand in ${nameParagraphs(paragraphs)}; ${wordMending(nearestParagraph(article, paragraphs, isPlain), key)}`,
				},
			];
		});
	});
}

/** Whether a paragraph names a claimant. A pronoun does so only where it is explained, and right after that. */
function names({ number, text }: Paragraph, { name, forms = [] }: ClaimantInput): boolean {
	const near = forms.filter(
		({ form, named_in }) =>
			!isPronoun(form) || (named_in !== undefined && [named_in, named_in + 1].includes(number)),
	);
	return [name, ...near.map(({ form }) => form)].some((one) => hasNaming(text, one));
}

function isPronoun(form: string): boolean {
	return /^(?:he|she|it|they|him|her|them|his|its|their)$/i.test(form);
}

function wordMending(nearest: Paragraph | undefined, key: string): string {
	const found = nearest
		? `the nearest paragraph that names it is ${nearest.number}: cite that one too`
		: 'no paragraph does: correct the name';
	const own = key === 'claimant' ? ', or leave the claimant out if the article says it in its own voice' : '';
	return `${found}, or add the words that the paragraph has for it to "forms" of the claimant${own}`;
}

/** Whether a text has a name, without the article that it starts with and whatever its case. */
function hasNaming(text: string, name: string): boolean {
	return hasWords(text, name.replace(/^(?:the|an?)\s+/i, ''));
}

function checkForms(story: StoryInput, article: readonly Paragraph[]): Finding[] {
	return Object.entries(story.claimants).flatMap(([id, claimant]) =>
		(claimant.forms ?? []).flatMap((form, i) => {
			const path = ['claimants', id, 'forms', i];
			return [...checkForm(form, claimant, story, article)].map((message) => ({ path, message }));
		}),
	);
}

/** What is wrong with a form of a claimant's name, each as a message. */
function checkForm(
	{ form, named_in }: FormInput,
	claimant: ClaimantInput,
	story: StoryInput,
	article: readonly Paragraph[],
): string[] {
	if (!article.some(({ text }) => hasNaming(text, form))) {
		return [`"${form}" stands nowhere in the article; correct it or delete it`];
	}
	if (named_in === undefined) {
		const isName = !isPronoun(form) && (/\p{Lu}/u.test(form) || !/\p{Lu}/u.test(claimant.name));
		return isName
			? []
			: [
					`"${form}" is an office or a pronoun; write "{ form: ${form}, named_in: … }" with the paragraph that says who it is`,
				];
	}
	const naming = article.find(({ number }) => number === named_in);
	if (!naming) return [`there is no paragraph ${named_in} in the article; correct "named_in"`];
	if (saysWho(naming.text, claimant, story)) return [];
	const nearest = nearestParagraph(article, [named_in], ({ text }) => saysWho(text, claimant, story));
	return [
		`paragraph ${named_in} does not name "${claimant.name}"; ${nearest ? `paragraph ${nearest.number} does: correct "named_in"` : 'no paragraph does: correct the name'}`,
	];
}

/**
 * Whether a paragraph says who an office is: by the claimant's name, by another of its names, or, where the name is
 * one that we put together ("Kyiv’s city authority"), by every proper name in it.
 */
function saysWho(text: string, { name, forms = [] }: ClaimantInput, story: StoryInput): boolean {
	const names = [name, ...forms.filter(({ named_in }) => named_in === undefined).map(({ form }) => form)];
	if (names.some((one) => hasNaming(text, one))) return true;
	const proper = name.match(/\p{Lu}[\p{L}-]+/gu) ?? [];
	return (
		proper.length > 0 && proper.every((one) => spellings(one, story).some((other) => hasName(text, other)))
	);
}

/** A word of a name, and how else the story's places write it. */
function spellings(word: string, story: StoryInput): string[] {
	const places = Object.values(story.places).map((place) => [
		place.name ?? '',
		...place.aliases.map(({ name }) => name),
	]);
	return [word, ...places.filter((names) => names.includes(word)).flat()];
}

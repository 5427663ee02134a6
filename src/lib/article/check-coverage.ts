/** Checks that the reports tell each number and place of the paragraphs that they cite, or the story says why not. */
import type { Finding, Path } from '../story/problem';
import type { StoryInput } from '../story/schema';
import { findClocks, isClockOf } from './clocks';
import { placeNames, toldOf, type Told } from './coverage';
import { findNumbers } from './numbers';
import type { Paragraph } from './paragraphs';
import { findPlaceNames, type WorldNames } from './place-names';
import { hasName, hasWords, plainText } from './words';

interface Item {
	kind: 'number' | 'place';
	text: string;
	isTold: boolean;
}

/** Finds numbers and places of paragraphs cited that no report tells, and entries of `left_out` that leave nothing out. */
export function checkCoverage(
	story: StoryInput,
	article: readonly Paragraph[],
	world: WorldNames,
): Finding[] {
	const names = storyNames(story);
	const items = new Map<number, Item[]>();
	for (const { number, text } of article) {
		const told = toldOf(number, story);
		if (!told) continue;
		items.set(number, [...numberItems(text, told), ...placeItems(text, told, names, world)]);
	}
	return [...checkTold(story, items), ...checkLeftOut(story, article, items)];
}

function checkTold(story: StoryInput, items: ReadonlyMap<number, Item[]>): Finding[] {
	return [...items].flatMap(([number, all]) => {
		const left = new Map(
			all
				.filter(({ isTold, text }) => !isTold && !isLeftOut(text, number, story))
				.map((item) => [item.text, item]),
		);
		return [...left.values()].map(({ kind, text }) => ({
			path: citingPath(number, story),
			message: `no report that cites paragraph ${number} tells the ${kind} "${text}"; tell it, or list it under "left_out" with the reason: { words: ["${text}"], paragraphs: [${number}], reason: … }`,
		}));
	});
}

function isLeftOut(text: string, paragraph: number, { left_out }: StoryInput): boolean {
	return left_out.some(
		({ words, paragraphs }) =>
			paragraphs.includes(paragraph) && words.some((word) => plainText(word) === plainText(text)),
	);
}

/** Where the paragraph is first cited: that is the report to look at. */
function citingPath(paragraph: number, story: StoryInput): Path {
	const report = story.reports.findIndex(({ paragraphs }) => paragraphs.includes(paragraph));
	if (report >= 0)
		return ['reports', report, 'paragraphs', story.reports[report]?.paragraphs.indexOf(paragraph) ?? 0];
	const owner = story.reports.findIndex(({ figures }) =>
		figures.some(({ paragraphs }) => paragraphs?.includes(paragraph)),
	);
	return ['reports', owner];
}

function checkLeftOut(
	story: StoryInput,
	article: readonly Paragraph[],
	items: ReadonlyMap<number, Item[]>,
): Finding[] {
	return story.left_out.flatMap(({ words, paragraphs }, i) =>
		words.flatMap((word, j): Finding[] => {
			const path = ['left_out', i, 'words', j];
			const texts = article.filter(({ number }) => paragraphs.includes(number));
			if (!texts.some(({ text }) => hasWords(text, word))) {
				return [
					{
						path,
						message: `"${word}" does not stand in the paragraphs of this entry; write it as it stands there, or delete it`,
					},
				];
			}
			const own = paragraphs
				.flatMap((number) => items.get(number) ?? [])
				.filter(({ text }) => plainText(text) === plainText(word));
			if (own.some(({ isTold }) => !isTold)) return [];
			const reason =
				own.length > 0 ? 'is told by a report' : 'is neither a number nor a place that has to be told';
			return [
				{ path, message: `"${word}" ${reason}, so it needs not be left out; delete it from this list` },
			];
		}),
	);
}

function numberItems(text: string, told: Told): Item[] {
	const clocks = findClocks(text);
	const isWithin = (index: number) =>
		clocks.find((clock) => clock.index <= index && index < clock.index + clock.text.length);
	return findNumbers(text).map((mention) => {
		const clock = isWithin(mention.index);
		const isTold =
			(told.numbers.has(mention.value) &&
				(mention.value_max === null || told.numbers.has(mention.value_max))) ||
			hasWords(told.text, mention.text) ||
			(clock !== undefined && told.times.some((time) => isClockOf(clock, time)));
		return { kind: 'number', text: mention.text, isTold };
	});
}

function placeItems(text: string, told: Told, names: StoryNames, world: WorldNames): Item[] {
	return findPlaceNames(text, names.all, world).map((mention) => {
		const spellings = [mention.text, ...(names.others.get(mention.text) ?? [])];
		const isTold =
			(mention.country !== undefined && told.countries.has(mention.country)) ||
			spellings.some((name) => hasName(told.text, name));
		return { kind: 'place', text: mention.text, isTold };
	});
}

interface StoryNames {
	all: ReadonlySet<string>;
	/** The other names of the place that has a name. */
	others: ReadonlyMap<string, readonly string[]>;
}

function storyNames({ places }: StoryInput): StoryNames {
	const groups = Object.values(places).map((place) =>
		placeNames({ ...place, note: undefined }).map(plainText),
	);
	return {
		all: new Set(groups.flat()),
		others: new Map(groups.flatMap((group) => group.map((name) => [name, group] as const))),
	};
}

/** Checks that the numbers in a report's own words are the article's, or were calculated. */
import type { Finding } from '../story/problem';
import type { ReportInput, StoryInput } from '../story/schema';
import { nearestParagraph } from './citations';
import { toldTimes } from './coverage';
import { findNumbers, type NumberMention } from './numbers';
import type { Paragraph } from './paragraphs';
import { nameParagraphs } from './words';

/** In words, small numbers count what the author sees: "the two sides". */
const MOST_COUNTED = 12;

/** Finds numbers in headlines and texts that stand in no paragraph cited. */
export function checkProse({ reports }: StoryInput, article: readonly Paragraph[]): Finding[] {
	return reports.flatMap((report, i) => {
		// Its text may say what was calculated.
		if (report.figures.some(({ calculated }) => calculated)) return [];
		const cited = [...new Set([report, ...report.figures].flatMap(({ paragraphs }) => paragraphs ?? []))];
		const known = knownNumbers(report, article, cited);
		return (['headline', 'text'] as const).flatMap((key) =>
			findNumbers(report[key])
				.filter((mention) => !isCount(mention) && !valuesOf(mention).every((value) => known.has(value)))
				.map(({ text, value }): Finding => {
					const nearest = nearestParagraph(article, cited, (paragraph) =>
						findNumbers(paragraph.text).some((other) => valuesOf(other).includes(value)),
					);
					const where = nearest
						? `the nearest paragraph where it stands is ${nearest.number}: cite that one too, or correct the number`
						: 'it stands nowhere in the article: correct the number';
					return {
						path: ['reports', i, key],
						message: `the number "${text}" does not stand in ${nameParagraphs(cited)}; ${where}`,
					};
				}),
		);
	});
}

function knownNumbers(
	report: ReportInput,
	article: readonly Paragraph[],
	cited: readonly number[],
): ReadonlySet<number> {
	const texts = article.filter(({ number }) => cited.includes(number)).map(({ text }) => text);
	const hours = toldTimes(report).flatMap(({ value }) => (value.match(/\d+/g) ?? []).map(Number));
	return new Set([
		...texts.flatMap((text) => findNumbers(text).flatMap(valuesOf)),
		...report.figures.flatMap(({ quantity }) => [quantity?.value ?? [], quantity?.value_max ?? []].flat()),
		...hours,
	]);
}

function valuesOf({ value, value_max }: NumberMention): number[] {
	return value_max === null ? [value] : [value, value_max];
}

function isCount({ text, value }: NumberMention): boolean {
	return !/\d/.test(text) && value <= MOST_COUNTED;
}

/** What a story says and in which paragraphs, with its way back to the file. */
import type { Path } from '../story/problem';
import type { FigureInput, ReportInput, StoryInput } from '../story/schema';
import type { Period, Time } from '../story/time';
import type { Paragraph } from './paragraphs';

/** A report or a figure, with what it inherits. */
export interface Claim {
	path: Path;
	/** Who claims it; undefined: nobody, so the article says it in its own voice. */
	claimant: string | undefined;
	/** Who denies it, where this is said of itself: a denial is told once. */
	denied_by: string | undefined;
	status: string | undefined;
	/** Its own key of that name, where it has one, or its report's. */
	paragraphs: readonly number[];
	times: { path: Path; time: Time | Period }[];
	figure: FigureInput | null;
	report: ReportInput;
}

/** Every report of a story, each followed by its figures. */
export function storyClaims(story: StoryInput): Claim[] {
	return story.reports.flatMap((report, i) => {
		const path = ['reports', i];
		return [
			readClaim(report, null, report, path),
			...report.figures.map((figure, j) => readClaim(figure, figure, report, [...path, 'figures', j])),
		];
	});
}

function readClaim(
	own: FigureInput | ReportInput,
	figure: FigureInput | null,
	report: ReportInput,
	path: Path,
): Claim {
	const times = Object.entries({
		when: 'when' in own ? own.when : undefined,
		as_of: own.as_of,
		period: 'period' in own ? own.period : undefined,
	});
	return {
		path,
		claimant: own.claimant ?? report.claimant,
		denied_by: own.denied_by,
		status: own.status ?? (own.claimant ? undefined : report.status),
		paragraphs: own.paragraphs ?? report.paragraphs,
		times: times.flatMap(([key, time]) => (time ? [{ path: [...path, key], time }] : [])),
		figure,
		report,
	};
}

/** The paragraphs of the article that are cited; numbers beyond its end are told of elsewhere. */
export function citedParagraphs(article: readonly Paragraph[], cited: readonly number[]): Paragraph[] {
	return article.filter(({ number }) => cited.includes(number));
}

/**
 * Among the paragraphs that fit, the one nearest to those cited; of two as near, the earlier.
 *
 * @returns undefined when none fits
 */
export function nearestParagraph(
	article: readonly Paragraph[],
	cited: readonly number[],
	fits: (paragraph: Paragraph) => boolean,
): Paragraph | undefined {
	const away = ({ number }: Paragraph) => Math.min(...cited.map((one) => Math.abs(one - number)));
	return article.filter(fits).sort((a, b) => away(a) - away(b) || a.number - b.number)[0];
}

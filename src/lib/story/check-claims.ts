/** Checks what a story says about its claims: status and claimant, paragraphs, periods. */
import type { Finding, Path } from './problem';
import type { FigureInput, ReportInput, StoryInput } from './schema';
import { timeInstant, type Period, type Time } from './time';

/** Paragraphs that a message lists before it says how many more there are. */
const MOST_LISTED = 40;

/**
 * Finds claims whose status does not fit who makes them, paragraphs left over, and periods that end before they start.
 *
 * @param isPart whether reports of the file are missing from it, so that paragraphs may be cited by those
 */
export function checkClaims(story: StoryInput, isPart = false): Finding[] {
	return [
		...story.reports.flatMap((report, i) => [
			...checkStatus(report, undefined, ['reports', i]),
			...checkPeriod(report.when, ['reports', i, 'when']),
			...report.figures.flatMap((figure, j) => {
				const path = ['reports', i, 'figures', j];
				return [
					...checkStatus(figure, report, path),
					...checkPeriod(figure.period, [...path, 'period']),
					...checkSource(figure, path),
				];
			}),
		]),
		...checkParagraphs(story, isPart),
	];
}

function checkStatus(own: ReportInput | FigureInput, report: ReportInput | undefined, path: Path): Finding[] {
	const claimant = own.claimant ?? report?.claimant;
	const status = own.status ?? (own.claimant ? undefined : report?.status);
	const denied = own.denied_by ?? report?.denied_by;
	const at = own.status ? [...path, 'status'] : path;
	if (own.status === 'reported' && claimant) {
		return [
			{
				path: at,
				message: `status "reported" is for what the article says in its own voice, and "${claimant}" claims this; write "claimed" or leave the claimant out`,
			},
		];
	}
	if (own.status === 'claimed' && !claimant) {
		return [
			{
				path: at,
				message: 'status "claimed" needs someone who claims it; name the claimant or write "reported"',
			},
		];
	}
	if (own.status === 'disputed' && !denied) {
		return [{ path: at, message: 'status "disputed" needs who denies it; add "denied_by"' }];
	}
	if (own.denied_by && status !== 'disputed') {
		return [
			{
				path: [...path, 'denied_by'],
				message: 'what someone denies is disputed; write "status: disputed" or leave "denied_by" out',
			},
		];
	}
	return [];
}

function checkSource(figure: FigureInput, path: Path): Finding[] {
	if (figure.quantity && figure.calculated) {
		return [
			{
				path: [...path, 'quantity'],
				message: 'a calculated figure gets its quantity from its inputs; delete one of the two',
			},
		];
	}
	if (!figure.quantity && !figure.calculated) {
		return [
			{
				path,
				message:
					'the figure has no number; write a quantity, "quantity: unknown" if the article says that none is given, or "calculated"',
			},
		];
	}
	const own = (['claimant', 'status', 'denied_by', 'as_of', 'paragraphs', 'period'] as const).find(
		(key) => figure.calculated && figure[key] !== undefined,
	);
	return own
		? [
				{
					path: [...path, own],
					message: `a calculated figure takes its ${own} from its inputs; delete this line`,
				},
			]
		: [];
}

function checkPeriod(time: Time | Period | undefined, path: Path): Finding[] {
	if (!time || 'precision' in time || !time.start || !time.end) return [];
	if (timeInstant(time.start) <= timeInstant(time.end)) return [];
	return [
		{
			path,
			message: `the period ends (${time.end.value}) before it starts (${time.start.value}); swap the two`,
		},
	];
}

function checkParagraphs(story: StoryInput, isPart: boolean): Finding[] {
	const last = story.source.paragraphs;
	const findings: Finding[] = [];
	const cited = new Set<number>();
	const cite = (paragraphs: readonly number[] | undefined, path: Path) => {
		paragraphs?.forEach((paragraph, i) => {
			cited.add(paragraph);
			if (paragraph > last) {
				findings.push({
					path: [...path, i],
					message: `there is no paragraph ${paragraph}; the source has ${last}`,
				});
			}
		});
	};
	story.reports.forEach((report, i) => {
		cite(report.paragraphs, ['reports', i, 'paragraphs']);
		report.figures.forEach((figure, j) => {
			cite(figure.paragraphs, ['reports', i, 'figures', j, 'paragraphs']);
		});
	});
	story.left_out.forEach(({ paragraphs }, i) => {
		paragraphs.forEach((paragraph, j) => {
			if (cited.has(paragraph) || isPart) return;
			findings.push({
				path: ['left_out', i, 'paragraphs', j],
				message: `no report cites paragraph ${paragraph}, so nothing of it needs to be left out; take it off this list`,
			});
		});
	});
	story.uncited.forEach(({ paragraphs }, i) => {
		paragraphs.forEach((paragraph, j) => {
			if (!cited.has(paragraph)) return;
			findings.push({
				path: ['uncited', i, 'paragraphs', j],
				message: `paragraph ${paragraph} is cited by a report; take it off this list`,
			});
		});
		cite(paragraphs, ['uncited', i, 'paragraphs']);
	});
	const missing = Array.from({ length: last }, (_, i) => i + 1).filter((paragraph) => !cited.has(paragraph));
	if (missing.length > 0 && !isPart) {
		findings.push({
			path: ['uncited'],
			message: `no report cites ${missing.length === 1 ? 'paragraph' : 'paragraphs'} ${listMissing(missing)}; cite each in a report or list it under "uncited" with the reason`,
		});
	}
	return findings;
}

function listMissing(numbers: readonly number[]): string {
	const more = numbers.length - MOST_LISTED;
	return more > 0 ? `${numbers.slice(0, MOST_LISTED).join(', ')} and ${more} more` : numbers.join(', ');
}

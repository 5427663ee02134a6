/** A checked story file to the trusted story: defaults filled in, inheritance resolved, calculations carried out. */
import type { Borders } from './borders';
import type { GazetteerPlace } from './gazetteer';
import { buildPlace } from './build-places';
import { calculateFigure } from './calculate-figure';
import type { Quantity } from './quantity';
import type { FigureInput, ReportInput, StoryInput } from './schema';
import type { Attribution, Calculated, Claimant, Figure, Report, Story } from './story';

type Claimants = ReadonlyMap<string, Claimant>;

/**
 * Builds the story. Its references must have been checked, and its places located; the calculations are checked by being
 * carried out.
 *
 * @param found what the gazetteer says of places, by their ids
 */
export function buildStory(
	input: StoryInput,
	slug: string,
	borders: Borders,
	found: ReadonlyMap<string, GazetteerPlace>,
): Story {
	const claimants = new Map(
		Object.entries(input.claimants).map(([id, claimant]) => [id, buildClaimant(id, claimant)] as const),
	);
	const reports = input.reports.map((report) => buildReport(report, input, claimants));
	const figures = new Map(
		reports.flatMap((report) => report.figures.map((figure) => [figure.id, figure] as const)),
	);
	for (const figure of figures.values()) {
		if (figure.calculated) Object.assign(figure, calculateFigure(figure.calculated, figures));
	}
	const { title, kicker, summary, lang, dateline, as_of, worldview, source, uncited, corrections } = input;
	const { draft, formerly, withdrawn = null } = input;
	return {
		slug,
		draft,
		title,
		kicker,
		summary,
		lang,
		dateline,
		as_of,
		worldview,
		source,
		uncited,
		corrections,
		topics: Object.entries(input.topics).map(([id, topic]) => ({ id, ...topic })),
		places: Object.entries(input.places).map(([id, place]) =>
			buildPlace(id, place, input, borders, found.get(id)),
		),
		reports,
		losses_note: input.losses_note ?? null,
		crossings_note: input.crossings_note ?? null,
		formerly,
		withdrawn,
	};
}

/** The forms of a name are for the check against the article: no output has them. */
function buildClaimant(id: string, claimant: StoryInput['claimants'][string]): Claimant {
	const known = { id, ...claimant };
	delete known.forms;
	return known;
}

/** The id that a figure has: its own, or its report's with its number. */
export function figureId(report: ReportInput, index: number): string {
	return report.figures[index]?.id ?? `${report.id}-${index + 1}`;
}

function buildReport(report: ReportInput, input: StoryInput, claimants: Claimants): Report {
	const attribution = buildAttribution(report, claimants, {
		claimant: null,
		status: report.claimant ? 'claimed' : 'reported',
		denied_by: null,
		as_of: { time: input.as_of, inherited: true },
		paragraphs: report.paragraphs,
	});
	return {
		id: report.id,
		place: report.place ?? null,
		topic: report.topic,
		headline: report.headline,
		text: report.text,
		when: report.when ?? null,
		note: report.note ?? null,
		...attribution,
		figures: report.figures.map((figure, i) =>
			buildFigure(figure, figureId(report, i), report.id, attribution, claimants),
		),
	};
}

function buildFigure(
	figure: FigureInput,
	id: string,
	report: string,
	inherited: Attribution,
	claimants: Claimants,
): Figure {
	const unfilled: Quantity = { qualifier: 'unknown', value: null, value_max: null, unit: '', words: '' };
	return {
		id,
		report,
		measure: figure.measure,
		quantity: figure.quantity ?? unfilled,
		period: figure.period ?? null,
		from: figure.from ?? null,
		to: figure.to ?? null,
		part_of: figure.part_of ?? null,
		calculated: figure.calculated ? buildCalculated(figure.calculated) : null,
		loss_of: figure.loss_of ?? null,
		note: figure.note ?? null,
		...buildAttribution(figure, claimants, inherited),
	};
}

function buildAttribution(
	own: FigureInput | ReportInput,
	claimants: Claimants,
	inherited: Attribution,
): Attribution {
	const changed = own.claimant !== undefined && own.claimant !== inherited.claimant?.id;
	const status = own.status ?? (changed ? 'claimed' : inherited.status);
	return {
		claimant: claimants.get(own.claimant ?? '') ?? inherited.claimant,
		status,
		// Who denies a report does not deny its figures that are not disputed.
		denied_by: status === 'disputed' ? (claimants.get(own.denied_by ?? '') ?? inherited.denied_by) : null,
		as_of: own.as_of ? { time: own.as_of, inherited: false } : inherited.as_of,
		paragraphs: own.paragraphs ?? inherited.paragraphs,
	};
}

function buildCalculated(calculated: NonNullable<FigureInput['calculated']>): Calculated {
	const { difference, hourly, caveat } = calculated;
	return difference
		? { operation: 'difference', inputs: difference, caveat }
		: { operation: 'hourly', inputs: hourly ? [hourly] : [], caveat };
}

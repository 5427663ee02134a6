/** Reports and figures as flat records: what the GeoJSON and the CSV both write, under the CSV's column names. */
import { figureCorrections, writeCorrection } from './corrections';
import { formatAttribution, formatClaimant, formatInputs, formatSource } from './format-attribution';
import { formatNotes } from './format-notes';
import type { Attribution, Correction, Figure, Report } from './story';
import type { Period, Time } from './time';

/** Who says so, as of when, how sure, and from which paragraphs. */
interface AttributionRecord {
	as_of: string;
	as_of_inherited: boolean;
	claimant: string;
	status: string;
	/** The same as one line for readers. */
	attribution: string;
	denied_by: string | null;
	paragraphs: number[];
}

/** A figure with everything that it may not lose on the way out. Absent values are null, never 0. */
export interface FigureRecord extends AttributionRecord {
	id: string;
	measure: string;
	qualifier: string;
	value: number | null;
	value_max: number | null;
	unit: string;
	words: string;
	period_start: string | null;
	period_end: string | null;
	part_of: string | null;
	part_of_inferred: boolean;
	calculated_from: string[];
	caveat: string | null;
	from: string | null;
	to: string | null;
	loss_of: string | null;
	note: string | null;
	/** What it was before it was corrected, and when that was. */
	correction: string | null;
}

/**
 * Writes a figure out. Times are ISO 8601, with a zone (RFC 9557) where they have an hour.
 *
 * @param figures all of the story
 * @param corrections all of the story
 */
export function figureRecord(
	figure: Figure,
	figures: readonly Figure[],
	corrections: readonly Correction[] = [],
): FigureRecord {
	const { quantity, period, part_of, calculated } = figure;
	return {
		id: figure.id,
		measure: figure.measure,
		qualifier: quantity.qualifier,
		value: quantity.value,
		value_max: quantity.value_max,
		unit: quantity.unit,
		words: calculated ? '' : joinWords(quantity.words, period?.words, figure.as_of.time.words),
		period_start: period?.start?.value ?? null,
		period_end: period?.end?.value ?? null,
		...attributionRecord(figure),
		claimant: formatSource(figure, figures),
		attribution: calculated ? formatInputs(figure, figures) : formatAttribution(figure),
		part_of: part_of?.figure ?? null,
		part_of_inferred: part_of?.inferred ?? false,
		calculated_from: calculated?.inputs ?? [],
		caveat: calculated?.caveat ?? null,
		from: figure.from,
		to: figure.to,
		loss_of: figure.loss_of,
		note: joinNotes(formatNotes([figure.note], calculated ? [] : [period, figure.as_of.time])),
		correction: joinWords(...figureCorrections(figure.id, corrections).map(writeCorrection)) || null,
	};
}

export interface ReportRecord extends AttributionRecord {
	id: string;
	topic: string;
	headline: string;
	text: string;
	when: { start: string | null; end: string | null; words: string | null } | null;
	note: string | null;
	figures: FigureRecord[];
}

/** Writes a report out with its figures. */
export function reportRecord(
	report: Report,
	figures: readonly Figure[],
	corrections: readonly Correction[] = [],
): ReportRecord {
	const { id, topic, headline, text, when } = report;
	return {
		id,
		topic,
		headline,
		text,
		when: when && whenRecord(when),
		...attributionRecord(report),
		note: joinNotes(formatNotes([report.note, report.claimant?.note], [when, report.as_of.time])),
		figures: report.figures.map((figure) => figureRecord(figure, figures, corrections)),
	};
}

function attributionRecord(attribution: Attribution): AttributionRecord {
	const { claimant, status, denied_by, as_of, paragraphs } = attribution;
	return {
		as_of: as_of.time.value,
		as_of_inherited: as_of.inherited,
		claimant: formatClaimant(claimant),
		status,
		attribution: formatAttribution(attribution),
		denied_by: denied_by && formatClaimant(denied_by),
		paragraphs,
	};
}

function whenRecord(when: Time | Period): ReportRecord['when'] {
	const [start, end] = 'precision' in when ? [when, when] : [when.start, when.end];
	return { start: start?.value ?? null, end: end?.value ?? null, words: when.words ?? null };
}

/** The source's words for the number and for its times, told apart by a semicolon. */
function joinWords(...words: (string | undefined)[]): string {
	return words.filter(Boolean).join('; ');
}

function joinNotes(notes: string[]): string | null {
	return notes.join(' ') || null;
}

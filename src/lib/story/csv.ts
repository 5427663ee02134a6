/**
 * The story as a table (RFC 4180, UTF-8): one row a figure, and one for a report without figures. Last, with no other cell
 * filled, what was corrected and is no figure.
 */
import papaparse from 'papaparse';
import { writeCorrection } from './corrections';
import { figureRecord, reportRecord, type FigureRecord, type ReportRecord } from './record';
import { storyFigures, type Place, type Story } from './story';

export const COLUMNS = [
	'report_id',
	'place_id',
	'place',
	'kind',
	'precision',
	'longitude',
	'latitude',
	'headline',
	'measure',
	'qualifier',
	'value',
	'value_max',
	'unit',
	'period_start',
	'period_end',
	'as_of',
	'claimant',
	'status',
	'part_of',
	'paragraph',
	'words',
	'denied_by',
	'calculated_from',
	'correction',
] as const;

/** Numbers stay numbers: a longitude of -74 is no formula. */
type Row = Record<(typeof COLUMNS)[number], string | number>;

/** Writes the table. A cell that a spreadsheet would run as a formula gets an apostrophe before it. */
export function storyCsv(story: Story): string {
	const figures = storyFigures(story);
	const places = new Map(story.places.map((place) => [place.id, place] as const));
	const told = story.reports.flatMap((report) => {
		const record = reportRecord(report, figures, story.corrections);
		const base = { ...emptyRow(), ...reportCells(record), ...placeCells(places.get(report.place ?? '')) };
		if (report.figures.length === 0) return [base];
		return report.figures.map((figure) => ({
			...base,
			...figureCells(figureRecord(figure, figures, story.corrections), record),
		}));
	});
	const corrected = story.corrections
		.filter(({ figure }) => figure === undefined)
		.map((correction) => ({ ...emptyRow(), correction: writeCorrection(correction) }));
	const rows = [...told, ...corrected];
	const table = papaparse.unparse(rows, { columns: [...COLUMNS], newline: '\r\n', escapeFormulae: true });
	return `${table}\r\n`;
}

function emptyRow(): Row {
	return Object.fromEntries(COLUMNS.map((column) => [column, ''])) as Row;
}

function reportCells(report: ReportRecord): Partial<Row> {
	return {
		report_id: report.id,
		headline: report.headline,
		period_start: report.when?.start ?? '',
		period_end: report.when?.end ?? '',
		as_of: report.as_of,
		claimant: report.claimant,
		status: report.status,
		paragraph: report.paragraphs.join(';'),
		words: report.when?.words ?? '',
		denied_by: report.denied_by ?? '',
	};
}

function placeCells(place: Place | undefined): Partial<Row> {
	if (!place) return {};
	return {
		place_id: place.id,
		place: place.name,
		kind: place.kind,
		precision: place.precision,
		longitude: place.point[0] ?? '',
		latitude: place.point[1] ?? '',
	};
}

/** A figure without a period of its own is of its report's time. */
function figureCells(figure: FigureRecord, { when }: ReportRecord): Partial<Row> {
	const isOwn = figure.period_start !== null || figure.period_end !== null;
	return {
		measure: figure.measure,
		qualifier: figure.qualifier,
		value: figure.value ?? '',
		value_max: figure.value_max ?? '',
		unit: figure.unit,
		period_start: (isOwn ? figure.period_start : when?.start) ?? '',
		period_end: (isOwn ? figure.period_end : when?.end) ?? '',
		as_of: figure.as_of,
		claimant: figure.claimant,
		status: figure.status,
		part_of: figure.part_of ?? '',
		paragraph: figure.paragraphs.join(';'),
		words: figure.words,
		denied_by: figure.denied_by ?? '',
		calculated_from: figure.calculated_from.join(';'),
		correction: figure.correction ?? '',
	};
}

/** What reports tell of the paragraphs that they cite: their words, numbers, places and times. */
import { formatQuantity } from '../story/format';
import { placeCodes } from '../story/place-countries';
import type { PlaceInput } from '../story/schema-places';
import type { ReportInput, StoryInput } from '../story/schema';
import type { Period, Time } from '../story/time';
import { storyClaims } from './citations';
import { hoursOf } from './clocks';
import { findNumbers } from './numbers';

/** All that the reports which cite a paragraph say together. */
export interface Told {
	/** Their texts, one after the other, with the names of their places and claimants. */
	text: string;
	numbers: ReadonlySet<number>;
	/** Codes of the countries that they are about. */
	countries: ReadonlySet<string>;
	/** Times that they give. */
	times: readonly Time[];
}

/** What is told of a paragraph; undefined where no report cites it. */
export function toldOf(paragraph: number, story: StoryInput): Told | undefined {
	const reports = story.reports.filter((report) =>
		[report, ...report.figures].some((own) => (own.paragraphs ?? report.paragraphs).includes(paragraph)),
	);
	if (reports.length === 0) return undefined;
	const places = reports.flatMap((report) => reportPlaces(report, story));
	const texts = [...reports.flatMap((report) => reportTexts(report, story)), ...places.flatMap(placeNames)];
	const quantities = reports.flatMap(({ figures }) => figures.flatMap(({ quantity }) => quantity ?? []));
	const times = reports.flatMap(toldTimes).concat(story.dateline.date);
	const text = texts.join('\n');
	return {
		text,
		numbers: new Set([
			...texts.flatMap((one) =>
				findNumbers(one).flatMap(({ value, value_max }) => [value, value_max ?? value]),
			),
			...quantities.flatMap(({ value, value_max }) => [value, value_max].filter((number) => number !== null)),
			...times.flatMap(({ value }) => value.slice(0, 10).split('-').map(Number)),
		]),
		countries: new Set(places.flatMap(placeCodes)),
		times: times.flatMap(hoursOf),
	};
}

function reportTexts(report: ReportInput, story: StoryInput): string[] {
	const claims = storyClaims({ ...story, reports: [report] });
	const speakers = claims
		.flatMap(({ claimant, denied_by }) => [claimant, denied_by])
		.flatMap((id) => (id === undefined ? [] : (story.claimants[id] ?? [])));
	return [
		report.headline,
		report.text,
		report.note,
		...claims.flatMap(({ times }) => times.flatMap(({ time: { words, reading } }) => [words, reading])),
		...report.figures.flatMap(({ measure, quantity, note, loss_of, calculated }) => [
			measure,
			quantity && formatQuantity(quantity),
			quantity?.words,
			note,
			loss_of,
			calculated?.caveat,
		]),
		...speakers.flatMap(({ name, role, note, forms }) => [
			name,
			role,
			note,
			...(forms ?? []).map(({ form }) => form),
		]),
	].filter((text) => text !== undefined);
}

/** Every time that a report and its figures give. */
export function toldTimes(report: ReportInput): Time[] {
	const times: (Time | Period | undefined)[] = [
		report.when,
		report.as_of,
		...report.figures.flatMap(({ as_of, period }) => [as_of, period]),
	];
	return times.flatMap((time) => {
		if (!time) return [];
		return 'precision' in time ? [time] : [time.start, time.end].filter((end) => end !== undefined);
	});
}

/** The places that a report is about, and those that its figures lead from and to, with what they lie around. */
function reportPlaces({ place, figures }: ReportInput, { places }: StoryInput): PlaceInput[] {
	const ids = [place, ...figures.flatMap(({ from, to }) => [from, to])];
	return ids.flatMap((id) => {
		const found = id === undefined ? undefined : places[id];
		if (!found) return [];
		const around = found.kind === 'area' ? (found.circle ?? found.sector)?.around : undefined;
		return around !== undefined && places[around] ? [found, places[around]] : [found];
	});
}

/** Every name of a place that a story gives. */
export function placeNames(place: PlaceInput): string[] {
	const sides = place.kind === 'crossing' ? [place.from.name, place.to.name] : [];
	return [place.name ?? '', ...place.aliases.map(({ name }) => name), ...sides, place.note ?? ''].filter(
		Boolean,
	);
}

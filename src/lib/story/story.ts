/** The trusted story: what every output (popup, list, counts, map, GeoJSON, CSV) is a view of. Plain data. */
import type { Position } from 'geojson';
import type { Quantity } from './quantity';
import type { Direction, PartDirection, PlaceKind, Precision } from './schema-places';
import type { Status } from './status';
import type { Period, Time } from './time';

export interface Claimant {
	id: string;
	name: string;
	role?: string;
	/** For labels on the map. */
	short?: string;
	note?: string;
}

export interface AsOf {
	time: Time;
	/** True where the article gives none for this figure and the story's or the report's stands in. */
	inherited: boolean;
}

/** Who says so, as of when, how sure, and from which paragraphs. */
export interface Attribution {
	/** null: the article says it in its own voice. */
	claimant: Claimant | null;
	status: Status;
	denied_by: Claimant | null;
	as_of: AsOf;
	paragraphs: number[];
}

export interface Calculated {
	operation: 'difference' | 'hourly';
	/** Ids of the figures that it was derived from, in the order of the operation. */
	inputs: string[];
	/** Why it may be wrong. */
	caveat: string;
}

export interface Figure extends Attribution {
	id: string;
	/** The report that it stands in. */
	report: string;
	measure: string;
	quantity: Quantity;
	period: Period | null;
	/** Ids of the places that are left and entered. */
	from: string | null;
	to: string | null;
	part_of: { figure: string; inferred: boolean } | null;
	calculated: Calculated | null;
	loss_of: string | null;
	note: string | null;
}

export interface Report extends Attribution {
	id: string;
	/** Id of the place where it happened; null: not on the map. */
	place: string | null;
	topic: string;
	headline: string;
	text: string;
	/** null where the article does not say when. */
	when: Time | Period | null;
	figures: Figure[];
	note: string | null;
}

export interface Alias {
	name: string;
	lang?: string;
	/** Set where the gazetteer has it and the story does not: search knows it, and no page shows it. */
	gazetteer?: true;
}

/** What a place that is no point is built from; its geometry is a view of it. */
export type Shape =
	| { type: 'point' }
	| { type: 'border'; between: [string, string] }
	| { type: 'circle'; centre: Position; radius: number }
	| { type: 'sector'; centre: Position; radius: number; directions: Direction[] }
	| { type: 'part'; country: string; direction: PartDirection };

export interface Place {
	id: string;
	kind: PlaceKind;
	name: string;
	aliases: Alias[];
	/** ISO 3166-1 alpha-2; for a crossing the side that is left first. */
	countries: string[];
	precision: Precision;
	/** Where its mark stands: for an area or a border a point within it. */
	point: Position;
	shape: Shape;
	zone: string | null;
	note: string | null;
	/** A crossing's sides, in its direction. */
	sides: { from: { name: string; country: string }; to: { name: string; country: string } } | null;
	/** Set where its position comes from the gazetteer, which then is credited. */
	gazetteer?: true;
	/** [west, south, east, north] of the country that the story is from, where that is the place. */
	bounds?: [number, number, number, number];
}

export interface Topic {
	id: string;
	name: string;
	accent: 'event' | 'flow';
}

export interface Source {
	description: string;
	paragraphs: number;
	title?: string;
	publisher?: string;
	author?: string;
	url?: string;
	published?: Time;
	licence?: string;
}

/** Something that was published and wrong. */
export interface Correction {
	/** When it was put right. */
	date: Time;
	/** The figure that was wrong, if it was one. */
	figure?: string;
	was: string;
	now: string;
}

export interface Story {
	slug: string;
	/** Shown while it is written, and never built. */
	draft: boolean;
	title: string;
	kicker: string;
	summary: string;
	lang: string;
	dateline: { place: string; country?: string; date: Time; derivation: string };
	as_of: Time;
	worldview: 'un';
	source: Source;
	topics: Topic[];
	places: Place[];
	reports: Report[];
	losses_note: string | null;
	crossings_note: string | null;
	uncited: { paragraphs: number[]; reason: string }[];
	corrections: Correction[];
	/** Slugs that it had before. */
	formerly: string[];
	/** null while it is shown. */
	withdrawn: Withdrawal | null;
}

/** When and why a story was taken back. */
export interface Withdrawal {
	date: Time;
	reason: string;
}

/** All figures of a story, in the order of its reports. */
export function storyFigures(story: { reports: readonly Pick<Report, 'figures'>[] }): Figure[] {
	return story.reports.flatMap((report) => report.figures);
}

/** The figures that the article gives; what we calculated from them is not counted. */
export function givenFigures(story: Story): Figure[] {
	return storyFigures(story).filter(({ calculated }) => calculated === null);
}

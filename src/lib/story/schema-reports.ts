/** The reports of a story file, and the figures in them. */
import * as z from 'zod';
import {
	IdSchema,
	ParagraphsSchema,
	PeriodSchema,
	QuantitySchema,
	TextSchema,
	TimeSchema,
} from './schema-values';
import { STATUSES } from './status';

/** Who says so: stated once a report and inherited by its figures. */
const attribution = {
	claimant: IdSchema.optional().describe(
		'Who claims it; left out where the article says it in its own voice',
	),
	status: z
		.enum(STATUSES)
		.optional()
		.describe('"reported" without a claimant and "claimed" with one, unless stated'),
	denied_by: IdSchema.optional().describe('Who denies it; needed where the status is "disputed"'),
	as_of: TimeSchema.optional().describe('As of when; left out where the article does not say'),
	paragraphs: ParagraphsSchema.optional().describe(
		'Its own paragraphs of the article, counted from 1; left out where they are those of the report',
	),
};

const CalculatedSchema = z
	.strictObject({
		difference: z.tuple([IdSchema, IdSchema]).optional().describe('The first figure less the second'),
		hourly: IdSchema.optional().describe('A figure spread over the hours of its period'),
		caveat: TextSchema.describe('Why it may be wrong'),
	})
	.refine((calculated) => (calculated.difference === undefined) !== (calculated.hourly === undefined), {
		message: 'needs one operation; write either "difference: [whole, part]" or "hourly: figure"',
	});

const PartOfSchema = z.union([
	IdSchema.transform((figure) => ({ figure, inferred: false })),
	z.strictObject({
		figure: IdSchema.describe('The figure that already contains this one'),
		inferred: z.literal(true).describe('The article implies it and does not say it'),
	}),
]);

const FigureSchema = z.strictObject({
	id: IdSchema.optional().describe('Needed where another figure refers to it'),
	measure: TextSchema.describe('What is measured, as it reads after the number: "injured", "fled Ukraine"'),
	quantity: QuantitySchema.optional(),
	calculated: CalculatedSchema.optional().describe('In place of a quantity: derived from other figures'),
	...attribution,
	period: PeriodSchema.optional().describe(
		'The time over which it was counted: "so far", "since 2022-02-24"',
	),
	from: IdSchema.optional().describe('The place that is left'),
	to: IdSchema.optional().describe('The place that is entered'),
	part_of: PartOfSchema.optional().describe('The figure that already contains this one'),
	loss_of: TextSchema.optional().describe('The side whose loss it is'),
	note: TextSchema.optional().describe('How an ambiguity of the article was read, and why'),
});

/** One report of a story file, with its figures. */
export const ReportSchema = z.strictObject({
	id: IdSchema.describe('Names it in addresses: lower-case letters, digits and hyphens'),
	place: IdSchema.optional().describe('Where it happened; left out where the article names no place'),
	topic: IdSchema.describe('Under which heading of the list it stands'),
	headline: TextSchema.max(120, 'is too long for a headline; say it in at most 120 characters').describe(
		'What was reported, in your own words: at most 120 characters, and no fact where the report only claims it',
	),
	text: TextSchema.describe('More of it, in your own words'),
	...attribution,
	paragraphs: ParagraphsSchema,
	when: z
		.union([TimeSchema, PeriodSchema])
		.optional()
		.describe('When it happened; left out where the article does not say'),
	figures: z.array(FigureSchema).default([]).describe('The numbers in it'),
	note: TextSchema.optional().describe('How an ambiguity of the article was read, and why'),
});

/** The shape of a story file: the one declaration, from which types, errors and editor help come. */
import * as z from 'zod';
import { PlaceSchema } from './schema-places';
import {
	CountryCodeSchema,
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
	paragraphs: ParagraphsSchema.optional(),
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
	z.strictObject({ figure: IdSchema, inferred: z.literal(true) }),
]);

export const FigureSchema = z.strictObject({
	id: IdSchema.optional(),
	measure: TextSchema.describe('What is measured, as it reads after the number: "injured", "fled Ukraine"'),
	quantity: QuantitySchema.optional(),
	calculated: CalculatedSchema.optional().describe('In place of a quantity: derived from other figures'),
	...attribution,
	period: PeriodSchema.optional(),
	from: IdSchema.optional().describe('The place that is left'),
	to: IdSchema.optional().describe('The place that is entered'),
	part_of: PartOfSchema.optional().describe('The figure that already contains this one'),
	loss_of: TextSchema.optional().describe('The side whose loss it is'),
	note: TextSchema.optional(),
});

export const ReportSchema = z.strictObject({
	id: IdSchema,
	place: IdSchema.optional().describe('Where it happened; left out where the article names no place'),
	topic: IdSchema,
	headline: TextSchema.max(120, 'is too long for a headline; say it in at most 120 characters'),
	text: TextSchema,
	...attribution,
	paragraphs: ParagraphsSchema,
	when: z
		.union([TimeSchema, PeriodSchema])
		.optional()
		.describe('When it happened; left out where the article does not say'),
	figures: z.array(FigureSchema).default([]),
	note: TextSchema.optional().describe('How an ambiguity of the article was read, and why'),
});

const SourceSchema = z.strictObject({
	description: TextSchema.describe('What kind of article it is'),
	paragraphs: z.int().min(1).describe('How many paragraphs the article has'),
	title: TextSchema.optional(),
	publisher: TextSchema.optional(),
	author: TextSchema.optional(),
	url: z.url().optional(),
	published: TimeSchema.optional(),
	licence: TextSchema.optional(),
});

export const StorySchema = z.strictObject({
	title: TextSchema,
	kicker: TextSchema.describe('The line above the title: where and which day'),
	summary: TextSchema.describe('One or two sentences for the index and for search engines'),
	lang: TextSchema.default('en'),
	dateline: z.strictObject({
		place: TextSchema,
		country: CountryCodeSchema.optional().describe(
			'The country of the story: drawn lighter than its neighbours',
		),
		date: TimeSchema,
		derivation: TextSchema.describe('How place and date were derived from the article'),
	}),
	as_of: TimeSchema.describe('What figures without an as-of of their own inherit'),
	worldview: z.enum(['un']).default('un').describe('Whose borders the base map draws'),
	source: SourceSchema,
	topics: z
		.record(
			IdSchema,
			z.strictObject({ name: TextSchema, accent: z.enum(['event', 'flow']).default('event') }),
		)
		.describe('The headings of the list, in their order'),
	claimants: z
		.record(
			IdSchema,
			z.strictObject({
				name: TextSchema,
				role: TextSchema.optional(),
				short: TextSchema.optional().describe('A shorter name for the map'),
				note: TextSchema.optional(),
			}),
		)
		.default({}),
	places: z.record(IdSchema, PlaceSchema),
	reports: z.array(ReportSchema).min(1, 'holds no report; a story needs at least one'),
	losses_note: TextSchema.optional().describe(
		'What may not be concluded from what each side says about losses',
	),
	crossings_note: TextSchema.optional().describe(
		'What may and may not be concluded from the counts side by side',
	),
	uncited: z
		.array(z.strictObject({ paragraphs: ParagraphsSchema, reason: TextSchema }))
		.default([])
		.describe('Paragraphs that no report cites, each with the reason'),
	corrections: z
		.array(
			z.strictObject({ date: TimeSchema, figure: IdSchema.optional(), was: TextSchema, now: TextSchema }),
		)
		.default([]),
});

/** A story file as the schema hands it on: shape checked, references not yet. */
export type StoryInput = z.output<typeof StorySchema>;
export type ReportInput = StoryInput['reports'][number];
export type FigureInput = ReportInput['figures'][number];

/**
 * The shape of a story file: the one declaration, from which types, errors and editor help come. Its pieces are in the
 * schema-*.ts beside it.
 */
import * as z from 'zod';
import { PlaceSchema } from './schema-places';
import { ReportSchema } from './schema-reports';
import {
	CountryCodeSchema,
	IdSchema,
	LangSchema,
	ParagraphsSchema,
	TextSchema,
	TimeSchema,
} from './schema-values';

/** A name as text; an office or a pronoun with the paragraph that says who it is. */
const FormSchema = z.union([
	TextSchema.transform((form): { form: string; named_in?: number } => ({ form })),
	z.strictObject({
		form: TextSchema.describe('An office or a pronoun, as in "the mayor"'),
		named_in: z
			.int()
			.min(1, 'is no paragraph; they are counted from 1')
			.describe('The paragraph of the article that says who that is'),
	}),
]);

const SourceSchema = z.strictObject({
	description: TextSchema.describe('What kind of article it is'),
	paragraphs: z
		.int()
		.min(1, 'is no number of paragraphs; they are counted from 1')
		.max(10_000, 'is no number of paragraphs of an article; write at most 10000')
		.describe('How many paragraphs the article has'),
	title: TextSchema.optional().describe('Left out, like all below, where it is not known'),
	publisher: TextSchema.optional().describe('Who published it'),
	author: TextSchema.optional().describe('Who wrote it'),
	url: z
		.url({
			protocol: /^https?$/,
			error: 'is no address of a page; write it whole, as in "https://example.org/storm"',
		})
		.optional()
		.describe('Where it can be read: it starts with https:// or http://'),
	published: TimeSchema.optional().describe('When it was published'),
	licence: TextSchema.optional().describe('Its licence, with the credit that it asks for'),
});

export const StorySchema = z.strictObject({
	draft: z
		.boolean()
		.default(false)
		.describe('A draft is shown by "npm run dev" and never built: delete the line to publish'),
	title: TextSchema.describe('The headline of the story, in your own words'),
	kicker: TextSchema.describe('The line above the title: where and which day'),
	summary: TextSchema.describe('One or two sentences for the index and for search engines'),
	lang: LangSchema.default('en').describe('BCP 47 language of the story, as in "en"'),
	dateline: z
		.strictObject({
			place: TextSchema.describe('Where the events are, as exactly as it is known'),
			country: CountryCodeSchema.optional().describe(
				'The country of the story: drawn lighter than its neighbours',
			),
			date: TimeSchema.describe('When the events were, as exactly as it is known'),
			derivation: TextSchema.describe('How place and date were derived from the article'),
		})
		.describe('Place and date of the events'),
	as_of: TimeSchema.describe('What figures without an as-of of their own inherit'),
	worldview: z.enum(['un']).default('un').describe('Whose borders the base map draws'),
	source: SourceSchema.describe('The article that the story tells'),
	topics: z
		.record(
			IdSchema,
			z.strictObject({
				name: TextSchema.describe('The heading'),
				accent: z
					.enum(['event', 'flow'])
					.default('event')
					.describe('"flow" for people on the move, "event" for what happened'),
			}),
		)
		.describe('The headings of the list, in their order'),
	claimants: z
		.record(
			IdSchema,
			z.strictObject({
				name: TextSchema.describe('As a reader meets it after a number'),
				role: TextSchema.optional().describe('Office or function'),
				short: TextSchema.optional().describe('A shorter name for the map'),
				forms: z
					.array(FormSchema)
					.optional()
					.describe('How else the article names it: other names, its office, a pronoun'),
				note: TextSchema.optional().describe('What a reader should know, as that the article gives no name'),
			}),
		)
		.default({})
		.describe('Who says something in the article, each by an id of your choice'),
	places: z.record(IdSchema, PlaceSchema).describe('What is on the map, each by an id of your choice'),
	reports: z
		.array(ReportSchema)
		.min(1, 'holds no report; a story needs at least one')
		.describe('What was reported, in the order of the list'),
	losses_note: TextSchema.optional().describe(
		'What may not be concluded from what each side says about losses',
	),
	crossings_note: TextSchema.optional().describe(
		'What may and may not be concluded from the counts side by side',
	),
	uncited: z
		.array(
			z.strictObject({
				paragraphs: ParagraphsSchema,
				reason: TextSchema.describe('Why no report cites them'),
			}),
		)
		.default([])
		.describe('Paragraphs that no report cites, each with the reason'),
	left_out: z
		.array(
			z.strictObject({
				words: z
					.array(z.union([TextSchema, z.number().transform(String)]))
					.min(1, 'names no words; write at least one')
					.describe('Numbers and names of places as the article writes them, as in ["16", "Berlin"]'),
				paragraphs: ParagraphsSchema,
				reason: TextSchema.describe('Why no report has them'),
			}),
		)
		.default([])
		.describe('Numbers and places of paragraphs cited that the reports leave out, each with the reason'),
	corrections: z
		.array(
			z.strictObject({
				date: TimeSchema.describe('When it was corrected'),
				figure: IdSchema.optional().describe('The figure that was wrong, if it was one'),
				was: TextSchema.describe('What was wrong'),
				now: TextSchema.describe('What stands there now'),
			}),
		)
		.default([])
		.describe('What was published and wrong, shown on the page, in the embed and in the downloads'),
	formerly: z
		.array(IdSchema)
		.default([])
		.describe(
			'Names that the file had before: their addresses lead to this story for as long as they stand here',
		),
	withdrawn: z
		.strictObject({
			date: TimeSchema.describe('When it was withdrawn'),
			reason: TextSchema.describe('Why: readers are told, on the page and in every embed'),
		})
		.optional()
		.describe('The story is shown no longer: its addresses answer with the date and the reason'),
});

/** A story file as the schema hands it on: shape checked, references not yet. */
export type StoryInput = z.output<typeof StorySchema>;
export type ReportInput = StoryInput['reports'][number];
export type FigureInput = ReportInput['figures'][number];

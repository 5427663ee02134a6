/** The schema's small pieces: ids, times, periods and quantities, each turned into its trusted form. */
import * as z from 'zod';
import { ID_PATTERN } from './ids';
import { parseQuantity } from './quantity';
import { parsePeriod, parseTime, type Period, type Time } from './time';

/** Runs a reader and turns its RangeError into a Zod issue, so that the author sees the reader's own words. */
function reading<T>(read: (text: string) => T) {
	return (text: string, context: z.core.$RefinementCtx): T => {
		try {
			return read(text);
		} catch (error) {
			if (!(error instanceof RangeError)) throw error;
			context.issues.push({ code: 'custom', message: error.message, input: text });
			return z.NEVER;
		}
	};
}

export const TextSchema = z.string().trim().min(1, 'is empty; write some text or leave the key out');

export const IdSchema = z
	.string()
	.regex(ID_PATTERN, 'is no id; write lower-case letters, digits and single hyphens, as in "medyka-shehyni"')
	.describe('An id of this story: lower-case letters, digits and hyphens');

/** Language, script and region: what every browser and Intl read. */
export const LangSchema = z
	.string()
	.regex(
		/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/,
		'is no language; write its code of BCP 47, as in "en", "pt-BR" or "sr-Latn"',
	);

export const CountryCodeSchema = z
	.string()
	.regex(/^[A-Z]{2}$/, 'is no country code; write two capital letters of ISO 3166-1, as in "UA"')
	.describe('ISO 3166-1 alpha-2 code');

export const PositionSchema = z
	.tuple([
		z
			.number()
			.min(-180, 'is no longitude; write degrees from -180 to 180')
			.max(180, 'is no longitude; write degrees from -180 to 180'),
		z
			.number()
			.min(-90, 'is no latitude; write degrees from -90 to 90, after the longitude')
			.max(90, 'is no latitude; write degrees from -90 to 90, after the longitude'),
	])
	.describe('[longitude, latitude] in degrees, WGS 84');

const TimeTextSchema = z
	.string()
	.transform(reading(parseTime))
	.describe('A year, a month, a day, or an hour with its zone: "2022-02-27 07:00 Europe/Warsaw"');

/** A time as text, or as an object where the source's words can be read in more than one way. */
export const TimeSchema = z.union([
	TimeTextSchema,
	z
		.strictObject({
			time: TimeTextSchema,
			words: TextSchema.describe('The words of the article that can be read in more than one way'),
			reading: TextSchema.describe('Which reading was chosen, and why'),
		})
		.transform(({ time, words, reading }): Time => ({ ...time, words, reading })),
]);

const PeriodTextSchema = z
	.string()
	.transform(reading(parsePeriod))
	.describe('"so far", "since 2022-02-24", "until 2022-02-27" or "2022-02-24 to 2022-02-27"');

/** A period as text, or as an object that keeps the source's words where an end is not known. */
export const PeriodSchema = z.union([
	PeriodTextSchema,
	z
		.strictObject({
			period: PeriodTextSchema.optional(),
			words: TextSchema.describe('The words of the article, where they do not say when it began or ended'),
			reading: TextSchema.optional().describe('How they were read, and why'),
		})
		.transform(({ period, words, reading }): Period => ({ ...period, words, ...(reading && { reading }) })),
]);

export const QuantitySchema = z
	.union([z.string(), z.number()])
	.transform(String)
	.transform(reading(parseQuantity))
	.describe('A number as people say it, with its unit: "over 200,000 people", "up to 30 hours", "unknown"');

export const ParagraphsSchema = z
	.array(z.int().min(1, 'is no paragraph; they are counted from 1'))
	.min(1, 'names no paragraph; cite at least one')
	.describe('The paragraphs of the article that say so, counted from 1');

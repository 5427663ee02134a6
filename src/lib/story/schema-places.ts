/** The kinds of place that a story file may hold. */
import * as z from 'zod';
import { CountryCodeSchema, IdSchema, PositionSchema, TextSchema } from './schema-values';

export const PRECISIONS = ['site', 'settlement', 'area', 'country', 'inferred'] as const;
export type Precision = (typeof PRECISIONS)[number];

export const DIRECTIONS = [
	'north',
	'north-east',
	'east',
	'south-east',
	'south',
	'south-west',
	'west',
	'north-west',
] as const;
export type Direction = (typeof DIRECTIONS)[number];

const PART_DIRECTIONS = ['north', 'east', 'south', 'west'] as const satisfies Direction[];
export type PartDirection = (typeof PART_DIRECTIONS)[number];

const AliasSchema = z.union([
	TextSchema.transform((name) => ({ name })),
	z.strictObject({ name: TextSchema, lang: TextSchema.describe('BCP 47 language of the name, as in "uk"') }),
]);

const common = {
	name: TextSchema.describe('The name shown'),
	aliases: z.array(AliasSchema).default([]).describe('Other spellings that search and screen readers know'),
	zone: TextSchema.optional().describe('IANA time zone in which times at this place are shown'),
	precision: z
		.enum(PRECISIONS)
		.optional()
		.describe('Only where the kind does not say it; "inferred" where the article names no such place'),
	note: TextSchema.optional().describe('What a reader should know about this location'),
};

const SideSchema = z.strictObject({ name: TextSchema, country: CountryCodeSchema });
const radius = z.number().positive().max(1000).describe('Kilometres');

const CitySchema = z.strictObject({
	kind: z.literal('city'),
	...common,
	country: CountryCodeSchema,
	coordinates: PositionSchema,
});
const CrossingSchema = z.strictObject({
	kind: z.literal('crossing'),
	...common,
	coordinates: PositionSchema,
	from: SideSchema.describe('The side that people leave'),
	to: SideSchema.describe('The side that people enter'),
});
const CountrySchema = z.strictObject({
	kind: z.literal('country'),
	...common,
	name: common.name.optional(),
	country: CountryCodeSchema,
});
const BorderSchema = z.strictObject({
	kind: z.literal('border'),
	...common,
	between: z.tuple([CountryCodeSchema, CountryCodeSchema]),
});
const AreaSchema = z.strictObject({
	kind: z.literal('area'),
	...common,
	circle: z.strictObject({ around: IdSchema, radius }).optional().describe('A disc around a place'),
	sector: z
		.strictObject({ around: IdSchema, directions: z.array(z.enum(DIRECTIONS)).min(1), radius })
		.optional()
		.describe('A slice of the disc around a place'),
	part: z
		.strictObject({ country: CountryCodeSchema, direction: z.enum(PART_DIRECTIONS) })
		.optional()
		.describe('The third of a country that lies in a direction'),
});

/** One place of a story file, told apart by its kind. */
export const PlaceSchema = z.discriminatedUnion('kind', [
	CitySchema,
	CrossingSchema,
	CountrySchema,
	BorderSchema,
	AreaSchema,
]);
export type PlaceInput = z.output<typeof PlaceSchema>;
export type PlaceKind = PlaceInput['kind'];

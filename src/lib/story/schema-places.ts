/** The kinds of place that a story file may hold. */
import * as z from 'zod';
import { CountryCodeSchema, IdSchema, LangSchema, PositionSchema, TextSchema } from './schema-values';

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
	z.strictObject({
		name: TextSchema.describe('The name'),
		lang: LangSchema.describe('BCP 47 language of the name, as in "uk"'),
	}),
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

const SideSchema = z.strictObject({
	name: TextSchema.describe('The village or town on this side'),
	country: CountryCodeSchema,
});
const around = IdSchema.describe('The id of a place of this story');
const radius = z.number().positive().max(1000).describe('Kilometres');

const CitySchema = z
	.strictObject({
		kind: z.literal('city').optional().describe('A town or city: what a place is where no kind is written'),
		...common,
		country: CountryCodeSchema.describe('The country that it lies in: ISO 3166-1 alpha-2, as in "UA"'),
		coordinates: PositionSchema.optional().describe(
			'[longitude, latitude] in degrees, WGS 84. Left out, the gazetteer is asked by name and country',
		),
	})
	.transform((city) => ({ ...city, kind: 'city' as const }));
const CrossingSchema = z.strictObject({
	kind: z.literal('crossing').describe('A border crossing'),
	...common,
	coordinates: PositionSchema,
	from: SideSchema.describe('The side that people leave'),
	to: SideSchema.describe('The side that people enter'),
});
const CountrySchema = z.strictObject({
	kind: z.literal('country').describe('A country as a whole'),
	...common,
	name: common.name.optional().describe('Only where it is not the usual one'),
	country: CountryCodeSchema,
});
const BorderSchema = z.strictObject({
	kind: z.literal('border').describe('The line between two countries'),
	...common,
	between: z.tuple([CountryCodeSchema, CountryCodeSchema]).describe('The two countries, as in [PL, UA]'),
});
const AreaSchema = z.strictObject({
	kind: z.literal('area').describe('Somewhere around a place, or in a part of a country'),
	...common,
	circle: z.strictObject({ around, radius }).optional().describe('A disc around a place'),
	sector: z
		.strictObject({
			around,
			directions: z
				.array(z.enum(DIRECTIONS))
				.min(1)
				.describe('Directions side by side, as in [north, north-west]'),
			radius,
		})
		.optional()
		.describe('A slice of the disc around a place'),
	part: z
		.strictObject({
			country: CountryCodeSchema,
			direction: z.enum(PART_DIRECTIONS).describe('Which third of it'),
		})
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
export type CityInput = Extract<PlaceInput, { kind: 'city' }>;
export type PlaceKind = PlaceInput['kind'];

/** Checks what an author answers about a new story, and makes its file. */
import { ID_PATTERN, RESERVED_SLUGS } from '$lib/story/ids';
import { locatePlaces } from '$lib/story/locate-places';
import { parseStory } from '$lib/story/parse';
import { suggestChoice } from '$lib/story/problem';
import { parseQuantity } from '$lib/story/quantity';
import { starterStory, type StarterAnswers } from '$lib/story/starter';
import { parseTime } from '$lib/story/time';
import { gazetteer } from './gazetteer';
import { borders } from './geography';
import { listSlugs, loadStories } from './stories';

export type Answers = Partial<StarterAnswers> & { slug?: string };

/**
 * The file of a new story.
 *
 * @throws {StoryError} when it would not be valid
 */
export function writeStarter(slug: string, answers: StarterAnswers): string {
	const text = starterStory(answers);
	parseStory(text, `src/stories/${slug}.yaml`, borders, gazetteer);
	return text;
}

/** Why the gazetteer cannot tell where the place lies, with what it knows; undefined where it can, so that nobody must be asked. */
export function locationProblem({ place: name = '', country = '' }: Answers): string | undefined {
	const { findings } = locatePlaces({ place: { kind: 'city', name, country, aliases: [] } }, gazetteer);
	return findings[0]?.message;
}

type Reader = (text: string, answers: Answers) => string | number | [number, number];

/** Reads each answer; a RangeError says what is wrong with it. */
const readers: Record<keyof Required<Answers>, Reader> = {
	slug: readSlug,
	title: readText,
	country: readCountry,
	place: readText,
	coordinates: readCoordinates,
	date: (text) => (parseTime(text), text),
	source: readText,
	paragraphs: (text) => readCount(text, 10_000),
	headline: (text) => (text.length <= 120 ? readText(text) : fail('it is longer than 120 characters')),
	paragraph: (text, { paragraphs = 1 }) => readCount(text, paragraphs),
	claimant: readText,
	quantity: (text) => (parseQuantity(text), text),
	measure: readText,
};

/**
 * An answer as the story takes it.
 *
 * @param answers those that were given before
 * @throws {RangeError} that says what is wrong with it
 */
export function readAnswer(name: keyof Answers, text: string, answers: Answers): ReturnType<Reader> {
	return readers[name](text.trim(), answers);
}

function readText(text: string): string {
	return text === '' ? fail('write some text') : text;
}

function readSlug(text: string): string {
	if (!ID_PATTERN.test(text))
		fail('write lower-case letters, digits and single hyphens, as in "harare-flood"');
	if ((RESERVED_SLUGS as readonly string[]).includes(text)) fail('the site keeps this name for itself');
	if (listSlugs().includes(text)) fail('there is such a story already');
	const other = loadStories().find(({ formerly }) => formerly.includes(text));
	if (other) fail(`the story "${other.slug}" had this name before, and its old addresses still lead there`);
	return text;
}

/** A code, or a name in English. */
function readCountry(text: string): string {
	const codes = borders.codes();
	if (codes.includes(text.toUpperCase())) return text.toUpperCase();
	const names = new Intl.DisplayNames(['en'], { type: 'region' });
	const named = new Map(codes.map((code) => [(names.of(code) ?? code).toLowerCase(), code] as const));
	return (
		named.get(text.toLowerCase()) ??
		fail(
			`there is no country "${text}".${suggestChoice(
				text,
				codes.map((code) => names.of(code) ?? code),
			)}`,
		)
	);
}

function readCoordinates(text: string): [number, number] {
	const numbers = text.split(/[\s,]+/).map(Number);
	const [longitude = NaN, latitude = NaN] = numbers;
	const isPosition = numbers.length === 2 && Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
	return isPosition
		? [longitude, latitude]
		: fail('write longitude and latitude in degrees, as in "31.05, -17.83"');
}

function readCount(text: string, most: number): number {
	const count = Number(text);
	const isCount = Number.isInteger(count) && count >= 1 && count <= most;
	return isCount ? count : fail(`write a whole number from 1 to ${most}`);
}

function fail(message: string): never {
	throw new RangeError(message);
}

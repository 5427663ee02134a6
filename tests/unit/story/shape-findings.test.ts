// What each kind of mistake reads like; tests/fixtures/stories/invalid has them in whole stories.
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { nameKnownKeys, wordShapeIssues } from '$lib/story/shape-findings';

const Schema = z.strictObject({
	title: z.string(),
	count: z.int().optional(),
	ready: z.boolean().optional(),
	list: z.array(z.number().min(1, 'is too small; write 1 or more')).optional(),
	pair: z.tuple([z.number(), z.number()]).optional(),
	cited: z.array(z.number()).min(1, 'names none; cite at least one').optional(),
	kind: z.enum(['city', 'country']).optional(),
	implied: z.strictObject({ inferred: z.literal(true) }).optional(),
	names: z.record(z.string().regex(/^[a-z]+$/, 'is no id'), z.strictObject({ note: z.string() })).optional(),
	time: z
		.union([
			z.string().regex(/^\d+$/, '"it" is no time'),
			z.strictObject({ time: z.string(), words: z.string() }),
		])
		.optional(),
	shape: z
		.discriminatedUnion('type', [
			z.object({ type: z.literal('circle') }),
			z.object({ type: z.literal('sector') }),
		])
		.optional(),
});

function findingsOf(value: unknown): string[] {
	const result = Schema.safeParse(value, { error: nameKnownKeys });
	if (result.success) return [];
	return wordShapeIssues(result.error.issues, value).map(
		({ path, message, atKey }) => `${path.join('.')}${atKey ? ' (key)' : ''}: ${message}`,
	);
}

describe('wordShapeIssues', () => {
	it.each<[string, unknown, string]>([
		['a story that is missing', null, ': the story is missing; expected keys with values'],
		[
			'a fixed value that is missing',
			{ title: 'A', implied: {} },
			'implied.inferred: inferred is missing. Choose one of "true".',
		],
		[
			'no number at all',
			{ title: 'A', list: [NaN] },
			'list.0: entry 1 of list is no number; expected a number',
		],
		['a story of another type', 5, ': the story is 5; expected keys with values'],
		['a key that is missing', {}, 'title: title is missing; expected text'],
		['a key with no value', { title: null }, 'title: title is missing; expected text'],
		['a number in place of text', { title: 2020 }, 'title: title is 2020; expected text'],
		['a list in place of text', { title: [1, 2] }, 'title: title is a list of 2; expected text'],
		['keys in place of text', { title: { a: 1 } }, 'title: title is keys with values; expected text'],
		['text in place of a number', { title: '', count: 'six' }, 'count: count is "six"; expected a number'],
		['a fraction', { title: '', count: 1.5 }, 'count: count is 1.5; expected a whole number'],
		[
			'a word in place of a truth value',
			{ title: '', ready: 'yes' },
			'ready: ready is "yes"; expected true or false',
		],
		['text in place of a list', { title: '', list: 'a' }, 'list: list is "a"; expected a list'],
		[
			'an entry of a list',
			{ title: '', list: [1, 0] },
			'list.1: entry 2 of list is too small; write 1 or more',
		],
		['a list that is too short', { title: '', pair: [1] }, 'pair: pair is a list of 1; expected a list of 2'],
		[
			'a list that is too long',
			{ title: '', pair: [1, 2, 3] },
			'pair: pair is a list of 3; expected a list of 2',
		],
		[
			'a value that is near a choice',
			{ title: '', kind: 'citty' },
			'kind: kind may not be "citty". Did you mean "city"?',
		],
		[
			'a value that is near none',
			{ title: '', kind: 9 },
			'kind: kind may not be 9. Choose one of "city", "country".',
		],
		['a key that is no id', { title: '', names: { 'a b': { note: '' } } }, 'names.a b (key): "a b" is no id'],
		['a key within a key', { title: '', names: { a: {} } }, 'names.a.note: note is missing; expected text'],
		['text that a reader refuses', { title: '', time: 'now' }, 'time: "it" is no time'],
		[
			'the branch that was meant',
			{ title: '', time: { time: '1' } },
			'time.words: words is missing; expected text',
		],
		[
			'no branch at all',
			{ title: '', time: null },
			'time: time is missing; expected text or keys with values',
		],
		['neither branch', { title: '', time: 5 }, 'time: time is 5; expected text or keys with values'],
		[
			'a kind that is missing',
			{ title: '', shape: {} },
			'shape.type: type is missing; expected text. Choose one of "circle", "sector".',
		],
		[
			'a kind that is near one',
			{ title: '', shape: { type: 'cicle' } },
			'shape.type: type may not be "cicle". Did you mean "circle"?',
		],
	])('says what is wrong with %s', (_, value, finding) => {
		expect(findingsOf(value)).toEqual([finding]);
	});

	it('names each key that is not known, and the nearest that is', () => {
		expect(findingsOf({ title: '', titel: '', kinds: '' })).toEqual([
			'titel (key): "titel" is no key here. Did you mean "title"?',
			'kinds (key): "kinds" is no key here. Did you mean "kind"?',
		]);
	});

	it('shortens what was written where it is longer than 60 letters', () => {
		const [short] = findingsOf({ title: '', kind: 'x'.repeat(60) });
		const [long] = findingsOf({ title: '', kind: 'x'.repeat(61) });
		expect(short).toContain(`may not be "${'x'.repeat(60)}".`);
		expect(long).toContain(`may not be "${'x'.repeat(60)}…".`);
	});

	it('tells every mistake at once', () => {
		expect(findingsOf({ count: 'six', ready: 1 })).toHaveLength(3);
	});
});

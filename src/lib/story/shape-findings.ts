/** Zod's issues in the words of a person: what is wrong, what was expected, the nearest valid choice. */
import type * as z from 'zod';
import { suggestChoice, type Finding, type Path } from './problem';

type Issue = z.core.$ZodIssue;

/**
 * Words the issues of a story that has the wrong shape.
 *
 * @param value the value that was checked, to tell a missing key from a wrong one
 */
export function wordShapeIssues(issues: readonly Issue[], value: unknown): Finding[] {
	return issues.flatMap((issue) => wordIssue(issue, value, []));
}

function wordIssue(issue: Issue, value: unknown, base: Path): Finding[] {
	const path = [...base, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))];
	const name = nameOf(path);
	const given = valueAt(value, path);
	switch (issue.code) {
		case 'unrecognized_keys':
			return issue.keys.map((key) => ({
				path: [...path, key],
				atKey: true,
				message: isKindless(path, given)
					? `"${key}" is no key of a city, which a place without a kind is; write its kind first, as in "kind: crossing"`
					: `"${key}" is no key here.${suggestChoice(key, issue.message.split(' '))}`,
			}));
		case 'invalid_value':
			return [
				{
					path,
					message: `${name} ${given === undefined || given === null ? 'is missing' : `may not be ${show(given)}`}.${suggestChoice(show(given ?? '', ''), issue.values.map(String))}`,
				},
			];
		case 'invalid_type':
			if (given === undefined || given === null) {
				return [{ path, message: `${name} is missing; expected ${expected(issue.expected)}` }];
			}
			return [{ path, message: `${name} is ${show(given)}; expected ${expected(issue.expected)}` }];
		case 'invalid_union':
			return wordUnion(issue, value, path, given);
		case 'invalid_key':
			return issue.issues.map((inner) => ({
				path,
				atKey: true,
				message: `"${String(path.at(-1))}" ${inner.message}`,
			}));
		case 'too_big':
		case 'too_small':
			if (issue.origin === 'array' && issue.message.startsWith('Too')) {
				const limit = issue.code === 'too_small' ? issue.minimum : issue.maximum;
				return [{ path, message: `${name} is ${show(given)}; expected a list of ${String(limit)}` }];
			}
			return [{ path, message: `${name} ${issue.message}` }];
		case 'invalid_format':
		case 'custom':
			return [{ path, message: /^["«]/.test(issue.message) ? issue.message : `${name} ${issue.message}` }];
		default:
			return [{ path, message: `${name}: ${issue.message}` }];
	}
}

/** Of a union's branches, the one that the author meant: the same type of value, and the fewest faults. */
function wordUnion(
	issue: Extract<Issue, { code: 'invalid_union' }>,
	value: unknown,
	path: Path,
	given: unknown,
): Finding[] {
	if (issue.discriminator) {
		// A kind that may be left out has no name of its own.
		const options = 'options' in issue ? (issue.options ?? []) : [];
		const kinds = options.filter((kind) => kind !== undefined).map(String);
		const said = given === undefined ? 'is missing; expected text' : `may not be ${show(given)}`;
		return [{ path, message: `${nameOf(path)} ${said}.${suggestChoice(show(given ?? '', ''), kinds)}` }];
	}
	const branches = issue.errors.map((errors) => ({
		errors,
		wrongType: errors.some(({ code, path: inner }) => code === 'invalid_type' && inner.length === 0),
	}));
	const meant = branches
		.filter(({ wrongType }) => !wrongType)
		.sort((a, b) => a.errors.length - b.errors.length)[0];
	if (meant) return meant.errors.flatMap((inner) => wordIssue(inner, value, path));
	const kinds = new Set(
		issue.errors.flatMap((errors) => errors.map((e) => ('expected' in e ? expected(e.expected) : ''))),
	);
	const verb = given === undefined || given === null ? 'is missing' : `is ${show(given)}`;
	return [{ path, message: `${nameOf(path)} ${verb}; expected ${[...kinds].filter(Boolean).join(' or ')}` }];
}

/**
 * For Zod's `error` option: an issue about a key that is not known carries the keys that are, as its message.
 * Zod drops the schema from an issue when it is finished, so this is the only moment to ask it.
 */
export function nameKnownKeys(issue: z.core.$ZodRawIssue): string | undefined {
	if (issue.code !== 'unrecognized_keys') return undefined;
	const schema = issue.inst as { _zod?: { def?: { shape?: object } } } | undefined;
	return Object.keys(schema?._zod?.def?.shape ?? {}).join(' ');
}

/** A place that does not say what it is, and so is taken for a town. */
function isKindless(path: Path, given: unknown): boolean {
	return path[0] === 'places' && path.length === 2 && valueAt(given, ['kind']) === undefined;
}

function nameOf(path: Path): string {
	const last = path.at(-1);
	if (last === undefined) return 'the story';
	if (typeof last === 'string') return last;
	const parent = path.at(-2);
	return `entry ${last + 1}${parent === undefined ? '' : ` of ${parent}`}`;
}

function expected(type: string): string {
	const names: Record<string, string> = {
		string: 'text',
		number: 'a number',
		int: 'a whole number',
		array: 'a list',
		tuple: 'a list of two',
		object: 'keys with values',
		record: 'keys with values',
		boolean: 'true or false',
	};
	return names[type] ?? type;
}

function show(value: unknown, quote = '"'): string {
	if (typeof value === 'string')
		return `${quote}${value.length > 60 ? `${value.slice(0, 60)}…` : value}${quote}`;
	if (Array.isArray(value)) return `a list of ${value.length}`;
	if (typeof value === 'object' && value !== null) return 'keys with values';
	return Number.isNaN(value) ? 'no number' : String(value);
}

function valueAt(value: unknown, path: Path): unknown {
	let at = value;
	for (const key of path) {
		if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
		at = (at as Record<string | number, unknown>)[key];
	}
	return at;
}

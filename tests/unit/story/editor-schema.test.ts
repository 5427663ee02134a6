import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { editorSchema } from '$lib/story/editor-schema';
import { StorySchema } from '$lib/story/schema';

const stories = 'src/stories';
const fixtures = 'tests/fixtures/stories';
const committed = JSON.parse(readFileSync(join(stories, 'story.schema.json'), 'utf8')) as object;
const formats = { uri: (text: string) => URL.canParse(text) };
const validate = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true, formats }).compile(
	committed,
);

function readStory(path: string): unknown {
	return parse(readFileSync(path, 'utf8'));
}

function yamlFiles(folder: string): string[] {
	return readdirSync(folder)
		.filter((file) => file.endsWith('.yaml'))
		.map((file) => join(folder, file));
}

/** The keys of every object in a schema that say nothing to the author who hovers over them. */
function silentKeys(schema: unknown, path = ''): string[] {
	if (Array.isArray(schema)) return schema.flatMap((item) => silentKeys(item, path));
	if (typeof schema !== 'object' || schema === null) return [];
	return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => {
		if (key !== 'properties') return silentKeys(value, path);
		return Object.entries(value as Record<string, { description?: string }>).flatMap(([name, property]) => [
			...(property.description ? [] : [`${path}.${name}`]),
			...silentKeys(property, `${path}.${name}`),
		]);
	});
}

describe('the JSON Schema for editors', () => {
	it('is as it would be generated now; if not, run "npm run schema"', () => {
		expect(committed).toEqual(editorSchema());
	});

	it('explains every key', () => {
		expect(silentKeys(committed)).toEqual([]);
	});

	it('finds a key that is not explained', () => {
		const schema = { properties: { a: { description: 'A', anyOf: [{ properties: { b: {} } }] } } };
		expect(silentKeys(schema)).toEqual(['.a.b']);
	});

	it.each([...yamlFiles(stories), ...yamlFiles(join(fixtures, 'valid'))])('takes %s', (file) => {
		validate(readStory(file));
		expect(validate.errors ?? []).toEqual([]);
	});

	it.each(yamlFiles(stories))('is named in the first line of %s, where editors look for it', (file) => {
		const [first] = readFileSync(file, 'utf8').split('\n');
		expect(first).toBe('# yaml-language-server: $schema=./story.schema.json');
	});

	it.each([
		'country-code-in-lower-case',
		'coordinates-latitude-out-of-range',
		'coordinates-one-number',
		'crossing-with-one-side',
		'empty-text',
		'headline-too-long',
		'id-with-capitals',
		'kind-unknown',
		'kind-missing',
		'missing-key',
		'no-reports',
		'paragraph-zero',
		'place-id-with-spaces',
		'sector-direction-unknown',
		'status-unknown',
		'text-is-number',
		'unknown-key',
	])('refuses a story of a wrong shape: %s', (name) => {
		expect(validate(readStory(join(fixtures, 'invalid', `${name}.yaml`)))).toBe(false);
	});

	it('refuses nothing that the parser takes: the shapes of all fixtures', () => {
		const stricter = yamlFiles(join(fixtures, 'invalid')).filter((file) => {
			let value: unknown;
			try {
				value = readStory(file);
			} catch {
				return false;
			}
			return StorySchema.safeParse(value).success && !validate(value);
		});
		expect(stricter).toEqual([]);
	});
});

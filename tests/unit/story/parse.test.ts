import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gazetteer } from '$lib/server/gazetteer';
import { borders } from '$lib/server/geography';
import { parseStory } from '$lib/story/parse';
import { StoryError } from '$lib/story/problem';

const invalid = 'tests/fixtures/stories/invalid';
const valid = 'tests/fixtures/stories/valid';

function problemsOf(text: string, file: string): string {
	try {
		parseStory(text, file, borders, gazetteer);
	} catch (error) {
		if (error instanceof StoryError) return `${error.message}\n`;
		throw error;
	}
	return '';
}

describe('parseStory', () => {
	const defects = readdirSync(invalid).filter((file) => file.endsWith('.yaml'));

	it('has a fixture for each of many defects', () => {
		expect(defects.length).toBeGreaterThan(60);
	});

	// The expected messages are rewritten by `vitest run -u`; their diff is read by eye.
	it.each(defects)('says what is wrong: %s', async (file) => {
		const problems = problemsOf(readFileSync(join(invalid, file), 'utf8'), file);
		expect(problems).not.toBe('');
		await expect(problems).toMatchFileSnapshot(
			join(process.cwd(), invalid, `${basename(file, '.yaml')}.txt`),
		);
	});

	it.each(readdirSync(valid).filter((file) => file.endsWith('.yaml')))('reads %s', async (file) => {
		const story = parseStory(readFileSync(join(valid, file), 'utf8'), file, borders, gazetteer);
		await expect(`${JSON.stringify(story, null, '\t')}\n`).toMatchFileSnapshot(
			join(process.cwd(), valid, `${basename(file, '.yaml')}.json`),
		);
	});

	it('refuses a file name that the site keeps for itself', () => {
		expect(problemsOf('', 'src/stories/embed.yaml')).toBe(
			'src/stories/embed.yaml:1:1: the site keeps this name for itself; rename the file, as in "ukraine-day-four.yaml"\n',
		);
	});

	it('refuses a file that is far too long', () => {
		expect(problemsOf('#'.repeat(5_000_001), 'long.yaml')).toContain('the file has 5000001 characters');
	});
});

/** The one door: a story file's text to a story that can be trusted, or every problem with its line. */
import type { Borders } from './borders';
import { buildStory } from './build-story';
import { checkClaims } from './check-claims';
import { checkParts } from './check-parts';
import { checkPlaces } from './check-places';
import { checkReferences } from './check-references';
import { ID_PATTERN, RESERVED_SLUGS } from './ids';
import { StoryError, type Finding } from './problem';
import { StorySchema, type StoryInput } from './schema';
import { nameKnownKeys, wordShapeIssues } from './shape-findings';
import type { Story } from './story';
import { readYaml } from './yaml-document';

/**
 * Parses and checks a story file.
 *
 * @param text the YAML
 * @param file its path, as problems name it; its base name is the story's slug
 * @param borders the base map's borders, against which places are checked
 * @throws {StoryError} with every problem of the first stage that has any: syntax, shape, references, meaning
 */
export function parseStory(text: string, file: string, borders: Borders): Story {
	const slug = storySlug(file);
	const document = readYaml(text, file);
	const stop = (findings: Finding[]) => {
		if (findings.length === 0) return;
		const problems = findings.map((finding) => document.locate(finding));
		throw new StoryError(problems.sort((a, b) => a.line - b.line || a.column - b.column));
	};
	const shape = StorySchema.safeParse(document.value, { error: nameKnownKeys });
	if (!shape.success) stop(wordShapeIssues(shape.error.issues, document.value));
	const input = shape.data as StoryInput;
	stop(checkReferences(input));
	stop([...checkClaims(input), ...checkParts(input), ...checkPlaces(input, borders)]);
	return buildStory(input, slug, borders);
}

function storySlug(file: string): string {
	const slug = file.replace(/^.*\//, '').replace(/\.yaml$/, '');
	const reserved = (RESERVED_SLUGS as readonly string[]).includes(slug);
	if (reserved || !ID_PATTERN.test(slug)) {
		const reason = reserved
			? 'the site keeps this name for itself'
			: 'a story is named in lower-case letters, digits and hyphens';
		throw new StoryError([
			{ file, line: 1, column: 1, message: `${reason}; rename the file, as in "ukraine-day-four.yaml"` },
		]);
	}
	return slug;
}

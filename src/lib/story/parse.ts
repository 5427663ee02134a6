/** The one door: a story file's text to a story that can be trusted, or every problem with its line. */
import type { Borders } from './borders';
import { buildStory } from './build-story';
import { checkClaims } from './check-claims';
import { checkParts } from './check-parts';
import { checkPlaces } from './check-places';
import { checkFormerSlugs } from './check-slugs';
import { checkReferences } from './check-references';
import type { Gazetteer, GazetteerPlace } from './gazetteer';
import { ID_PATTERN, RESERVED_SLUGS } from './ids';
import { locatePlaces } from './locate-places';
import { sortProblems, StoryError, type Path, type Problem } from './problem';
import { salvageStory } from './salvage';
import { StorySchema, type StoryInput } from './schema';
import { nameKnownKeys, wordShapeIssues } from './shape-findings';
import type { Story } from './story';
import { readYaml, type YamlDocument } from './yaml-document';

/** A story file as it was read. */
export interface StoryReading {
	slug: string;
	/** Every mistake found, in the order of the file. */
	problems: Problem[];
	/** null where the file is no YAML. */
	document: YamlDocument | null;
	/** The content, its places located; null where its shape is broken. Trusted only where there is no problem. */
	input: StoryInput | null;
	/** What the gazetteer says of places, by their ids. */
	found: ReadonlyMap<string, GazetteerPlace>;
}

/**
 * Parses and checks a story file.
 *
 * @param text the YAML
 * @param file its path, as problems name it; its base name is the story's slug
 * @param borders the base map's borders, against which places are checked
 * @param gazetteer where places without coordinates are looked up
 * @throws {StoryError} with every problem that was found
 */
export function parseStory(text: string, file: string, borders: Borders, gazetteer: Gazetteer): Story {
	const { slug, problems, input, found } = readStory(text, file, borders, gazetteer);
	if (problems.length > 0 || !input) throw new StoryError(problems);
	return buildStory(input, slug, borders, found);
}

/**
 * Reads a story file and collects its mistakes. A broken shape does not hide the others: what can be read is checked all the
 * same. Only what is no YAML is not read on.
 *
 * @throws {StoryError} where the file's name makes no slug
 */
export function readStory(text: string, file: string, borders: Borders, gazetteer: Gazetteer): StoryReading {
	const slug = storySlug(file);
	const reading: StoryReading = { slug, problems: [], document: null, input: null, found: new Map() };
	try {
		reading.document = readYaml(text, file);
	} catch (error) {
		if (!(error instanceof StoryError)) throw error;
		return { ...reading, problems: [...error.problems] };
	}
	const { document } = reading;
	const shape = StorySchema.safeParse(document.value, { error: nameKnownKeys });
	const broken = shape.success ? [] : wordShapeIssues(shape.error.issues, document.value);
	const salvage = shape.success
		? null
		: salvageStory(
				document.value,
				shape.error.issues.flatMap(({ path, ...issue }) =>
					'keys' in issue ? issue.keys.map((key) => [...path, key]) : [path],
				) as Path[],
			);
	let findings = broken;
	if (shape.success) {
		const checked = checkContent(shape.data, slug, borders, gazetteer);
		reading.input = checked.input;
		reading.found = checked.found;
		findings = checked.findings;
	} else if (salvage) {
		const checked = checkContent(salvage.input, slug, borders, gazetteer, salvage.ids);
		findings = broken.concat(
			checked.findings.map((finding) => ({ ...finding, path: salvage.restore(finding.path) })),
		);
	}
	reading.problems = sortProblems(findings.map((finding) => document.locate(finding)));
	return reading;
}

/** @param known where the story is a part of its file: every id of the whole */
function checkContent(
	written: StoryInput,
	slug: string,
	borders: Borders,
	gazetteer: Gazetteer,
	known?: ReadonlySet<string>,
) {
	const located = locatePlaces(written.places, gazetteer);
	const input = { ...written, places: located.places };
	const findings = [
		...checkReferences(input, known),
		...checkFormerSlugs(input, slug),
		...checkClaims(input, known !== undefined),
		...checkParts(input),
		...located.findings,
		...checkPlaces(input, borders),
	];
	return { input, found: located.found, findings };
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

/** Checks that no two stories claim one address: a slug is a story's own, or one that it had before. */
import { RESERVED_SLUGS } from './ids';
import { StoryError, type Finding, type Problem } from './problem';
import type { StoryInput } from './schema';
import type { Story } from './story';
import { readYaml } from './yaml-document';

/** A story with the file that it was read from. */
export interface StoryFile {
	/** The file's path, as problems name it. */
	file: string;
	text: string;
	story: Pick<Story, 'slug' | 'formerly'>;
}

/** Finds former slugs of one story that are its present one, are listed twice, or are kept by the site. */
export function checkFormerSlugs({ formerly }: Pick<StoryInput, 'formerly'>, slug: string): Finding[] {
	const taken = new Map<string, string>(RESERVED_SLUGS.map((name) => [name, 'kept by the site for itself']));
	taken.set(slug, 'the story’s own name of today');
	return formerly.flatMap((former, i) => {
		const reason = taken.get(former);
		taken.set(former, 'listed already');
		return reason ? [{ path: ['formerly', i], message: wordClash(former, reason) }] : [];
	});
}

/**
 * Checks the former slugs of all stories of a site against each other's.
 *
 * @throws {StoryError} with every one that is also the slug of another story, or a former one
 */
export function requireDistinctSlugs(files: readonly StoryFile[]): void {
	const taken = new Map<string, string>();
	for (const { story } of files) taken.set(story.slug, `the name of the story "${story.slug}"`);
	const problems = files.flatMap((file) =>
		file.story.formerly.flatMap((former, i): Problem[] => {
			const reason = taken.get(former);
			taken.set(former, `listed by the story "${file.story.slug}"`);
			if (!reason) return [];
			const finding = { path: ['formerly', i], message: wordClash(former, reason) };
			return [readYaml(file.text, file.file).locate(finding)];
		}),
	);
	if (problems.length > 0) throw new StoryError(problems);
}

function wordClash(former: string, reason: string): string {
	return `"${former}" is ${reason}; delete it from this list, or correct it to a name that this file had before`;
}

/** What is wrong with a story file, said to the person who wrote it: where, what, what was expected, what to do. */
import { distance } from 'fastest-levenshtein';

/** A key or an index on the way from the top of the file to a value. */
export type Path = readonly (string | number)[];

/** A mistake at a value, before its line is looked up. */
export interface Finding {
	path: Path;
	message: string;
	/** Points at the key itself and not at its value. */
	atKey?: boolean;
}

/** A mistake with its place in the file; lines and columns count from 1. */
export interface Problem {
	file: string;
	line: number;
	column: number;
	message: string;
}

/** Thrown when a story file cannot be trusted; holds every problem found. */
export class StoryError extends Error {
	readonly problems: readonly Problem[];

	constructor(problems: readonly Problem[]) {
		super(problems.map(formatProblem).join('\n'));
		this.name = 'StoryError';
		this.problems = problems;
	}
}

/** One line as compilers write it, which editors turn into a link: "file:line:column: message". */
export function formatProblem({ file, line, column, message }: Problem): string {
	return `${file}:${line}:${column}: ${message}`;
}

/** In the order of the file. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
	return problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
}

/** Choices that a message lists before it ends in an ellipsis. */
const MOST_LISTED = 12;

/**
 * The nearest of the valid choices, worded to be put at the end of a message.
 *
 * @returns ' Did you mean "kyiv"?', or a list of the choices where none is near
 */
export function suggestChoice(given: string, choices: readonly string[]): string {
	const unique = [...new Set(choices)];
	const ranked = rankChoices(given, unique);
	const [nearest] = ranked;
	if (!nearest) return ' There is none yet; add it first.';
	if (nearest.choice.length > 2 && nearest.edits <= Math.ceil(nearest.choice.length / 4))
		return ` Did you mean "${nearest.choice}"?`;
	const listed = (ranked.length > MOST_LISTED ? ranked.map(({ choice }) => choice) : unique)
		.slice(0, MOST_LISTED)
		.map((choice) => `"${choice}"`);
	return ` Choose one of ${listed.join(', ')}${ranked.length > MOST_LISTED ? ', …' : ''}.`;
}

/** The choices by how many letters they are away from what was given, the nearest first. */
export function rankChoices(given: string, choices: readonly string[]): { choice: string; edits: number }[] {
	const sameStart = (choice: string) => (choice.charAt(0) === given.charAt(0) ? 0 : 1);
	return [...new Set(choices)]
		.map((choice) => ({ choice, edits: distance(given.toLowerCase(), choice.toLowerCase()) }))
		.sort((a, b) => a.edits - b.edits || sameStart(a.choice) - sameStart(b.choice));
}

/** What can still be checked of a story whose shape is broken in places, so that no mistake waits for another to be mended. */
import type { Path } from './problem';
import { StorySchema, type StoryInput } from './schema';

/** A story without its broken entries. */
export interface Salvage {
	/** What was left out stands in no list here, so nothing may be concluded from its absence. */
	input: StoryInput;
	/** Every id of the file, also of what was left out: what refers to it refers to something. */
	ids: ReadonlySet<string>;
	/** The path in the file of a path in `input`: lists are shorter here. */
	restore(path: Path): Path;
}

/** Top-level keys whose entries can be left out one by one. */
const SECTIONS = [
	'topics',
	'claimants',
	'places',
	'reports',
	'uncited',
	'left_out',
	'corrections',
	'formerly',
];
/** Values for what a story must have, in place of broken ones. */
const STAND_INS: Readonly<Record<string, unknown>> = {
	title: '-',
	kicker: '-',
	summary: '-',
	dateline: { place: '-', date: '2000', derivation: '-' },
	as_of: '2000',
	source: { description: '-', paragraphs: 10_000 },
};

/**
 * Leaves the broken entries of a story out.
 *
 * @param value the file's content
 * @param broken the paths at which its shape is broken
 * @returns null when too little is left
 */
export function salvageStory(value: unknown, broken: readonly Path[]): Salvage | null {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
	const cuts = new Set(broken.map((path) => pathKey(cutAt(path))));
	const isCut = (path: Path) => cuts.has(pathKey(path));
	const kept = new Map<string, number[]>();
	const copy = (part: unknown, path: Path): unknown => {
		if (Array.isArray(part)) {
			const indices = part.map((_, i) => i).filter((i) => !isCut([...path, i]));
			kept.set(pathKey(path), indices);
			return indices.map((i) => copy(part[i], [...path, i]));
		}
		if (typeof part !== 'object' || part === null) return part;
		const entries = Object.entries(part as Record<string, unknown>);
		return Object.fromEntries(
			entries
				.filter(([key]) => !isCut([...path, key]))
				.map(([key, inner]) => [key, copy(inner, [...path, key])]),
		);
	};
	const stood = Object.fromEntries(Object.entries(STAND_INS).filter(([key]) => isCut([key])));
	const rest = { ...(copy(value, []) as Record<string, unknown>), ...stood };
	const shape = StorySchema.safeParse(rest);
	if (!shape.success) return null;
	return {
		input: shape.data,
		ids: readIds(value as Record<string, unknown>),
		restore: (path) => {
			const real: (string | number)[] = [];
			for (const key of path) {
				real.push(typeof key === 'number' ? (kept.get(pathKey(real))?.[key] ?? key) : key);
			}
			return real;
		},
	};
}

function pathKey(path: Path): string {
	return path.join('\n');
}

/** The smallest thing that can be left out for a mistake in it: a figure, an entry of a section, or a whole key. */
function cutAt(path: Path): Path {
	const [section, , inner] = path;
	if (section === 'reports' && inner === 'figures' && path.length > 3) return path.slice(0, 4);
	return typeof section === 'string' && SECTIONS.includes(section) ? path.slice(0, 2) : path.slice(0, 1);
}

function readIds(story: Record<string, unknown>): Set<string> {
	const keys = ['topics', 'claimants', 'places'].flatMap((section) => Object.keys(story[section] ?? {}));
	const reports = entriesOf(story.reports).flatMap((report) => [
		report.id,
		...entriesOf(report.figures).flatMap((figure, i) => [figure.id, `${String(report.id)}-${i + 1}`]),
	]);
	return new Set([...keys, ...reports.map(String)]);
}

function entriesOf(list: unknown): Record<string, unknown>[] {
	if (!Array.isArray(list)) return [];
	return list.map((entry: unknown) =>
		typeof entry === 'object' && entry !== null ? (entry as Record<string, unknown>) : {},
	);
}

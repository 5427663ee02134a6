/** Reminds of corrections: a figure that was published and is now another needs to be told. */
import { stringify } from 'yaml';
import { figureId } from './build-story';
import { formatQuantity } from './format';
import type { Finding } from './problem';
import type { Quantity } from './quantity';
import type { FigureInput, StoryInput } from './schema';

/**
 * Finds figures that changed since they were published, without an entry under "corrections" that came with the change.
 *
 * @param published the story as it was, in the last commit
 */
export function remindOfCorrections(published: StoryInput, story: StoryInput): Finding[] {
	const before = new Map(figuresOf(published).map(({ id, figure }) => [id, figure]));
	const corrected = newCorrections(published, story);
	const now = figuresOf(story);
	const changed = now.flatMap(({ id, figure, path }): Finding[] => {
		const was = before.get(id)?.quantity;
		if (!was || !figure.quantity || isSame(was, figure.quantity) || corrected.has(id)) return [];
		return [
			{
				path: [...path, 'quantity'],
				message: `the published figure "${id}" was "${formatQuantity(was)}" and is now "${formatQuantity(figure.quantity)}"; if the old one was wrong, say so under "corrections": "${writeEntry(id, formatQuantity(was), formatQuantity(figure.quantity))}"`,
			},
		];
	});
	const ids = new Set(now.map(({ id }) => id));
	const gone = [...before].flatMap(([id, { quantity }]): Finding[] =>
		!quantity || ids.has(id)
			? []
			: [
					{
						path: ['corrections'],
						message: `the published figure "${id}" (${formatQuantity(quantity)}) is gone; if it was wrong, say so under "corrections", and if it only has another id now, give it the old one back`,
					},
				],
	);
	return corrected.has(undefined) ? changed : [...changed, ...gone];
}

function figuresOf({
	reports,
}: StoryInput): { id: string; figure: FigureInput; path: (string | number)[] }[] {
	return reports.flatMap((report, i) =>
		report.figures.map((figure, j) => ({
			id: figureId(report, j),
			figure,
			path: ['reports', i, 'figures', j],
		})),
	);
}

/** The figures of corrections that were not there before; undefined among them stands for one that names no figure. */
function newCorrections(published: StoryInput, story: StoryInput): Set<string | undefined> {
	const known = new Set(published.corrections.map((correction) => JSON.stringify(correction)));
	return new Set(
		story.corrections
			.filter((correction) => !known.has(JSON.stringify(correction)))
			.map(({ figure }) => figure),
	);
}

/** The entry to copy: a text with a comma needs quotes in it. */
function writeEntry(figure: string, was: string, now: string): string {
	const entry = stringify({ figure, was, now }, { collectionStyle: 'flow', lineWidth: 0, singleQuote: true });
	return `{ date: …, ${entry.trim().slice(2)}`;
}

/** The same number, however it is worded. */
function isSame(a: Quantity, b: Quantity): boolean {
	return (
		a.qualifier === b.qualifier && a.value === b.value && a.value_max === b.value_max && a.unit === b.unit
	);
}

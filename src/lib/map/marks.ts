/** Which mark stands for a place: its shape says what kind of place it is, its accent what was reported there. */
import { remember, reportsAt } from '$lib/story/lookup';
import type { StoryOutline } from '$lib/story/outline';
import { storyFigures, type Place } from '$lib/story/story';
import type { Accent } from './palette';

/**
 * A disc for a town, a diamond for a crossing, a small ring for a country as a whole, a hatched disc for an area, dots
 * for a border; a dotted ring where the article implies the place and does not name it.
 */
export const markShapes = ['town', 'crossing', 'country', 'area', 'border', 'inferred'] as const;
export type MarkShape = (typeof markShapes)[number];

/** `open`: its reports are shown; `quiet`: it stands back in this view. */
export const markStates = ['plain', 'open', 'quiet'] as const;
export type MarkState = (typeof markStates)[number];

/** Half the width of each mark in pixels, without the ring around an open one. */
export const markRadius: Record<MarkShape, number> = {
	town: 8,
	crossing: 9,
	country: 5,
	area: 7,
	border: 9,
	inferred: 7,
};

/** The shape of a place's mark. */
export function markShape({ kind, precision }: Pick<Place, 'kind' | 'precision'>): MarkShape {
	// A border and an area are vague already, and look it.
	if (kind === 'border' || kind === 'area') return kind;
	if (precision === 'inferred') return 'inferred';
	return kind === 'city' ? 'town' : kind;
}

/** The places that people leave or enter. */
const flowEnds = remember(
	(reports: StoryOutline['reports']) =>
		new Set(storyFigures({ reports }).flatMap(({ from, to }) => [from, to])),
);

/** What most reports at a place are about; of a place without reports, whether people leave or enter it. */
export function placeAccent(place: Pick<Place, 'id'>, story: StoryOutline): Accent {
	const accents = new Map(story.topics.map(({ id, accent }) => [id, accent] as const));
	const reports = reportsAt(place.id, story.reports);
	if (reports.length === 0) return flowEnds(story.reports).has(place.id) ? 'flow' : 'event';
	const flows = reports.filter(({ topic }) => accents.get(topic) === 'flow');
	return flows.length * 2 > reports.length ? 'flow' : 'event';
}

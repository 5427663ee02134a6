/** Flows: figures that lead from one place to another. */
import { itemsById } from './lookup';
import { storyFigures, type Figure, type Place, type Report, type Story } from './story';

export interface Flow {
	figure: Figure;
	from: Place;
	to: Place;
}

/** The figures of a story that have both ends, largest first; what is unknown comes last. */
export function storyFlows(
	story: Pick<Story, 'places'> & { reports: readonly Pick<Report, 'figures'>[] },
): Flow[] {
	const places = itemsById(story.places);
	return storyFigures(story)
		.flatMap((figure) => {
			const from = places.get(figure.from ?? '');
			const to = places.get(figure.to ?? '');
			return from && to ? [{ figure, from, to }] : [];
		})
		.sort((a, b) => (b.figure.quantity.value ?? -1) - (a.figure.quantity.value ?? -1));
}

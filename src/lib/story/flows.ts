/** Flows: figures that lead from one place to another. */
import { itemsById } from './lookup';
import { storyFigures, type Figure, type Place, type Report, type Story } from './story';

/** How the ids of arrows in the GeoJSON start: no place and no report may be called so. */
export const FLOW_PREFIX = 'flow-';

export interface Flow {
	figure: Figure;
	from: Place;
	to: Place;
}

/** The id of a flow's feature, by that of its figure. */
export function flowId(figure: string): string {
	return `${FLOW_PREFIX}${figure}`;
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

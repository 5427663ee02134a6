/**
 * What a page fetches for its map once it is shown: the places, and the first view's framings. What was reported is not in
 * it, since the list says that.
 */
import { isInCrossings, storyCrossings } from '$lib/story/crossings';
import { edgePlaces } from '$lib/story/extent';
import { mapFeatures, type StoryFeatures } from '$lib/story/features';
import { formatCount } from '$lib/story/format';
import { countListPages, placePages } from '$lib/story/list-pages';
import { reportsAt } from '$lib/story/lookup';
import { storyOutline, type StoryOutline } from '$lib/story/outline';
import type { Story } from '$lib/story/story';
import { isClustered, placesApart } from './clusters';
import { designs, firstView, type FirstView } from './first-view';
import { flowArrows } from './flow-arrows';
import type { DesignName } from './view-fit';

export interface MapData {
	story: StoryOutline;
	/** How many reports each place has, as it is said, in the order of the places: "5 reports". */
	counts: string[];
	/** On which page of the list the reports of each place are, in the order of the places; null where there is only one. */
	pages: number[] | null;
	/** Ids of the places that have a part in the view of border crossings. */
	crossings: string[];
	/** Whether marks that would lie over each other are one. */
	clustered: boolean;
	/** Areas, borders and flows. */
	features: StoryFeatures;
	/** Ids of the places that stand at the edge until the camera goes to them. */
	far: string[];
	views: Record<DesignName, FirstView>;
}

/** The data of a story's map. */
export function mapData(story: Story, features: StoryFeatures): MapData {
	const crossings = storyCrossings(story);
	return {
		story: storyOutline(story),
		counts: story.places.map(({ id }) => formatCount(reportsAt(id, story.reports).length, 'report')),
		pages: countListPages(story) > 1 ? placePages(story) : null,
		crossings: story.places.filter((place) => isInCrossings(crossings, place)).map(({ id }) => id),
		clustered: isClustered(story),
		features: mapFeatures(features, drawnIds(story, features)),
		far: edgePlaces(story).map(({ id }) => id),
		views: {
			wide: firstView(story, features, designs.wide),
			small: firstView(story, features, designs.small),
			narrow: firstView(story, features, designs.narrow),
		},
	};
}

function drawnIds(story: Story, features: StoryFeatures): Set<string> {
	return new Set([...placesApart(story), ...flowArrows(story, features)].map(({ id }) => id));
}

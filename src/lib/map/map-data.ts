/** What a page fetches for its map once it is shown: all that popups say, and the first view's framings. */
import { edgePlaces } from '$lib/story/extent';
import { mapFeatures, type StoryFeatures } from '$lib/story/features';
import { countListPages, placePages } from '$lib/story/list-pages';
import { storyOutline, type ReportOutline } from '$lib/story/outline';
import type { Story } from '$lib/story/story';
import { placesApart } from './clusters';
import { isClustered } from './clusters';
import { designs, firstView, type FirstView } from './first-view';
import { flowArrows } from './flow-arrows';
import type { DesignName } from './view-fit';

export interface MapData {
	/** Without its reports where its list has several pages. */
	story: Story;
	/** Of a list with several pages: what the map is drawn from, and on which page the reports of each place are. */
	paged: { reports: ReportOutline[]; pages: number[] } | null;
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
	const isPaged = countListPages(story) > 1;
	return {
		story: isPaged ? { ...story, reports: [] } : story,
		paged: isPaged ? { reports: storyOutline(story).reports, pages: placePages(story) } : null,
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

/** What the scripts of a page's islands are told by the page. */
import type { Camera } from '$lib/map/camera';
import type { StoryFrame } from '$lib/story/page';
import type { View } from '$lib/story/view';

/** Of the map. */
export interface MapProps {
	frame: StoryFrame;
	title: string;
	view: View;
	addresses: PageAddresses;
}

/** Of the list. */
export interface ListProps {
	/** Whether it lists places to search. */
	isSearched: boolean;
}

/** Says where the map looks first, if not at the whole story: what it leaves out is the first view's own. */
export type ReadStart = () => Partial<Camera>;

/** Relative to the page. */
export interface PageAddresses {
	/** What `MapData` is fetched from. */
	data: string;
	/** The page that the list of reports begins on: what it says is fetched from there where a page does not have it. */
	reports: string;
	/** The GeoJSON of the base map. */
	basemap: string;
	/** Where the border crossings are compared; null where the story has none, and on that view itself. */
	crossings: string | null;
	/** The story's own page. */
	story: string;
}

/** What only the server writes of the map. */
export interface MapHtml {
	drawing: string;
	/** With the line of credits after it. */
	legend: string;
}

/** What only the server writes of the list. */
export interface ListHtml {
	/** What stands above it: on a story's own page, the title and what goes with it. */
	head: string;
	panel: string;
}

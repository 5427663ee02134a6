/** What the script of a page is told by the page. */
import type { View } from '$lib/story/view';

export interface PageProps {
	title: string;
	view: View;
	/** How many reports the story has. */
	reports: number;
	addresses: PageAddresses;
}

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

/** What only the server writes of it. */
export interface PageHtml {
	/** The title and what goes with it. */
	head: string;
	drawing: string;
	legend: string;
	/** The list. */
	panel: string;
}

/** What a story's pages are given, the embed's included. */
import type { ServerOnly } from './server-only';
import type { Story } from './story';

export interface StoryPage extends Pick<Story, 'slug' | 'title' | 'summary'> {
	/** How many reports the story has. */
	reports: number;
	/** Whether the story has a view of border crossings. */
	crossings: boolean;
	written: ServerOnly<WrittenPage>;
}

/** What the server writes a page from. The browser gets the page alone, and fetches the story for its popups later. */
export interface WrittenPage {
	story: Story;
	/** Keys of disputed lines that the base map lacks. */
	missingLines: readonly string[];
	/**
	 * Draws the first view as SVG.
	 *
	 * @param frame which framings it is for
	 * @param list the address of the page whose list has the places: '' where it is this one
	 */
	drawMap: (frame: 'page' | 'embed', list: string) => string;
}

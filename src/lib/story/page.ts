/** What a story's pages are given, the embed's included. */
import type { Story } from './story';

export interface StoryPage {
	story: Story;
	/** Ids of the places that stand at the map's edge in the first view. */
	far: string[];
	/** Whether the story has a view of border crossings. */
	crossings: boolean;
	/** Keys of disputed lines that the base map lacks. */
	missingLines: readonly string[];
}

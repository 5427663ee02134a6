/** What a story's pages are given, the embed's included. */
import type { ListPart } from './list-pages';
import type { ServerOnly } from './server-only';
import type { Story, Withdrawal } from './story';

/** Where a story is shown: on its own page, or in another's. */
export type StoryFrame = 'page' | 'embed';

export interface StoryPage {
	written: ServerOnly<WrittenPage>;
	scripts: PageScripts;
	/** What is shown instead where the story was withdrawn. */
	withdrawn: WithdrawnStory | null;
}

export interface WithdrawnStory extends Withdrawal, Pick<Story, 'title' | 'lang'> {}

/** What the list of stories shows of each. */
export interface ListedStory extends Pick<
	Story,
	'slug' | 'draft' | 'title' | 'lang' | 'kicker' | 'summary' | 'dateline'
> {
	/** What its map shows, for those who do not see it. */
	picture: string;
}

/** What the server writes a page from. */
export interface WrittenPage extends ListPart {
	story: Story;
	/** Whether the story has a view of border crossings. */
	hasCrossings: boolean;
	/** What readers are told of the worldview where the story is: keys of notes, and of disputed lines that the map lacks. */
	worldview: { notes: readonly string[]; missingLines: readonly string[] };
	/**
	 * Draws the first view as SVG.
	 *
	 * @param frame which framings it is for
	 * @param list gives a place's id the address of the page whose list has it: '' where it is this one
	 */
	drawMap: (frame: StoryFrame, list: (place: string) => string) => string;
}

/** A page's script, and the files that it imports, as paths from the site's root. */
export interface PageScripts {
	file: string;
	imports: string[];
}

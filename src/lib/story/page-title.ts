/** What a story's page is called. */
import type { Story } from './story';
import type { EmbedView, View } from './view';
import { writtenMessages } from './written-messages';

/** The title of a story in one of its views. */
export function pageTitle({ title }: Pick<Story, 'title'>, view: View | EmbedView): string {
	return view === 'crossings' ? writtenMessages.crossings.pageTitle(title) : title;
}

/** What the dialog that makes the code for an embed is fetched as: no page has it before a reader asks for it. */
import { PUBLIC_ADDRESS } from '$env/static/public';
import { storyCrossings } from '$lib/story/crossings';
import { embedMessages } from '$lib/story/embed-messages';
import { pageTitle } from '$lib/story/page-title';
import type { Story } from '$lib/story/story';
import type { EmbedView } from '$lib/story/view';
import EmbedDialog from './EmbedDialog.svelte';
import { writeHtml } from './write-html';

export interface EmbedDialogData {
	/** The `<dialog>`, which embed-dialog.ts brings to life. */
	html: string;
	slug: string;
	/** '' where the site does not know its own. */
	publicAddress: string;
	/** What the frame is called in each view. */
	titles: Record<EmbedView, string>;
	/** What is said of a code after its button was pressed. */
	copied: string;
	copyFailed: string;
}

/** The dialog of a story, with all its words. */
export function embedDialogData(story: Story): EmbedDialogData {
	const { slug } = story;
	const { copied, copyFailed } = embedMessages;
	return {
		html: writeHtml(EmbedDialog, { story, crossings: storyCrossings(story), publicAddress: PUBLIC_ADDRESS }),
		slug,
		publicAddress: PUBLIC_ADDRESS,
		titles: { map: pageTitle(story, 'map'), crossings: pageTitle(story, 'crossings') },
		copied,
		copyFailed,
	};
}

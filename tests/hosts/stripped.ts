/** A CMS that takes scripts, styles and what it does not know out of what is pasted. */
import { pastedIframe, pastedScript, type EmbeddedStory, type HostPage } from './host-page';

/** The code that needs a script: its link stays. */
export function withoutScripts(story: EmbeddedStory): HostPage {
	return { body: strip(pastedScript(story)) };
}

/** The code that needs none: a frame of the height that is written in it. */
export function plainFrame(story: EmbeddedStory): HostPage {
	return { body: strip(pastedIframe(story)) };
}

function strip(html: string): string {
	return html
		.replaceAll(/<script.*?<\/script>/gs, '')
		.replaceAll(/ (?:data-[a-z]+|style|loading|on[a-z]+)="[^"]*"/g, '');
}

/** Publishers' pages, and what they have of us: one of our codes, or an address that their own code frames. */
import {
	embedAddress,
	iframeCode,
	scriptAddress,
	scriptCode,
	type EmbedOptions,
} from '../../src/lib/story/embed-code';
import { storyAddress } from '../../src/lib/story/addresses';

/** What a publisher embeds. */
export interface EmbeddedStory {
	/** The address of our site, without a slash at its end. */
	site: string;
	slug: string;
	title: string;
	options?: EmbedOptions;
}

export interface HostPage {
	/** What stands in the page's body. */
	body: string;
	/** What the page is served with. */
	headers?: Record<string, string>;
}

/** Makes the page of a publisher. */
export type Host = (story: EmbeddedStory) => HostPage;

/** The address that a publisher frames. */
export function framedAddress({ site, slug, options }: EmbeddedStory): string {
	return embedAddress(site, slug, options);
}

/** Our code for pages with frames. */
export function pastedIframe(story: EmbeddedStory): string {
	return iframeCode({ address: framedAddress(story), title: story.title });
}

/** Our code for pages with scripts. */
export function pastedScript(story: EmbeddedStory): string {
	const { site, slug, title } = story;
	return scriptCode({
		embed: framedAddress(story),
		story: storyAddress(site, slug),
		title,
		script: scriptAddress(site),
	});
}

/** A frame as wide as its column, made by the publisher's own code. */
export function hostIframe(story: EmbeddedStory, attributes: string): string {
	const address = framedAddress(story).replaceAll('&', '&amp;');
	return `<iframe src="${address}" title="${story.title}" width="100%" height="400" frameborder="0" ${attributes}></iframe>`;
}

/**
 * A script of the page.
 *
 * @param run is written into the page: it knows nothing of its module
 * @param given to it, as JSON
 */
export function pageScript<T>(run: (given: T) => void, given: T): string {
	return inlineScript(`(${run.toString()})(${JSON.stringify(given)})`);
}

/** A script of the page, as text. */
export function inlineScript(code: string): string {
	return `<script>${code.replaceAll('</', '<\\/')}</script>`;
}

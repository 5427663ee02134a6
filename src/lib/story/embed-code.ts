/** What a publisher pastes to embed a story, and the addresses in it. */
import { absoluteAddress } from './addresses';
import { escapeXml } from './escape-xml';
import type { EmbedView } from './view';

/** The height of an embed in CSS pixels where nothing tells it: that of a map without a panel, from 480 px of width. */
export const DEFAULT_HEIGHT = 560;

/** What an embed shows when it opens; what is left out is the embed's own choice. */
export interface EmbedOptions {
	/** The id of the place that is open. */
	place?: string | undefined;
	view?: EmbedView | undefined;
	/** `auto` follows the reader's device. */
	theme?: 'auto' | 'light' | 'dark' | undefined;
	/** Whether the list is open beside the map, or below it. */
	panel?: boolean | undefined;
}

interface IframeCode {
	/** Of the embed. */
	address: string;
	/** What a screen reader calls the frame. */
	title: string;
	/** In CSS pixels; the whole width of its place where left out. */
	width?: number | undefined;
	/** In CSS pixels. */
	height?: number | undefined;
}

interface ScriptCode {
	/** The address of the embed. */
	embed: string;
	/** The address of the story's page: where the link leads that stays if scripts are stripped. */
	story: string;
	/** The words of that link, and what a screen reader calls the frame. */
	title: string;
	/** The address of the script. */
	script: string;
}

/**
 * The address of a story's embed; '' without a public address. A place is a parameter here and no fragment, for
 * WordPress puts its secret into the fragment of what it frames.
 */
export function embedAddress(publicAddress: string, slug: string, options: EmbedOptions = {}): string {
	const { place, view, theme, panel } = options;
	const parameters = new URLSearchParams();
	if (place) parameters.set('place', place);
	if (theme && theme !== 'auto') parameters.set('theme', theme);
	if (panel) parameters.set('panel', '1');
	const query = parameters.size > 0 ? `?${parameters.toString()}` : '';
	return absoluteAddress(publicAddress, `embed/${slug}/${view === 'crossings' ? 'crossings/' : ''}${query}`);
}

/** The address of a story's oEmbed answer (oembed.ts), which shows one of its views; '' without a public address. */
export function oembedAddress(publicAddress: string, slug: string, view: EmbedView = 'map'): string {
	return absoluteAddress(publicAddress, `oembed/${slug}${view === 'crossings' ? '/crossings' : ''}.json`);
}

/** The address of the script that makes frames of links (static/embed.js); '' without a public address. */
export function scriptAddress(publicAddress: string): string {
	return absoluteAddress(publicAddress, 'embed.js');
}

/**
 * A frame of fixed height that needs no script: `<iframe …></iframe>`. Its attribute for no border is obsolete and works in
 * every browser, also where style attributes are refused or stripped.
 */
export function iframeCode({ address, title, width, height = DEFAULT_HEIGHT }: IframeCode): string {
	const attributes = `src="${escapeXml(address)}" title="${escapeXml(title)}"`;
	return `<iframe ${attributes} width="${width ?? '100%'}" height="${height}" frameborder="0" loading="lazy"></iframe>`;
}

/** A link, and the script that makes of it a frame of the right height: `<div data-dateline=…>…</div><script …>`. */
export function scriptCode({ embed, story, title, script }: ScriptCode): string {
	const link = `<a href="${escapeXml(story)}">${escapeXml(title)}</a>`;
	const loader = `<script async src="${escapeXml(script)}"></script>`;
	return `<div data-dateline="${escapeXml(embed)}">${link}</div>${loader}`;
}

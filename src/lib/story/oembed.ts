/** A story's answer to sites that embed whatever address is pasted: oEmbed 1.0, of type "rich" (https://oembed.com). */
import { absoluteAddress } from './addresses';
import { DEFAULT_HEIGHT, embedAddress, iframeCode } from './embed-code';
import { pageTitle } from './page-title';
import type { Story } from './story';
import type { EmbedView } from './view';
import { writtenMessages } from './written-messages';

/**
 * Without `author_name`: nobody is known to have made the map, and the author of the article did not. Its `html` fills the
 * column that it stands in, `width` is for those who make frames of their own.
 */
export interface Oembed {
	version: '1.0';
	type: 'rich';
	title: string;
	provider_name: string;
	provider_url: string;
	thumbnail_url: string;
	/** Sizes are in pixels. */
	thumbnail_width: number;
	thumbnail_height: number;
	html: string;
	width: number;
	height: number;
}

/** The width that WordPress asks for, and wide enough for all that an embed shows. */
const WIDTH = 600;

interface Site {
	/** Without a slash at the end, and not empty: an answer is made of addresses. */
	publicAddress: string;
	/** The size of the story's picture. */
	picture: { width: number; height: number };
}

/** The answer about a story in one of its views. */
export function storyOembed(
	story: Pick<Story, 'slug' | 'title'>,
	view: EmbedView,
	{ publicAddress, picture }: Site,
): Oembed {
	const { slug } = story;
	const title = pageTitle(story, view);
	return {
		version: '1.0',
		type: 'rich',
		title,
		provider_name: writtenMessages.site.name,
		provider_url: absoluteAddress(publicAddress, ''),
		thumbnail_url: absoluteAddress(publicAddress, `${slug}.png`),
		thumbnail_width: picture.width,
		thumbnail_height: picture.height,
		html: iframeCode({
			address: embedAddress(publicAddress, slug, { view }),
			title,
			height: DEFAULT_HEIGHT,
		}),
		width: WIDTH,
		height: DEFAULT_HEIGHT,
	};
}

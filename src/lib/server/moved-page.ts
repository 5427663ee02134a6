/** The pages at addresses that a story had before it was renamed: each leads on to the same page of today. */
import { createHash } from 'node:crypto';
import { readSettings } from '../../../scripts/settings.js';
import { escapeXml } from '$lib/story/escape-xml';
import { absoluteAddress } from '$lib/story/addresses';
import { writtenMessages } from '$lib/story/written-messages';
import { oembedAddress } from '$lib/story/embed-code';
import type { Story } from '$lib/story/story';
import { writeBarePage } from './bare-page';
import { findNewStory } from './story-addresses';

/** Leads on with the query and the fragment, which hold the place that is open and what an embed is told. */
const script = 'location.replace(document.currentScript.dataset.to+location.search+location.hash)';
const scriptHash = createHash('sha256').update(script).digest('base64');

/**
 * Answers where a story's page was before.
 *
 * @param route the route that the address belongs to
 * @param params its parameters
 * @returns null for every other address; files are answered by their routes
 */
export function respondMoved(route: string | null, params: Partial<Record<string, string>>): Response | null {
	if (route === null || params.story === undefined || route.includes('.')) return null;
	const story = findNewStory(params.story);
	if (story === undefined) return null;
	const path = `${Object.entries({ ...params, story: story.slug }).reduce(
		(filled, [name, value]) => filled.replace(`[${name}]`, value),
		route.slice(1),
	)}/`;
	// Type and no more, or Kit would not know that this is a page.
	return new Response(writePage(story, path), { headers: { 'content-type': 'text/html' } });
}

/** Where scripts are off the browser leads on, and where that is refused a link does. */
function writePage(story: Story, path: string): string {
	const { title, link } = writtenMessages.moved;
	const to = escapeXml(`${'../'.repeat(path.split('/').length - 1)}${path}`);
	return writeBarePage({
		title,
		allowed: `script-src 'sha256-${scriptHash}'; `,
		head: `${writeLinks(story, path)}<script data-to="${to}">${script}</script>
<noscript><meta http-equiv="refresh" content="0; url=${to}" /></noscript>
`,
		content: `<p><a href="${to}">${link}</a></p>`,
	});
}

/** Where search engines, and sites that embed what an old link leads to, find the story while it is shown. */
function writeLinks({ slug, withdrawn }: Story, path: string): string {
	const { publicAddress } = readSettings();
	if (publicAddress === '' || withdrawn) return '';
	const oembed = oembedAddress(publicAddress, slug, path.endsWith('/crossings/') ? 'crossings' : 'map');
	return `<link rel="canonical" href="${absoluteAddress(publicAddress, path.replace(/^embed\//, ''))}" />
<link rel="alternate" type="application/json+oembed" href="${oembed}" />
`;
}

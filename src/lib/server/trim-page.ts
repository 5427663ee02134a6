/** What Kit writes into pages and nothing needs: a page's bytes are counted. */
import { createHash } from 'node:crypto';

/** The style sheets that it has put into the page, once more and switched off, for a script that our pages do not have. */
const switchedOff = /<link [^>]*rel="stylesheet" disabled [^>]*>\s*/g;
/** By these it would remember that a picture came before its script did; the pages' policy refuses them. */
const pictureHandlers = / on(?:load|error)="this\.__e=event"/g;
/** What comes before the first island: only within one will Svelte find its way by comments. */
const beforeIslands = /^.*?(?=<div class="island"|$)/s;

/** Takes it out of a page. */
export function trimPage(html: string): string {
	return withoutOtherHashes(html)
		.replace(switchedOff, '')
		.replace(pictureHandlers, '')
		.replace(beforeIslands, (part) => part.replace(/<!--(?:\w{6,8}|\[-?\d*|\[!|\])?-->/g, ''));
}

/** Kit knows one policy for all pages: it allows the inline scripts of all, and each page needs its own alone. */
function withoutOtherHashes(html: string): string {
	const scripts = [...html.matchAll(/<script[^>]*>(.*?)<\/script>/gs)];
	const own = scripts.map(([, code = '']) => createHash('sha256').update(code).digest('base64'));
	return html.replace(/script-src [^;]*/, (sources) =>
		sources.replace(/ 'sha256-([^']+)'/g, (source, hash: string) => (own.includes(hash) ? source : '')),
	);
}

/** What the policy of embeds has more than that of pages; svelte.config.js holds the one policy that Kit knows. */

/**
 * Lets embeds, and nothing else, start a worker from a data: address. In a frame sandboxed without `allow-same-origin` a page
 * has no origin of its own, so no file is a worker of its own: MapLibre then fetches its worker and hands it over in full.
 *
 * @param route the route that the page belongs to
 * @param html of the page, or a part of it
 */
export function widenEmbedPolicy(route: string | null, html: string): string {
	if (!route?.startsWith('/embed/')) return html;
	return html.replace("; worker-src 'self';", "; worker-src 'self' data:;");
}

/** What pages have in `npm run dev` alone: Vite's client, which loads them anew and shows mistakes over them. */

/** Adds it to a page, also to one that has no script of its own. */
export function addDevClient(html: string): string {
	if (import.meta.env.MODE !== 'development') return html;
	const script = `<script type="module" src="${import.meta.env.BASE_URL}@vite/client"></script>`;
	return html.replace('</head>', `${script}</head>`);
}

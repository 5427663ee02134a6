/** What the list says of a place, which its popup says too: the server has written it once (PlaceEntry.svelte). */

/** The place's entry in the list of a page; null where that has none. */
export function findEntry(page: Document, place: string): Element | null {
	const found = page.getElementById(place);
	return found?.matches('[data-entry]') ? found : null;
}

/** An entry below its heading, for a popup: without ids, which a page has once, and its headlines one rank higher. */
export function copyEntry(entry: Element): DocumentFragment {
	const copy = document.createDocumentFragment();
	for (const part of entry.children) if (part.tagName !== 'H3') copy.append(document.importNode(part, true));
	for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
	for (const details of copy.querySelectorAll('details')) details.open = false;
	for (const headline of copy.querySelectorAll('h4')) {
		const raised = document.createElement('h3');
		raised.className = headline.className;
		if (headline.lang) raised.lang = headline.lang;
		raised.append(...headline.childNodes);
		headline.replaceWith(raised);
	}
	return copy;
}

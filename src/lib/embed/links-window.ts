/**
 * The links of an embed. Those within it take the place of the present page in the history: the Back button is that of the
 * page around. Those out of it open a window, which a sandboxed frame may not: the host is asked then, and the address is
 * shown to be copied.
 */
import type { EmbedView } from '$lib/story/view';

/** What was asked for the first page that was shown, and not for the ones that follow. */
const startParameters = ['place', 'view', 'zoom', 'center'];

/** The view that is shown at a path. */
export function viewAt(path: string): EmbedView {
	return path.endsWith('/crossings/') ? 'crossings' : 'map';
}

/** The address of a view, where it is not the one that is shown and the story has it. */
export function findView(view: EmbedView): URL | null {
	// What the script before the first paint is told (embed-script.ts).
	const path = document.querySelector<HTMLElement>(`script[data-${view}]`)?.dataset[view];
	return path === undefined ? null : new URL(path, document.baseURI);
}

/** Goes to another page of the embed, with all that the host has put into the address. */
export function goTo(page: URL, secret: string | null): void {
	const query = new URLSearchParams(location.search);
	for (const name of startParameters) query.delete(name);
	page.search = query.toString();
	if (secret !== null) page.hash += `${page.hash === '' ? '#' : ''}?secret=${secret}`;
	location.replace(page);
}

/**
 * Follows the links that no other script has followed.
 *
 * @param go another page of the embed
 * @param leave the address of a link out of the frame; whether the host has to be asked, for the frame cannot
 */
export function followLinks(
	go: (page: URL) => void,
	leave: (href: string, isRefused: boolean) => void,
): void {
	document.addEventListener('click', (event) => {
		if (event.defaultPrevented || event.button !== 0) return;
		if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
		if (!link) return;
		const { href } = new URL(link.getAttribute('href') ?? '', document.baseURI);
		if (link.getAttribute('target') === '_blank') {
			// A frame may be sandboxed, and cannot know more than by trying.
			const isFramed = parent !== window;
			if (isFramed) event.preventDefault();
			leave(href, isFramed && !openWindow(href));
			return;
		}
		event.preventDefault();
		const [path] = location.href.split('#');
		if (href.startsWith(`${path ?? ''}#`)) location.replace(href);
		else go(new URL(href));
	});
}

/** Opens a window that does not know who opened it, and tells whether it could. */
function openWindow(href: string): boolean {
	const opened = open(href);
	if (opened) opened.opener = null;
	return opened !== null;
}

/** Shows an address to be copied, and selects it. It stays until a reader goes on: a click elsewhere, or Escape. */
export function showAddress(href: string): void {
	const shown = document.querySelector<HTMLElement>('.embed > [data-address]');
	if (!shown) return;
	const text = document.createElement('b');
	text.textContent = href;
	shown.replaceChildren(`${shown.dataset.address ?? ''} `, text);
	getSelection()?.selectAllChildren(text);

	const goingOn = new AbortController();
	const empty = ({ target, type, key }: Event & { key?: string }) => {
		if (type === 'keydown' ? key !== 'Escape' : target instanceof Node && shown.contains(target)) return;
		shown.replaceChildren();
		goingOn.abort();
	};
	// Before anything else: the same click may show another address.
	for (const type of ['click', 'keydown'])
		document.addEventListener(type, empty, { capture: true, signal: goingOn.signal });
}

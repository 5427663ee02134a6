/** The links in the server's drawing, once there is script: they open popups, and the keyboard has the toolbar. */
import type { Attachment } from 'svelte/attachments';
import type { LiveMap } from './live-map.svelte';
import type { Selection } from './selection.svelte';
import type { StoryData } from './story-data.svelte';

/**
 * Opens places instead of following their links, as soon as the story is there; without it the links are followed. A
 * click beside them closes what is open.
 */
export function followDrawing(data: StoryData, selection: Selection, live: LiveMap): Attachment<HTMLElement> {
	return (drawing) => {
		const onClick = (event: MouseEvent) => {
			if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
			const link = event.target instanceof Element ? event.target.closest('a') : null;
			const address = link?.getAttribute('href') ?? null;
			if (address === null) {
				selection.close();
				return;
			}
			event.preventDefault();
			const cluster = link?.getAttribute('data-cluster') ?? null;
			if (cluster !== null) {
				live.do((map) => {
					map.openCluster(Number(cluster));
				});
				return;
			}
			data
				.load()
				.then(() => selection.open(decodeURIComponent(address.replace(/^[^#]*#/, ''))))
				.catch(() => {
					selection.follow(address);
				});
		};
		drawing.addEventListener('click', onClick);
		return () => {
			drawing.removeEventListener('click', onClick);
		};
	};
}

/** Leaves the drawing to the pointer, since the toolbar over it has the same places; the focus goes along. */
export function takeOverDrawing(drawing: HTMLElement, map: HTMLElement | undefined): void {
	const focused = drawing.contains(document.activeElement) ? document.activeElement : null;
	drawing.setAttribute('aria-hidden', 'true');
	for (const link of drawing.querySelectorAll('a')) link.setAttribute('tabindex', '-1');
	const id = focused?.getAttribute('href')?.replace(/^[^#]*#/, '');
	if (id) map?.querySelector<HTMLElement>(`[data-place="${CSS.escape(id)}"]`)?.focus();
}

/** Shows in the drawing which place is open. */
export function markOpenLink(drawing: HTMLElement, id: string | null): void {
	for (const link of drawing.querySelectorAll('a[aria-label]:not([data-cluster])')) {
		const isOpen = id !== null && link.getAttribute('href')?.endsWith(`#${id}`) === true;
		if (isOpen) link.setAttribute('aria-current', 'true');
		else link.removeAttribute('aria-current');
	}
}

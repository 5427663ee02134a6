/** The list that the server has written, once there is script: its places open on the map, and can be searched. */
import { isPlainClick } from './plain-click';

/** The id of the place that a click in a list opens; null for any other click. */
export function clickedPlace(event: MouseEvent): string | null {
	if (!isPlainClick(event)) return null;
	const link = event.target instanceof Element ? event.target.closest('[data-opens]') : null;
	return link?.getAttribute('data-opens') ?? null;
}

/** Marks the entry of the open place. */
export function markOpenEntry(list: HTMLElement, id: string | null): void {
	for (const entry of list.querySelectorAll<HTMLElement>('[data-entry]')) {
		const isOpen = entry.id === id;
		entry.toggleAttribute('data-open', isOpen);
		const link = entry.querySelector('[data-opens]');
		if (isOpen) link?.setAttribute('aria-current', 'true');
		else link?.removeAttribute('aria-current');
		// Where the map lies above the list instead of beside it, the list stays put.
		if (isOpen && matchMedia('(min-width: 56rem)').matches) entry.scrollIntoView({ block: 'nearest' });
	}
}

/** Shows only these places of the list and the topics that have one; all of it for null. */
export function filterList(list: HTMLElement, ids: ReadonlySet<string> | null): void {
	const hide = (element: HTMLElement, isHidden: boolean) => {
		element.hidden = isHidden;
	};
	for (const entry of list.querySelectorAll<HTMLElement>('[data-entry]'))
		hide(entry, ids !== null && !ids.has(entry.id));
	for (const topic of list.querySelectorAll<HTMLElement>('[data-topic]'))
		hide(topic, topic.querySelector('[data-entry]:not([hidden])') === null);
	for (const rest of list.querySelectorAll<HTMLElement>('[data-rest]')) hide(rest, ids !== null);
}

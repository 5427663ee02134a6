/** The list that the server has written, once there is script: its places open on the map, and can be searched. */
import { isPlainClick } from './plain-click';

/** The link whose place a click in a list opens (`data-opens` is its id); null for any other click. */
export function clickedLink(event: MouseEvent): HTMLAnchorElement | null {
	if (!isPlainClick(event) || !(event.target instanceof Element)) return null;
	return event.target.closest<HTMLAnchorElement>('a[data-opens]');
}

/** Marks the entry of the open place. */
export function markOpenEntry(list: HTMLElement, id: string | null): void {
	// Before the marking, which changes how the page is laid out.
	const follows = id !== null && isBesideMap(list);
	for (const entry of list.querySelectorAll<HTMLElement>('[data-entry]')) {
		const isOpen = entry.id === id;
		entry.toggleAttribute('data-open', isOpen);
		const link = entry.querySelector('[data-opens]');
		if (isOpen) link?.setAttribute('aria-current', 'true');
		else link?.removeAttribute('aria-current');
		if (isOpen && follows) entry.scrollIntoView({ block: 'nearest' });
	}
}

/** Whether the list stands beside the map: under it, it stays put when a place opens. */
function isBesideMap(list: HTMLElement): boolean {
	// Browsers would lay out a list in a closed drawer to say where it would be.
	if (list.closest('details:not([open])')) return false;
	const map = document.querySelector('[data-phase]')?.getBoundingClientRect();
	const { left, right } = list.getBoundingClientRect();
	return map !== undefined && (right <= map.left || left >= map.right);
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

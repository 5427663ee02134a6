/** The links in the server's drawing, once there is script: they open popups, and the keyboard has the toolbar. */
import type { MapData } from '$lib/map/map-data';
import { pickTolerance } from '$lib/map/pick';
import type { Attachment } from 'svelte/attachments';
import { openCluster } from './cluster-opening';
import { linkedPlace, pickDrawn } from './drawing-pick';
import type { LiveMap } from './live-map.svelte';
import type { MapFraming } from './map-framing.svelte';
import { isPlainClick } from './plain-click';
import type { Selection } from './selection.svelte';
import type { StoryData } from './story-data.svelte';
import { focusMark } from './toolbar-focus';

/**
 * Opens places instead of following their links, as soon as the story is there; without it the links are followed. A
 * click beside them closes what is open.
 */
export function followDrawing(
	data: StoryData,
	framing: MapFraming,
	selection: Selection,
	live: LiveMap,
): Attachment<HTMLElement> {
	return (drawing) => {
		let tolerance = pickTolerance.mouse;
		/** What was found where the pointer came to a place, or was pressed, last: in pixels of the drawing, as it stood then. */
		let found: { x: number; y: number; view: unknown; reach: number; places: string[] } | null = null;
		const pick = (event: MouseEvent, loaded: MapData): string[] => {
			const { left, top } = drawing.getBoundingClientRect();
			const [x, y, view] = [event.clientX - left, event.clientY - top, framing.firstView];
			const isThere = found && Math.abs(x - found.x) < 1 && Math.abs(y - found.y) < 1;
			if (!found || !isThere || found.view !== view || found.reach !== tolerance) {
				const places = pickDrawn(drawing, event, loaded, framing, tolerance);
				found = { x, y, view, reach: tolerance, places };
			}
			return found.places;
		};
		/** A mouse that comes to a place may be about to click it. */
		const onOver = (event: PointerEvent) => {
			const isOverPlace = event.target instanceof Element && event.target.closest('a') !== null;
			if (isOverPlace && data.current && event.pointerType === 'mouse')
				selection.prepare(pick(event, data.current));
		};
		const onDown = (event: PointerEvent) => {
			// Not every browser says of a click what made it.
			tolerance = pickTolerance[event.pointerType === 'mouse' ? 'mouse' : 'touch'];
			if (data.current && event.isPrimary) selection.prepare(pick(event, data.current));
		};
		const onClick = (event: MouseEvent) => {
			if (!isPlainClick(event)) return;
			const link = event.target instanceof Element ? event.target.closest('a') : null;
			const address = link?.getAttribute('href') ?? null;
			if (address !== null) event.preventDefault();
			if (link?.hasAttribute('data-cluster')) {
				openCluster(link, live, data, selection);
				return;
			}
			data
				.load()
				.then((loaded) => {
					// A click that no pointer made is on the link alone.
					const isPointers = event.detail > 0 || !link;
					selection.pick(isPointers ? pick(event, loaded) : [linkedPlace(link)]);
				})
				.catch(() => {
					if (address !== null) selection.follow(address);
				});
		};
		drawing.addEventListener('pointerover', onOver);
		drawing.addEventListener('pointerdown', onDown);
		drawing.addEventListener('click', onClick);
		return () => {
			drawing.removeEventListener('pointerover', onOver);
			drawing.removeEventListener('pointerdown', onDown);
			drawing.removeEventListener('click', onClick);
		};
	};
}

/** Leaves the drawing to the pointer, since the toolbar over it has the same places; the focus goes along. */
export function takeOverDrawing(drawing: HTMLElement): void {
	const focused = drawing.contains(document.activeElement) ? document.activeElement : null;
	drawing.setAttribute('aria-hidden', 'true');
	for (const link of drawing.querySelectorAll('a')) link.setAttribute('tabindex', '-1');
	if (focused?.hasAttribute('href')) focusMark(linkedPlace(focused));
}

/** Shows in the drawing which place is open. */
export function markOpenLink(drawing: HTMLElement, id: string | null): void {
	for (const link of drawing.querySelectorAll('a[aria-label]:not([data-cluster])')) {
		const isOpen = id !== null && link.getAttribute('href')?.endsWith(`#${id}`) === true;
		if (isOpen) link.setAttribute('aria-current', 'true');
		else link.removeAttribute('aria-current');
	}
}

/** The links in the server's drawing, once there is script: they open popups, and the keyboard has the toolbar. */
import type { MapData } from '$lib/map/map-data';
import { pickTolerance } from '$lib/map/pick';
import type { Attachment } from 'svelte/attachments';
import { linkedPlace, pickDrawn } from './drawing-pick';
import type { LiveMap } from './live-map.svelte';
import type { MapFraming } from './map-framing.svelte';
import { isPlainClick } from './plain-click';
import type { Selection } from './selection.svelte';
import type { StoryData } from './story-data.svelte';

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
		/** What was found where the pointer was pressed last. */
		let pressed: { x: number; y: number; places: string[] } | null = null;
		const pick = (event: MouseEvent, loaded: MapData): string[] => {
			const { clientX: x, clientY: y } = event;
			if (!pressed || Math.abs(x - pressed.x) >= 1 || Math.abs(y - pressed.y) >= 1)
				pressed = { x, y, places: pickDrawn(drawing, event, loaded, framing, tolerance) };
			return pressed.places;
		};
		const onDown = (event: PointerEvent) => {
			// Not every browser says of a click what made it.
			tolerance = pickTolerance[event.pointerType === 'mouse' ? 'mouse' : 'touch'];
			pressed = null;
			if (data.current && event.isPrimary) selection.press(pick(event, data.current));
		};
		const onClick = (event: MouseEvent) => {
			if (!isPlainClick(event)) return;
			const link = event.target instanceof Element ? event.target.closest('a') : null;
			const address = link?.getAttribute('href') ?? null;
			if (address !== null) event.preventDefault();
			const cluster = link?.getAttribute('data-cluster') ?? null;
			if (cluster !== null) {
				live.do((map) => {
					map.openCluster(Number(cluster));
				});
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
		drawing.addEventListener('pointerdown', onDown);
		drawing.addEventListener('click', onClick);
		return () => {
			drawing.removeEventListener('pointerdown', onDown);
			drawing.removeEventListener('click', onClick);
		};
	};
}

/** Leaves the drawing to the pointer, since the toolbar over it has the same places; the focus goes along. */
export function takeOverDrawing(drawing: HTMLElement, map: HTMLElement | undefined): void {
	const focused = drawing.contains(document.activeElement) ? document.activeElement : null;
	drawing.setAttribute('aria-hidden', 'true');
	for (const link of drawing.querySelectorAll('a')) link.setAttribute('tabindex', '-1');
	if (!focused?.hasAttribute('href')) return;
	map?.querySelector<HTMLElement>(`[data-place="${CSS.escape(linkedPlace(focused))}"]`)?.focus();
}

/** Shows in the drawing which place is open. */
export function markOpenLink(drawing: HTMLElement, id: string | null): void {
	for (const link of drawing.querySelectorAll('a[aria-label]:not([data-cluster])')) {
		const isOpen = id !== null && link.getAttribute('href')?.endsWith(`#${id}`) === true;
		if (isOpen) link.setAttribute('aria-current', 'true');
		else link.removeAttribute('aria-current');
	}
}

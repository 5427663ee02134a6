/** What a reader does to the server's drawing before there is a map that moves: kept, to be done when it is there. */
import type { Attachment } from 'svelte/attachments';
import type { LiveMap } from './live-map.svelte';
import type { SharedGestures } from './shared-gestures.svelte';
import { keepTouches } from './waiting-touches';

/** Levels by which a wheel zooms for each pixel that it would scroll, as MapLibre's own. */
const levelsPerPixel = 1 / 450;
/** Pixels that a press may move and still be a click. */
const clickTolerance = 4;

/**
 * Listens to a wheel, a drag, a double click, and to fingers.
 *
 * @param shared tells whether a wheel and one finger are the map's now
 */
export function keepGestures(live: LiveMap, shared: SharedGestures): Attachment<HTMLElement> {
	return (element) => {
		const isWaiting = () => live.phase === 'still' || live.phase === 'loading';
		let pressed: { x: number; y: number } | null = null;
		let isTouch = false;
		const at = (event: MouseEvent) => {
			const { left, top } = element.getBoundingClientRect();
			return { x: event.clientX - left, y: event.clientY - top };
		};
		const zoom = (event: MouseEvent, levels: number) => {
			const around = at(event);
			live.do((map) => {
				map.zoomBy(levels, around);
			});
		};
		const onWheel = (event: WheelEvent) => {
			if (!isWaiting() || (shared.areHosts && !event.ctrlKey && !event.metaKey)) return;
			event.preventDefault();
			zoom(event, -event.deltaY * levelsPerPixel);
		};
		const onDown = (event: PointerEvent) => {
			isTouch = event.pointerType === 'touch';
			pressed = event.pointerType === 'mouse' ? at(event) : null;
		};
		const onUp = (event: PointerEvent) => {
			const [from, to] = [pressed, at(event)];
			pressed = null;
			if (!from || !isWaiting() || Math.hypot(to.x - from.x, to.y - from.y) < clickTolerance) return;
			live.do((map) => {
				map.panBy({ x: from.x - to.x, y: from.y - to.y });
			});
		};
		const onDouble = (event: MouseEvent) => {
			// Not every browser makes one of a double tap.
			if (isWaiting() && !isTouch) zoom(event, 1);
		};
		// A link that is dragged would be carried out of the page.
		const onDrag = (event: Event) => {
			event.preventDefault();
		};
		shared.leaveFingers(element);
		const ignoreTouches = keepTouches(element, live, shared, clickTolerance);
		element.addEventListener('wheel', onWheel, { passive: false });
		element.addEventListener('pointerdown', onDown);
		element.addEventListener('pointerup', onUp);
		element.addEventListener('dblclick', onDouble);
		element.addEventListener('dragstart', onDrag);
		return () => {
			ignoreTouches();
			element.removeEventListener('wheel', onWheel);
			element.removeEventListener('pointerdown', onDown);
			element.removeEventListener('pointerup', onUp);
			element.removeEventListener('dblclick', onDouble);
			element.removeEventListener('dragstart', onDrag);
		};
	};
}

/** What tells that a reader means to use the map: MapLibre comes then, or for an open place that the drawing does not show. */
import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import type { LiveMap } from './live-map.svelte';

/** Watches for a pointer that comes to the map or presses it, and for a keyboard that reaches it. */
export function watchIntent(live: LiveMap): Attachment<HTMLElement> {
	return (map) => {
		const wantSoon = () => {
			live.wantSoon();
		};
		const wantForMouse = ({ pointerType }: PointerEvent) => {
			if (pointerType === 'mouse') wantSoon();
		};
		// An effect may set the focus, and must not depend on what is read here: `on` sees to that.
		const stops = [
			on(map, 'pointerdown', wantSoon),
			on(map, 'pointerup', wantSoon),
			on(map, 'pointerenter', wantForMouse),
			// A mouse that was there before the script does not enter. Only the first: each call puts MapLibre off a little.
			on(map, 'pointermove', wantForMouse, { once: true }),
			on(map, 'focusin', ({ target }) => {
				// What a pointer focuses, it has pointed at. A popup that was opened in the list takes the focus, and is no reason to
				// move the map.
				if (target instanceof Element && target.matches(':focus-visible:not([role="dialog"] *)')) live.want();
			}),
		];
		return () => {
			for (const stop of stops) stop();
		};
	};
}

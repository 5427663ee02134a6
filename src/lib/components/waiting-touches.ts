/** What fingers do to the server's drawing before there is a map that moves: kept, as waiting-gestures.ts keeps a mouse's. */
import type { Pixel } from '$lib/map/frame';
import type { LiveMap } from './live-map.svelte';
import type { SharedGestures } from './shared-gestures.svelte';

/** Milliseconds and pixels between the taps of a double tap, as MapLibre's own. */
const doubleTap = { time: 500, reach: 30 };

/** Where fingers hold the map: their middle, and how far two are apart; 0 for one. */
interface Hold extends Pixel {
	spread: number;
}

/**
 * Listens to fingers: one that moves, two that move or spread, a double tap.
 *
 * @param tolerance pixels that a finger may move and still tap
 * @returns stops listening
 */
export function keepTouches(
	element: HTMLElement,
	live: LiveMap,
	shared: SharedGestures,
	tolerance: number,
): () => void {
	/** What the fingers that are down have done since one came or went. */
	let from: Hold | null = null;
	let to: Hold | null = null;
	let isTap = false;
	let tapped = { x: 0, y: 0, time: -doubleTap.time };

	const hold = (event: TouchEvent): Hold | null => {
		const [a, b] = [...event.touches].filter(({ target }) => element.contains(target as Node));
		if (!a) return null;
		const { left, top } = element.getBoundingClientRect();
		const other = b ?? a;
		return {
			x: (a.clientX + other.clientX) / 2 - left,
			y: (a.clientY + other.clientY) / 2 - top,
			spread: b ? Math.max(1, Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY)) : 0,
		};
	};
	const distance = (a: Pixel, b: Pixel) => Math.hypot(a.x - b.x, a.y - b.y);

	const move = (began: Hold, ended: Hold) => {
		const opened = ended.spread - began.spread;
		if (Math.max(distance(began, ended), Math.abs(opened)) < tolerance) return;
		isTap = false;
		if (ended.spread === 0 && shared.areHosts) return;
		live.do((map) => {
			map.panBy({ x: began.x - ended.x, y: began.y - ended.y });
			if (opened !== 0) map.zoomBy(Math.log2(ended.spread / began.spread), ended);
		});
	};
	const tap = (at: Pixel, time: number) => {
		const isSecond = time - tapped.time < doubleTap.time && distance(at, tapped) < doubleTap.reach;
		tapped = { ...at, time: isSecond ? -doubleTap.time : time };
		if (isSecond)
			live.do((map) => {
				map.zoomBy(1, at);
			});
	};

	const onChange = (event: TouchEvent) => {
		const ended = to;
		if (from && ended) move(from, ended);
		from = to = hold(event);
		if (event.type === 'touchstart') isTap = to?.spread === 0;
		else if (ended && !to && isTap) tap(ended, event.timeStamp);
	};
	const onMove = (event: TouchEvent) => {
		to = hold(event);
		// Two fingers would scroll the page around an embed, as one does.
		if (to?.spread && event.cancelable) event.preventDefault();
	};
	const onCancel = () => {
		from = to = null;
	};
	element.addEventListener('touchstart', onChange, { passive: true });
	element.addEventListener('touchmove', onMove, { passive: false });
	element.addEventListener('touchend', onChange);
	element.addEventListener('touchcancel', onCancel);
	return () => {
		element.removeEventListener('touchstart', onChange);
		element.removeEventListener('touchmove', onMove);
		element.removeEventListener('touchend', onChange);
		element.removeEventListener('touchcancel', onCancel);
	};
}

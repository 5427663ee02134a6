/** MapLibre's map is told what is selected: how its mark looks, and where to look for it. It comes for what the drawing hides. */
import type { Place } from '$lib/story/story';
import { untrack } from 'svelte';
import { doAfterPaint, popupFirst } from './after-paint';
import type { LiveMap } from './live-map.svelte';
import type { MapFraming } from './map-framing.svelte';
import type { Selection } from './selection.svelte';

/**
 * Keeps the map at what is selected, until the component that calls it is gone. What the map is told makes it move at once,
 * and its movement must not run the telling again.
 *
 * @param readOpen the place whose reports are open
 */
export function followSelection(
	live: LiveMap,
	framing: MapFraming,
	selection: Selection,
	readOpen: () => Place | undefined,
): void {
	$effect(() => {
		const [target, selected] = [live.map, selection.place];
		// The popup first: drawing the map anew takes its time, and while it is drawn nothing else is.
		return doAfterPaint(() => target?.showSelected(selected), popupFirst);
	});
	$effect(() => {
		// Once more when it is asked for again: the map may have gone elsewhere.
		const [target, place] = [live.map, readOpen(), selection.asked] as const;
		untrack(() => place && target?.openPlace(place));
	});
	const isWritten = $derived(live.phase === 'written');
	let wanted = '';
	$effect(() => {
		const [place, asked] = [readOpen(), selection.asked];
		if (isWritten || !place) return;
		// Once: where the map cannot be fetched, or is lost, a reader says when to try again.
		const opening = `${place.id} ${asked}`;
		// Over the sheet of an address the drawing shows the place.
		const isCovered = selection.isReaders && framing.isDrawnCovered(place);
		if (opening === wanted || (framing.isDrawn(place) && !isCovered)) return;
		wanted = opening;
		untrack(() => live.want());
	});
	$effect(() => {
		// A place belongs above a sheet, which has its height only now.
		const [target, covered] = [live.map, framing.covered];
		untrack(() => covered > 0 && target?.uncoverPlace());
	});
}

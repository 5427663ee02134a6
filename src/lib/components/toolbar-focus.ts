/** The focus on the map: its toolbar takes it, where what had it is gone. */
import { tick } from 'svelte';

/** Before something on the map goes: gives what focus it had to a place's mark, as `focusMark` does. */
export function keepFocus(map: HTMLElement | undefined, place: string | null): void {
	const focused = document.activeElement;
	if (!map?.contains(focused)) return;
	void tick().then(() => {
		if (focused?.getClientRects().length === 0) focusMark(place);
	});
}

/** Gives the focus to a place's mark; where that has none, to the toolbar's stop. */
export function focusMark(place: string | null): void {
	const toolbar = document.querySelector('[role="toolbar"]');
	const find = (selector: string) => toolbar?.querySelector<HTMLElement>(selector);
	(find(`[data-place="${CSS.escape(place ?? '')}"]`) ?? find('[tabindex="0"]'))?.focus({
		preventScroll: true,
	});
}

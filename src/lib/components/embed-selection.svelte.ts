/** What an embed does beside its map when a place opens: its list makes way, and the page around is told. */
import { reportPlace } from '$lib/embed/host-window';
import { isPanel } from '$lib/embed/panel-window';
import type { Selection } from './selection.svelte';

/** Follows what is selected, as long as the page is there. */
export function followInEmbed(selection: Selection): void {
	const list = document.querySelector<HTMLDetailsElement>('.embed > details');
	const address = document.querySelector('[data-address]');
	// Escape closes one thing: an address that is shown, what is typed into a search, the list, and last what it hides.
	const close = (event: KeyboardEvent) => {
		if (event.key !== 'Escape' || !list?.open || isPanel()) return;
		if (address?.textContent || event.target instanceof HTMLInputElement) return;
		event.stopImmediatePropagation();
		list.open = false;
		list.querySelector('summary')?.focus();
	};
	addEventListener('keydown', close, { capture: true });
	$effect.root(() => {
		// The list would hide the place that opens; an address with a place makes the browser open the list.
		$effect(() => {
			if (selection.place !== null && list && !isPanel()) list.open = false;
		});
		$effect(() => {
			reportPlace(selection.place);
		});
	});
}

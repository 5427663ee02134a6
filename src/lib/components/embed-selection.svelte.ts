/** What an embed does beside its map when a place opens: its list makes way, and the page around is told. */
import { reportPlace } from '$lib/embed/host-window';
import { isPanel } from '$lib/embed/panel-window';
import type { Selection } from './selection.svelte';

/** Follows what is selected, as long as the page is there. */
export function followInEmbed(selection: Selection): void {
	const list = document.querySelector<HTMLDetailsElement>('.embed > details');
	addEventListener('keydown', ({ key }) => {
		if (key !== 'Escape' || !list?.open || isPanel()) return;
		list.open = false;
		list.querySelector('summary')?.focus();
	});
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

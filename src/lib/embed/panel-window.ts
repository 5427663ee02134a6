/** The list as a panel (`panel=1`). The page's style makes its room before any script (EmbedFrame.svelte). */

/** The same as in the style: in a smaller frame the list stays behind its button. */
const panelRoom = '(min-width: 640px), (min-height: 640px)';

/** Whether the list is a panel now, and covers nothing. */
export function isPanel(): boolean {
	return document.documentElement.dataset.panel === '1' && matchMedia(panelRoom).matches;
}

/** Opens the list where it is a panel, and closes it when the frame becomes too small for one. */
export function keepPanelOpen(): void {
	if (document.documentElement.dataset.panel !== '1') return;
	const list = document.querySelector<HTMLDetailsElement>('.embed > details');
	const follow = () => {
		if (list) list.open = isPanel();
	};
	matchMedia(panelRoom).addEventListener('change', follow);
	follow();
}

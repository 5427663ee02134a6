/** The buttons that open the dialog which makes the code for an embed (EmbedButton.svelte). */
import type { View } from '$lib/story/view';

/** Follows the buttons of the page, wherever the server has written them. */
export function followEmbedButtons(): void {
	let isOpen = false;
	document.addEventListener('click', ({ target }) => {
		const button = target instanceof Element ? target.closest<HTMLElement>('[data-embed]') : null;
		const { embed, view } = button?.dataset ?? {};
		if (!button || !embed || isOpen) return;
		isOpen = true;
		import('./embed-dialog')
			.then(({ openEmbedDialog }) =>
				openEmbedDialog(embed, view as View, () => {
					isOpen = false;
					// Not every browser has given it the focus when it was pressed.
					button.focus();
				}),
			)
			.catch(() => {
				// The connection is lost, or the site was published anew: the embed can be framed by hand.
				location.href = embed;
			});
	});
}

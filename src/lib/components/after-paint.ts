/** What a reader does not wait for. */

/** Milliseconds that what is long leaves to a popup after it has been painted. */
export const popupFirst = 100;

/**
 * Does something once what is shown now has been painted.
 *
 * @param delay milliseconds from then
 * @returns leaves it undone, if it is not done yet
 */
export function doAfterPaint(act: () => void, delay = 0): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let frame = requestAnimationFrame(() => {
		frame = requestAnimationFrame(() => {
			timer = setTimeout(act, delay);
		});
	});
	return () => {
		cancelAnimationFrame(frame);
		clearTimeout(timer);
	};
}

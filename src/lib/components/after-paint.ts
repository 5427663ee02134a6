/** What a reader does not wait for. */

/**
 * Does something once what is shown now has been painted.
 *
 * @returns leaves it undone, if it is not done yet
 */
export function doAfterPaint(act: () => void): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let frame = requestAnimationFrame(() => {
		frame = requestAnimationFrame(() => {
			timer = setTimeout(act);
		});
	});
	return () => {
		cancelAnimationFrame(frame);
		clearTimeout(timer);
	};
}

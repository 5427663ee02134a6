/** What the map's canvas needs, and what it must not be. */

/**
 * Asked before MapLibre is loaded, which would be for nothing.
 *
 * @throws {Error} whose cause is 'graphics', when the browser has no WebGL 2
 */
export function needWebGL2(): void {
	const context = document.createElement('canvas').getContext('webgl2');
	if (!context) throw new Error('This browser has no WebGL 2.', { cause: 'graphics' });
	context.getExtension('WEBGL_lose_context')?.loseContext();
}

/** Marks over the map can be focused and read; the canvas under them would be a stop that says nothing. */
export function hideCanvas(canvas: HTMLCanvasElement): void {
	for (const name of ['tabindex', 'role', 'aria-label']) canvas.removeAttribute(name);
	canvas.setAttribute('aria-hidden', 'true');
}

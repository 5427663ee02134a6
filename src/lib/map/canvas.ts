/** What the map's canvas needs, and what it must not be. */
import type { Map } from 'maplibre-gl';

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

/** Spares a map that is never tilted the sky, which MapLibre draws over all of it in every picture. */
export function dropSky({ painter }: Map): void {
	painter.drawFunctions = { ...painter.drawFunctions, sky: () => undefined };
}

/**
 * Has a map draw into few pixels what nobody sees: its pictures while it loads, one for each piece that arrives. Behind them a
 * slow graphics processor would draw the picture that counts.
 *
 * @returns draws the map in all its pixels
 */
export function drawSmall(map: Map): () => Promise<void> {
	const resize = (part: number) => {
		const { width, height } = map.getCanvas();
		map.painter.resize(width, height, part);
	};
	resize(1 / 16);
	return async () => {
		resize(1);
		map.triggerRepaint();
		await map.once('render');
	};
}

/**
 * Waits until a map's picture is there. The browser makes it on another thread, and takes long for the first one, since it
 * has to translate all shaders: a page that shows the canvas before then stands still until it is done.
 */
export async function waitForPicture(canvas: HTMLCanvasElement): Promise<void> {
	const gl = canvas.getContext('webgl2');
	const fence = gl?.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
	if (!gl || !fence) return;
	gl.flush();
	while (!gl.isContextLost() && gl.getSyncParameter(fence, gl.SYNC_STATUS) === gl.UNSIGNALED)
		await new Promise(requestAnimationFrame);
	gl.deleteSync(fence);
}

/** How long frames take while a map is dragged. */
import type { Page } from '@playwright/test';

/** Milliseconds of a drag, and how far it goes to either side, in pixels. */
const DRAG = { duration: 4000, reach: 220 };

/**
 * Drags the MapLibre map on a page to and fro, on one path in time whatever the frames take.
 *
 * @returns milliseconds from each frame to the next
 */
export function measurePanFrames(page: Page): Promise<number[]> {
	return page.evaluate(async ({ duration, reach }) => {
		const canvas = document.querySelector('canvas.maplibregl-canvas');
		if (!canvas) throw new Error('there is no MapLibre map to drag');
		const { left, top, width, height } = canvas.getBoundingClientRect();
		const [x, y] = [left + width / 2, top + height / 2];
		const fire = (type: string, across: number, buttons: number) => {
			const at = { clientX: x + across, clientY: y, button: 0, buttons };
			canvas.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, view: window, ...at }));
		};
		const nextFrame = () => new Promise<number>((done) => requestAnimationFrame(done));
		fire('mousedown', 0, 1);
		const frames: number[] = [];
		const start = await nextFrame();
		for (let last = start; last - start < duration;) {
			fire('mousemove', reach * Math.sin(((last - start) / duration) * 4 * Math.PI), 1);
			const now = await nextFrame();
			frames.push(now - last);
			last = now;
		}
		fire('mouseup', 0, 0);
		return frames;
	}, DRAG);
}

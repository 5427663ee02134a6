/**
 * Presses of the mouse: MapLibre draws a frame after each one, and what a click opens would wait for that. It hears of
 * those alone that become a drag, or that stop a map in its movement.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';

/** Pixels that a press may move and still be a click, as MapLibre's own. */
export const clickTolerance = 3;

/** Keeps presses from the map until they have moved; then it is told of the press where that began. */
export function holdPresses(map: MapLibreMap): void {
	const container = map.getContainer();
	let held: MouseEvent | null = null;
	const onDown = (event: MouseEvent) => {
		if (!event.isTrusted || event.button !== 0 || map.isMoving()) return;
		event.stopPropagation();
		held = event;
	};
	const onMove = ({ clientX, clientY }: MouseEvent) => {
		if (!held || Math.hypot(clientX - held.clientX, clientY - held.clientY) < clickTolerance) return;
		const press = new MouseEvent('mousedown', held);
		held = null;
		map.getCanvas().dispatchEvent(press);
	};
	const onUp = () => {
		held = null;
	};
	// Before MapLibre, which listens on the document and on what is in the container.
	container.addEventListener('mousedown', onDown, { capture: true });
	addEventListener('mousemove', onMove, { capture: true });
	addEventListener('mouseup', onUp, { capture: true });
	map.on('remove', () => {
		removeEventListener('mousemove', onMove, { capture: true });
		removeEventListener('mouseup', onUp, { capture: true });
	});
}

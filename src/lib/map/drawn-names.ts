/** Whose names of the base map stand: the drawing's over the first view, MapLibre's own elsewhere. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { awayState } from './ids';

/**
 * Leaves them to the drawing until the map is somewhere else.
 *
 * @returns a function that is told, whenever the map has moved, whether it is at the first view
 */
export function followDrawnNames(map: MapLibreMap): (isHome: boolean) => void {
	const { classList } = map.getContainer();
	let areDrawn = true;
	classList.add('names-drawn');
	return (isHome) => {
		// On a way to the first view that begins there, nothing moves.
		const areNext = isHome && (areDrawn || !map.isMoving());
		if (areNext === areDrawn) return;
		areDrawn = areNext;
		classList.toggle('names-drawn', areDrawn);
		map.setGlobalStateProperty(awayState, areDrawn ? 0 : 1);
	};
}

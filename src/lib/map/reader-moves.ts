/** Which movements of a map are its reader's. */
import type { Map as MapLibreMap } from 'maplibre-gl';

/** What every movement that is not a reader's carries as its event data. */
export const ours = { ours: true };

/**
 * Listens to what a reader moves: by a pointer, a wheel or fingers on the map.
 *
 * @param onMoved is called when a movement begins, and maybe once more when it zooms
 */
export function listenToReader(map: MapLibreMap, onMoved: () => void): void {
	map.on('movestart', ({ originalEvent }) => {
		if (originalEvent) onMoved();
	});
	// MapLibre 6 tells of no event where a wheel that has rested is turned.
	map.on('zoomstart', (event) => {
		if (!('ours' in event)) onMoved();
	});
}

/** Mouse and touch on the map. */
import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import type { Place } from '$lib/story/story';
import { exactLayers, nearLayers, pickPlaces, pickTolerance, type Hit } from './pick';

/**
 * Tells which places a reader clicks or taps, and shows a hand over those that can be.
 *
 * @param onPick is given ids, the likeliest first; none for a click on nothing
 */
export function listenToPointer(map: MapLibreMap, places: Place[], onPick: (ids: string[]) => void): void {
	let tolerance = pickTolerance.mouse;
	const points = new Map(places.map(({ id, point }) => [id, point as [number, number]] as const));
	const find = ({ point }: MapMouseEvent, reach: number) => {
		const box: [[number, number], [number, number]] = [
			[point.x - reach, point.y - reach],
			[point.x + reach, point.y + reach],
		];
		const found = [
			...map.queryRenderedFeatures(box, { layers: nearLayers }),
			...map.queryRenderedFeatures(point, { layers: exactLayers }),
		];
		const hits = found.map(({ layer, properties }): Hit => ({
			layer: layer.id,
			place: String(properties.place),
		}));
		return pickPlaces(hits, point, (place) => map.project(points.get(place) ?? [0, 0]));
	};
	// Not every browser says of a click what made it.
	map.getContainer().addEventListener('pointerdown', ({ pointerType }) => {
		tolerance = pointerType === 'mouse' ? pickTolerance.mouse : pickTolerance.touch;
	});
	map.on('click', (event) => onPick(find(event, tolerance)));
	map.on('mousemove', (event) => {
		if (!map.isMoving())
			map.getCanvas().style.cursor = find(event, pickTolerance.mouse).length > 0 ? 'pointer' : '';
	});
}

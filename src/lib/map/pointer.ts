/** Mouse and touch on the map. */
import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import type { Place } from '$lib/story/story';
import { exactLayers, nearLayers, pickCluster, pickPlaces, pickTolerance, type Hit } from './pick';

/**
 * Tells which places a reader clicks or taps, and shows a hand over those that can be.
 *
 * @param onPick is given ids, the likeliest first; none for a click on nothing
 * @param onCluster is given a cluster's id; without it a click on a cluster is one on nothing
 */
export function listenToPointer(
	map: MapLibreMap,
	places: Place[],
	onPick: (ids: string[]) => void,
	onCluster: (id: number) => void = () => undefined,
): void {
	let tolerance = pickTolerance.mouse;
	const points = new Map(places.map(({ id, point }) => [id, point as [number, number]] as const));
	const project = (place: string) => map.project(points.get(place) ?? [0, 0]);
	const find = ({ point }: MapMouseEvent, reach: number): Hit[] => {
		const box: [[number, number], [number, number]] = [
			[point.x - reach, point.y - reach],
			[point.x + reach, point.y + reach],
		];
		const found = [
			...map.queryRenderedFeatures(box, { layers: nearLayers }),
			...map.queryRenderedFeatures(point, { layers: exactLayers }),
		];
		return found.map(({ layer, properties, geometry }): Hit => {
			const hit = { layer: layer.id, place: String(properties.place) };
			if (properties.cluster === undefined || geometry.type !== 'Point') return hit;
			const { x, y } = map.project(geometry.coordinates as [number, number]);
			return { ...hit, cluster: { id: Number(properties.cluster), x, y } };
		});
	};
	// Not every browser says of a click what made it.
	map.getContainer().addEventListener('pointerdown', ({ pointerType }) => {
		tolerance = pointerType === 'mouse' ? pickTolerance.mouse : pickTolerance.touch;
	});
	map.on('click', (event) => {
		const hits = find(event, tolerance);
		const cluster = pickCluster(hits, event.point, project);
		if (cluster === null) onPick(pickPlaces(hits, event.point, project));
		else onCluster(cluster);
	});
	map.on('mousemove', (event) => {
		if (!map.isMoving())
			map.getCanvas().style.cursor = find(event, pickTolerance.mouse).length > 0 ? 'pointer' : '';
	});
}

/** Mouse and touch on the map. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Place } from '$lib/story/story';
import type { Pixel } from './frame';
import { exactLayers, nearLayers, pickCluster, pickPlaces, pickTolerance, type Hit } from './pick';

/**
 * Tells which places a reader clicks or taps, and shows a hand over those that can be.
 *
 * @param onPoint is given what a click would pick, when a mouse is over it and when a press begins
 * @param onPick is given ids, the likeliest first; none for a click on nothing
 * @param onCluster is given a cluster's id
 */
export function listenToPointer(
	map: MapLibreMap,
	places: Place[],
	onPoint: (ids: string[]) => void,
	onPick: (ids: string[]) => void,
	onCluster: (id: number) => void,
): void {
	let tolerance = pickTolerance.mouse;
	const points = new Map(places.map(({ id, point }) => [id, point as [number, number]] as const));
	const project = (place: string) => map.project(points.get(place) ?? [0, 0]);
	const query = (point: Pixel, reach: number): Hit[] => {
		const box: [[number, number], [number, number]] = [
			[point.x - reach, point.y - reach],
			[point.x + reach, point.y + reach],
		];
		const found = [
			...map.queryRenderedFeatures(box, { layers: nearLayers }),
			...map.queryRenderedFeatures([point.x, point.y], { layers: exactLayers }),
		];
		return found.map(({ layer, properties, geometry }): Hit => {
			const hit = { layer: layer.id, place: String(properties.place) };
			if (properties.cluster === undefined || geometry.type !== 'Point') return hit;
			const { x, y } = map.project(geometry.coordinates as [number, number]);
			return { ...hit, cluster: { id: Number(properties.cluster), x, y } };
		});
	};
	// A click finds what the pointer found when it came there. Not every kind of event has parts of a pixel.
	let last: { point: Pixel; reach: number; hits: Hit[] } | null = null;
	map.on('render', () => (last = null));
	const find = (point: Pixel, reach: number): Hit[] => {
		const isThere = last && Math.abs(last.point.x - point.x) < 1 && Math.abs(last.point.y - point.y) < 1;
		if (!last || !isThere || last.reach !== reach) last = { point, reach, hits: query(point, reach) };
		return last.hits;
	};
	// Not MapLibre's own point, which may be a pixel beside it.
	const readPoint = ({ offsetX, offsetY }: MouseEvent): Pixel => ({ x: offsetX, y: offsetY });
	const pick = (event: MouseEvent): { cluster: number | null; places: string[] } => {
		const point = readPoint(event);
		const hits = find(point, tolerance);
		return { cluster: pickCluster(hits, point, project), places: pickPlaces(hits, point, project) };
	};
	const tell = (event: MouseEvent) => {
		const { cluster, places } = pick(event);
		if (cluster === null) onPoint(places);
	};
	map.getCanvas().addEventListener('pointerdown', (event) => {
		// Not every browser says of a click what made it.
		tolerance = event.pointerType === 'mouse' ? pickTolerance.mouse : pickTolerance.touch;
		if (event.isPrimary && !map.isMoving()) tell(event);
	});
	// Not MapLibre's own event, which compares with presses that it is not told of (presses.ts).
	map.getCanvas().addEventListener('click', (event) => {
		const { cluster, places } = pick(event);
		if (cluster === null) onPick(places);
		else onCluster(cluster);
	});
	map.on('mousemove', ({ originalEvent }) => {
		if (map.isMoving()) return;
		const isOver = find(readPoint(originalEvent), pickTolerance.mouse).length > 0;
		map.getCanvas().style.cursor = isOver ? 'pointer' : '';
		if (isOver) tell(originalEvent);
	});
}

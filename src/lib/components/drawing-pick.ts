/** Which places a reader means by a click on the server's drawing: those that MapLibre's map finds there (pointer.ts). */
import { boxAround, boxHolds, growBox, lineMeetsBox } from '$lib/map/frame';
import { layers } from '$lib/map/ids';
import type { MapData } from '$lib/map/map-data';
import { pickPlaces, type Hit } from '$lib/map/pick';
import type { LineString, MultiLineString, Position } from 'geojson';
import type { MapFraming } from './map-framing.svelte';

/** Pixels by which the ring of an open mark is larger than the mark. */
const ringRoom = 4;

/**
 * The ids of the places, the likeliest first.
 *
 * @param reach pixels around the pointer within which marks and lines are found
 */
export function pickDrawn(
	drawing: HTMLElement,
	{ clientX, clientY }: MouseEvent,
	{ story, features }: MapData,
	framing: MapFraming,
	reach: number,
): string[] {
	const { left, top } = drawing.getBoundingClientRect();
	const pointer = { x: clientX - left, y: clientY - top };
	const hits: Hit[] = [];
	const add = (layer: string, element: Element) => {
		const link = element.closest('a:not([data-cluster])');
		if (link) hits.push({ layer, place: linkedPlace(link) });
	};
	const isNear = (element: Element, more: number) => {
		const box = element.getBoundingClientRect();
		// Framings that are not shown have no size.
		return box.width > 0 && boxHolds(growBox(box, reach + more), { x: clientX, y: clientY });
	};
	for (const element of document.elementsFromPoint(clientX, clientY)) {
		if (element.matches('.hit')) add(layers.marks, element);
		else if (element.closest('a[aria-label]')) add(layers.placeLabels, element);
		// Of what is painted by reference only areas have no class.
		else add(element.hasAttribute('class') ? layers.flows : layers.areas, element);
	}
	for (const ring of drawing.querySelectorAll('.ring')) if (isNear(ring, -ringRoom)) add(layers.marks, ring);
	for (const head of drawing.querySelectorAll('.head')) if (isNear(head, 0)) add(layers.arrowheads, head);
	const box = growBox(boxAround(pointer, { width: 0, height: 0 }), reach);
	for (const line of drawing.querySelectorAll('.shaft, .dots')) {
		const half = Number(line.getAttribute('stroke-width')) / 2;
		const meetsBox = (points: Position[]) =>
			lineMeetsBox(
				points.map((point) => framing.project({ point }) ?? pointer),
				growBox(box, half),
			);
		if (isNear(line, half) && findLines(line, features).some(meetsBox)) add(layers.flows, line);
	}
	const places = new Map(story.places.map((place) => [place.id, place] as const));
	return pickPlaces(hits, pointer, (id) => {
		const place = places.get(id);
		return (place && framing.project(place)) ?? pointer;
	});
}

/** The lines of an arrow or a border in the drawing, as the story has them. */
function findLines(line: Element, { features }: MapData['features']): Position[][] {
	const isBorder = line.matches('.dots');
	const id = isBorder ? linkedPlace(line.closest('a')!) : line.getAttribute('href')!.slice(2);
	const geometry = features.find((feature) => feature.id === id)?.geometry;
	return isBorder ? (geometry as MultiLineString).coordinates : [(geometry as LineString).coordinates];
}

/** The id of the place that a link in the drawing leads to. */
export function linkedPlace(link: Element): string {
	return decodeURIComponent(link.getAttribute('href')!.replace(/^[^#]*#/, ''));
}

// The size of a ring of land or water.
import type { Position } from 'geojson';
import { degreeKm } from '$lib/story/degree';

/** The area of a ring in km², each of its edges taken at its own latitude. */
export function ringArea(ring: Position[]): number {
	let area = 0;
	for (let i = 1; i < ring.length; i++) {
		const [[x1, y1], [x2, y2]] = [ring[i - 1] as [number, number], ring[i] as [number, number]];
		area += (x2 - x1) * (Math.sin((y1 * Math.PI) / 180) + Math.sin((y2 * Math.PI) / 180));
	}
	return (Math.abs(area) / 2) * degreeKm ** 2 * (180 / Math.PI);
}

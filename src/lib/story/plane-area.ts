/** The size of a ring on a plane. */
import type { Position } from 'geojson';

/** The area of a ring in the square of its own unit, whichever way it is wound and whether or not it is closed. */
export function planeArea(ring: Position[]): number {
	const twice = ring.reduce((sum, [x = 0, y = 0], i) => {
		const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
		return sum + x * nextY - nextX * y;
	}, 0);
	return Math.abs(twice) / 2;
}

/** Where a pointer hits a place: everywhere near its mark that is nearer to no other. */
import type { Pixel } from './frame';
import { element } from './svg-element';

/** Pixels around a mark: a finger's width across. */
const fingerReach = 22;
const corners = 16;

/**
 * The area around a mark at the origin that belongs to it, as others stand. It stays clear of theirs when all move apart.
 *
 * @param radius of the mark, where it is larger than a finger
 */
export function drawHitArea(mark: Pixel, others: Pixel[], radius = 0): string {
	const reach = Math.max(fingerReach, radius);
	const near = others
		.map(({ x, y }) => ({ x: x - mark.x, y: y - mark.y }))
		.filter(({ x, y }) => Math.hypot(x, y) < 2 * reach && Math.hypot(x, y) > 0);
	if (near.length === 0) return element('circle', { class: 'hit', r: reach });
	const cell = near.reduce(cutHalfway, disc(reach));
	return element('path', {
		class: 'hit',
		d: `M${cell.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`).join(' ')}z`,
	});
}

function disc(reach: number): Pixel[] {
	// The polygon's sides, not its corners, are as far as the reach.
	const radius = reach / Math.cos(Math.PI / corners);
	return Array.from({ length: corners }, (_, i) => {
		const angle = ((2 * i + 1) * Math.PI) / corners;
		return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
	});
}

/** What of a polygon is nearer to the origin than to another point (Sutherland and Hodgman). */
function cutHalfway(polygon: Pixel[], other: Pixel): Pixel[] {
	const beyond = ({ x, y }: Pixel) => x * other.x + y * other.y - (other.x ** 2 + other.y ** 2) / 2;
	return polygon.flatMap((to, i) => {
		const from = polygon[(i + polygon.length - 1) % polygon.length] ?? to;
		const [a, b] = [beyond(from), beyond(to)];
		const crossing = {
			x: from.x + ((to.x - from.x) * a) / (a - b),
			y: from.y + ((to.y - from.y) * a) / (a - b),
		};
		if (a <= 0 && b <= 0) return [to];
		if (a > 0 && b > 0) return [];
		return b <= 0 ? [crossing, to] : [crossing];
	});
}

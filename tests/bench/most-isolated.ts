/** Which of the places on a page a measurement clicks: the one that no other can be taken for. */
import type { Target } from './contestants';

/** The target in the window that is farthest from its nearest neighbour; undefined if there is none. */
export function mostIsolated(
	targets: readonly Target[],
	{ width, height }: { width: number; height: number },
): Target | undefined {
	const inWindow = targets.filter(({ x, y }) => x >= 0 && y >= 0 && x < width && y < height);
	const room = (one: Target) =>
		Math.min(
			...targets
				.filter((other) => other !== one)
				.map((other) => Math.hypot(other.x - one.x, other.y - one.y)),
		);
	return inWindow.reduce<Target | undefined>(
		(best, target) => (best === undefined || room(target) > room(best) ? target : best),
		undefined,
	);
}

import { describe, expect, it } from 'vitest';
import { drawHitArea } from '$lib/map/svg-hits';
import { seedRandom } from '../../random';

const origin = { x: 0, y: 0 };
const corners = (drawn: string) => {
	const numbers = (/ d="M([^z]*)z"/.exec(drawn)?.[1] ?? '').split(' ').map(Number);
	return numbers.flatMap((x, i) => (i % 2 === 0 ? [{ x, y: numbers[i + 1]! }] : []));
};

describe('drawHitArea', () => {
	it('is 44 pixels across where nothing is near', () => {
		expect(drawHitArea(origin, [])).toBe('<circle class="hit" r="22"/>');
		expect(drawHitArea(origin, [{ x: 44, y: 0 }, origin])).toBe('<circle class="hit" r="22"/>');
	});

	it('ends halfway to a mark that is near', () => {
		const area = corners(drawHitArea(origin, [{ x: 10, y: 0 }]));
		expect(Math.max(...area.map(({ x }) => x))).toBe(5);
		expect(Math.min(...area.map(({ x }) => x))).toBeLessThanOrEqual(-22);
	});

	it('belongs to the nearest mark, wherever marks stand', () => {
		const random = seedRandom(3);
		for (let i = 0; i < 200; i++) {
			const marks = Array.from({ length: 6 }, () => ({ x: random.between(0, 60), y: random.between(0, 60) }));
			const [mark = origin, ...others] = marks;
			for (const { x, y } of corners(drawHitArea(mark, others))) {
				const own = Math.hypot(x, y);
				const least = Math.min(
					...others.map((other) => Math.hypot(x + mark.x - other.x, y + mark.y - other.y)),
				);
				// Corners are on whole pixels.
				expect(own).toBeLessThanOrEqual(least + 1.5);
			}
		}
	});
});

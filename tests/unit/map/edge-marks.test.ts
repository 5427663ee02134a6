import { describe, expect, it } from 'vitest';
import type { EdgeInput, EdgeMark } from '$lib/map/edge-rail';
import { placeEdgeMarks } from '$lib/map/edge-marks';
import { boxAround, boxesOverlap, boxHolds, noInsets, type Pixel } from '$lib/map/frame';
import { placeJointEdgeMarks } from '$lib/map/joint-edge-marks';
import { seedRandom } from '../../random';

const frame = { width: 800, height: 600 };
const size = { width: 110, height: 30 };
type Way = (input: EdgeInput, avoid: Pixel[]) => EdgeMark[];
/** What the browser does with each frame, and what the server does for the first view, which can take its time. */
const ways: Record<string, Way> = {
	placeEdgeMarks: (input, avoid) => placeEdgeMarks({ ...input, avoid }),
	placeJointEdgeMarks: (input, avoid) =>
		placeJointEdgeMarks({ ...input, shown: [{ frame, avoid, labels: [] }] }),
};

describe.each(Object.entries(ways))('%s', (_, placeMarks) => {
	const place = (...points: Pixel[]) =>
		placeMarks(
			{ points: points.map((point, i) => ({ id: `p${i}`, ...point })), frame, insets: noInsets, size },
			[],
		);
	const east = { points: [{ id: 'a', x: 5000, y: 300 }], frame, insets: noInsets, size };
	const everywhere = Array.from({ length: 81 * 61 }, (_, i) => ({
		x: (i % 81) * 10,
		y: Math.floor(i / 81) * 10,
	}));

	it('has none for points in the frame', () => {
		expect(place({ x: 0, y: 0 }, { x: 400, y: 300 }, { x: 800, y: 600 })).toEqual([]);
	});

	it('stands at the edge in the direction of the point', () => {
		const [right] = place({ x: 5000, y: 300 });
		expect(right).toMatchObject({ id: 'p0', y: 300, angle: 0 });
		expect(right!.x + size.width / 2).toBeGreaterThan(790);
		const [north] = place({ x: 400, y: -900 });
		expect(north).toMatchObject({ x: 400, angle: -90 });
		expect(north!.y - size.height / 2).toBeLessThan(10);
		const [corner] = place({ x: -3600, y: -2700 });
		expect(corner!.angle).toBeCloseTo(-143.13);
		expect(corner!.x).toBeLessThan(100);
		expect(corner!.y).toBeLessThan(80);
	});

	it('keeps clear of controls', () => {
		const insets = { top: 0, right: 100, bottom: 0, left: 0 };
		const [mark] = placeMarks({ ...east, insets }, []);
		expect(mark!.x + size.width / 2).toBeLessThanOrEqual(700);
	});

	it('stands on as few places as can be where no room is free, and rather crowded on its side than on the other', () => {
		const along = (length: number, at: (steps: number) => Pixel) =>
			Array.from({ length }, (_, i) => at(i * 10));
		const mark = (avoid: Pixel[]) => placeMarks(east, avoid)[0]!;
		const ends = [15, 585].flatMap((y) => along(41, (steps) => ({ x: 400 + steps, y })));
		// All along its edge a mark comes near to places, and does not cover them.
		expect(mark([...ends, ...along(61, (y) => ({ x: 675, y }))]).x).toBeGreaterThan(700);
		expect(mark([...ends, ...along(61, (y) => ({ x: 740, y }))]).x).toBeLessThan(400);
		const gap = everywhere.filter(({ x, y }) => x < 700 || Math.abs(y - 420) > 20);
		expect(Math.abs(mark(gap).y - 420)).toBeLessThan(10);
	});

	it('stands on no other place while there is room along the edge', () => {
		const avoid = [
			{ x: 760, y: 300 },
			{ x: 720, y: 330 },
		];
		const [mark] = placeMarks(east, avoid);
		const box = boxAround(mark!, size);
		for (const pixel of avoid) expect(boxHolds(box, pixel)).toBe(false);
		expect(mark!.x).toBeGreaterThan(700);
		expect(placeMarks(east, everywhere)).toHaveLength(1);
	});

	it('moves marks of places in one direction apart', () => {
		const marks = place({ x: 5000, y: 300 }, { x: 6000, y: 310 }, { x: 7000, y: 290 });
		expect(marks.map(({ id }) => id)).toEqual(['p0', 'p1', 'p2']);
		const heights = marks.map(({ y }) => y).sort((a, b) => a - b);
		expect(heights[1]! - heights[0]!).toBeGreaterThanOrEqual(size.height);
		expect(heights[2]! - heights[1]!).toBeGreaterThanOrEqual(size.height);
		expect(heights[2]! - heights[0]!).toBeLessThan(4 * size.height);
	});

	it('lets no two marks overlap, and none leave the frame', () => {
		const random = seedRandom(5);
		for (let i = 0; i < 150; i++) {
			const points = Array.from({ length: random.between(1, 12) }, (_, j) => ({
				id: `p${j}`,
				x: random.between(-3000, 3800),
				y: random.between(-3000, 3600),
			}));
			const marks = placeMarks({ points, frame, insets: noInsets, size }, []);
			const outside = points.filter(({ x, y }) => x < 0 || y < 0 || x > 800 || y > 600);
			expect(marks.map(({ id }) => id).sort()).toEqual(outside.map(({ id }) => id).sort());
			const boxes = marks.map((mark) => boxAround(mark, size));
			for (const box of boxes) {
				expect(box.left >= 0 && box.top >= 0 && box.right <= 800 && box.bottom <= 600).toBe(true);
			}
			const overlaps = boxes.flatMap((a, j) => boxes.slice(j + 1).filter((b) => boxesOverlap(a, b)));
			expect(overlaps).toEqual([]);
		}
	});

	it('draws more marks than there is room for over one another, rather than none', () => {
		const points = Array.from({ length: 80 }, (_, i) => ({ id: `p${i}`, x: 5000, y: 300 + i }));
		expect(placeMarks({ points, frame, insets: noInsets, size }, [])).toHaveLength(80);
	});
});

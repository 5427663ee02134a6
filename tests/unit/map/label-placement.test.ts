import { describe, expect, it } from 'vitest';
import type { Drawn } from '$lib/map/drawn-frame';
import { boxAround, boxesOverlap, boxHolds, type Pixel } from '$lib/map/frame';
import { placeLabels } from '$lib/map/label-placement';
import { labelSizes } from '$lib/map/label-sizes';
import type { ShownSize } from '$lib/map/shown-sizes';
import { seedRandom } from '../../random';
import { makeDrawn, makeLabel, radius, room } from './label-pieces';

const sides = (marks: Record<string, Pixel>, changes: Partial<Drawn> = {}, shown?: ShownSize[]) => {
	const placed = placeLabels(
		Object.keys(marks).map((id) => makeLabel(id)),
		makeDrawn(marks, changes),
		shown && labelSizes(shown),
	);
	return Object.fromEntries(
		[...placed].map(([id, { side, box }]) => [id, side || (box.top < marks[id]!.y ? 'above' : 'below')]),
	);
};

describe('placeLabels', () => {
	it('puts a label right of its mark', () => {
		expect(sides({ a: { x: 300, y: 200 } })).toEqual({ a: 1 });
	});

	it('turns it away from the edge', () => {
		expect(sides({ a: { x: 580, y: 200 } })).toEqual({ a: -1 });
		expect(sides({ a: { x: 50, y: 200 } }, { room: { left: 0, top: 0, right: 100, bottom: 400 } })).toEqual({
			a: 'above',
		});
	});

	it('keeps clear of what covers the map', () => {
		const legend = { left: 310, top: 100, right: 600, bottom: 400 };
		expect(sides({ a: { x: 300, y: 200 } }, { covered: [legend] })).toEqual({ a: -1 });
	});

	describe('on maps of other sizes', () => {
		const size = { width: 300, height: 200 };
		// At half the size the mark is 50 pixels right of the middle, and the label still as far from it.
		const half = {
			size,
			scale: 0.5,
			room: { left: -150, top: -100, right: 150, bottom: 100 },
			covered: [{ left: 60, top: -20, right: 140, bottom: 20 }],
		};

		it('keeps clear of what covers them', () => {
			expect(sides({ a: { x: 400, y: 200 } }, {}, [half])).toEqual({ a: -1 });
			expect(sides({ a: { x: 400, y: 350 } }, {}, [half])).toEqual({ a: 1 });
			const whole = { ...half, covered: [half.room] };
			expect(sides({ a: { x: 400, y: 200 } }, {}, [whole])).toEqual({});
		});

		it('is left out on those alone that have no room for it', () => {
			const large = { ...half, size: { width: 900, height: 800 }, scale: 1, covered: [] };
			const tierOf = (...shown: ShownSize[]) => {
				const drawn = makeDrawn({ a: { x: 400, y: 200 } });
				const place = placeLabels([makeLabel('a')], drawn, labelSizes(shown)).get('a');
				return place && (place.tier ?? 'all');
			};
			const open = { left: -450, top: -400, right: 450, bottom: 400 };
			expect(tierOf({ ...large, room: open }, half)).toBe('all');
			expect(tierOf({ ...large, room: open }, { ...half, covered: [half.room] })).toBe('vast');
			expect(tierOf({ ...large, room: open, covered: [open] }, half)).toBeUndefined();
		});

		it('has none where it is said to be away', () => {
			const sizes = labelSizes([{ ...half, covered: [] }], ['a']);
			const drawn = makeDrawn({ a: { x: 300, y: 100 }, b: { x: 300, y: 300 } });
			expect([...placeLabels([makeLabel('a'), makeLabel('b')], drawn, sizes).keys()]).toEqual(['b']);
		});

		it('keeps clear of their edges, and of other marks', () => {
			const free = { ...half, covered: [] };
			expect(sides({ a: { x: 480, y: 200 } }, {}, [free])).toEqual({ a: -1 });
			const marks = { a: { x: 300, y: 200 }, b: { x: 420, y: 200 } };
			expect(sides(marks)).toEqual({ a: 1, b: 1 });
			expect(sides(marks, {}, [free]).a).not.toBe(1);
		});

		it('keeps labels apart that come closer there', () => {
			const marks = { a: { x: 300, y: 195 }, b: { x: 300, y: 230 } };
			expect(sides(marks)).toEqual({ a: 1, b: 1 });
			const placed = sides(marks, {}, [{ ...half, covered: [] }]);
			expect(Object.values(placed)).not.toEqual([1, 1]);
			expect(Object.keys(placed)).toEqual(['a', 'b']);
		});
	});

	it('covers no other mark', () => {
		expect(sides({ a: { x: 300, y: 200 }, b: { x: 340, y: 200 } })).toEqual({ a: -1, b: 1 });
	});

	it('rather leaves arrows and reported borders free', () => {
		const line = [
			{ x: 360, y: 0 },
			{ x: 360, y: 400 },
		];
		expect(sides({ a: { x: 300, y: 200 } }, { lines: [line] })).toEqual({ a: -1 });
		expect(sides({ a: { x: 300, y: 200 } }, { arrows: new Map([['flow', { line, radius: 10 }]]) })).toEqual({
			a: -1,
		});
	});

	it('moves one label so that another fits', () => {
		const drawn = makeDrawn({ a: { x: 300, y: 200 }, b: { x: 480, y: 200 } });
		const placed = placeLabels([makeLabel('a', 100, 50), makeLabel('b', 130, 40)], drawn);
		expect([...placed.keys()].sort()).toEqual(['a', 'b']);
	});

	it('leaves out the lighter label where there is room for one', () => {
		const tight = { left: 290, top: 190, right: 400, bottom: 210 };
		const marks = { a: { x: 300, y: 200 }, b: { x: 300, y: 200 } };
		const labels = [makeLabel('a', 80, 10), makeLabel('b', 80, 90)];
		const drawn = makeDrawn(marks, { room: tight });
		const free = {
			...drawn,
			marks: new Map([...drawn.marks].map(([id, mark]) => [id, { ...mark, radius: 0 }])),
		};
		expect([...placeLabels(labels, free).keys()]).toEqual(['b']);
	});

	it('is the same every time, in whatever order the labels come', () => {
		const random = seedRandom(3);
		const marks = Object.fromEntries(
			Array.from({ length: 12 }, (_, i) => [
				`m${i}`,
				{ x: random.between(0, 600), y: random.between(0, 400) },
			]),
		);
		const labels = Object.keys(marks).map((id, i) => makeLabel(id, 60 + i, 40 + i));
		const once = placeLabels(labels, makeDrawn(marks));
		expect(placeLabels(labels, makeDrawn(marks))).toEqual(once);
		expect(new Map([...placeLabels(labels.toReversed(), makeDrawn(marks))].sort())).toEqual(
			new Map([...once].sort()),
		);
	});

	it('lets no label touch another, a mark, the edge or a control, however many there are', () => {
		const random = seedRandom(17);
		let [dropped, all] = [0, 0];
		for (let round = 0; round < 60; round++) {
			const marks = Object.fromEntries(
				Array.from({ length: random.between(2, 24) }, (_, i) => [
					`m${i}`,
					{ x: random.between(-50, 650), y: random.between(-50, 450) },
				]),
			);
			const covered = [{ left: 500, top: 0, right: 600, bottom: 120 }];
			const labels = Object.keys(marks).map((id) => makeLabel(id, random.between(30, 160)));
			const placed = placeLabels(labels, makeDrawn(marks, { covered }));
			const boxes = [...placed.values()].map(({ box }) => box);
			for (const [i, box] of boxes.entries()) {
				expect(
					boxHolds(room, { x: box.left, y: box.top }) && boxHolds(room, { x: box.right, y: box.bottom }),
				).toBe(true);
				expect(covered.some((other) => boxesOverlap(box, other))).toBe(false);
				expect(boxes.slice(i + 1).some((other) => boxesOverlap(box, other))).toBe(false);
				const marked = Object.values(marks).map((pixel) =>
					boxAround(pixel, { width: 2 * radius, height: 2 * radius }),
				);
				expect(marked.some((other) => boxesOverlap(box, other))).toBe(false);
			}
			const inView = Object.values(marks).filter((pixel) => boxHolds(room, pixel)).length;
			dropped += inView - placed.size;
			all += inView;
		}
		// A worse search leaves out more.
		expect(dropped / all).toBeLessThan(0.08);
	});
});

import { describe, expect, it } from 'vitest';
import { boxHolds, noInsets, type Pixel } from '$lib/map/frame';
import { placePopup } from '$lib/map/popup-placement';
import { seedRandom } from '../../random';

const size = { width: 300, height: 200 };
const frame = { width: 1000, height: 800 };
const box = ({ left, top }: { left: number; top: number }, { width, height } = size) => ({
	left,
	top,
	right: left + width,
	bottom: top + height,
});
const place = (anchor: Pixel, avoid: Pixel[] = [], insets = noInsets) =>
	placePopup({ anchor, size, frame, insets, avoid });

describe('placePopup', () => {
	it('stands right of its place, with the place at its middle', () => {
		const { left, top } = place({ x: 400, y: 400 });
		expect(left).toBeGreaterThan(400);
		expect(left).toBeLessThan(430);
		expect(top).toBe(300);
	});

	it('goes to the left where there is no room on the right', () => {
		const { left } = place({ x: 900, y: 400 });
		expect(left + size.width).toBeLessThan(900);
		expect(left + size.width).toBeGreaterThan(870);
	});

	it('goes below, then above, where there is room on neither side', () => {
		const narrow = { width: 340, height: 800 };
		const below = placePopup({
			anchor: { x: 170, y: 300 },
			size,
			frame: narrow,
			insets: noInsets,
			avoid: [],
		});
		expect(below.top).toBeGreaterThan(300);
		const above = placePopup({
			anchor: { x: 170, y: 700 },
			size,
			frame: narrow,
			insets: noInsets,
			avoid: [],
		});
		expect(above.top + size.height).toBeLessThan(700);
	});

	it('prefers a side on which it covers no other place', () => {
		const right = [
			{ x: 500, y: 320 },
			{ x: 500, y: 400 },
			{ x: 500, y: 480 },
		];
		const { left } = place({ x: 400, y: 400 }, right);
		expect(left + size.width).toBeLessThan(400);
	});

	it('moves along a side to leave a place free', () => {
		const { left, top } = place({ x: 400, y: 400 }, [{ x: 500, y: 320 }]);
		expect(left).toBeGreaterThan(400);
		expect(boxHolds(box({ left, top }), { x: 500, y: 320 })).toBe(false);
	});

	it('keeps clear of controls', () => {
		const insets = { top: 100, right: 400, bottom: 100, left: 100 };
		const { left, top } = place({ x: 500, y: 120 }, [], insets);
		expect(left + size.width).toBeLessThanOrEqual(600);
		expect(top).toBeGreaterThanOrEqual(100);
	});

	it('never leaves the frame, and covers its place only where it must', () => {
		const random = seedRandom(11);
		for (let i = 0; i < 2000; i++) {
			const frame = { width: random.between(320, 1400), height: random.between(300, 1000) };
			const size = { width: random.between(120, 320), height: random.between(80, 300) };
			const insets = {
				top: random.between(0, 80),
				right: random.between(0, 80),
				bottom: random.between(0, 200),
				left: random.between(0, 80),
			};
			const pixel = () => ({ x: random.between(0, frame.width), y: random.between(0, frame.height) });
			const anchor = pixel();
			const avoid = Array.from({ length: random.between(0, 12) }, pixel);
			const popup = box(placePopup({ anchor, size, frame, insets, avoid }), size);
			expect(popup.left).toBeGreaterThanOrEqual(0);
			expect(popup.top).toBeGreaterThanOrEqual(0);
			expect(popup.right).toBeLessThanOrEqual(frame.width);
			expect(popup.bottom).toBeLessThanOrEqual(frame.height);
			const inner = {
				width: frame.width - insets.left - insets.right,
				height: frame.height - insets.top - insets.bottom,
			};
			const isRoomBeside = inner.width > 2 * size.width + 2 || inner.height > 2 * size.height + 2;
			if (isRoomBeside && inner.width > size.width && inner.height > size.height) {
				expect(boxHolds(popup, anchor)).toBe(false);
			}
		}
	});

	it('starts at the corner of a frame that is smaller than itself', () => {
		const small = { width: 200, height: 100 };
		expect(placePopup({ anchor: { x: 50, y: 50 }, size, frame: small, insets: noInsets, avoid: [] })).toEqual(
			{ left: 0, top: 0 },
		);
	});
});

import { describe, expect, it } from 'vitest';
import { boxHolds } from '$lib/map/frame';
import { fitPopup } from '$lib/map/popup-fit';

const frame = { width: 864, height: 720 };
const insets = { top: 16, right: 60, bottom: 32, left: 12 };

describe('fitPopup', () => {
	it('gives a popup all the height it may have where nothing is in its way', () => {
		const fitted = fitPopup({
			anchor: { x: 100, y: 360 },
			content: { width: 320, height: 900 },
			frame,
			insets,
			avoid: [],
		});
		expect(fitted.maxHeight).toBe(440);
	});

	it('makes it shorter rather than cover another place', () => {
		const avoid = [{ x: 500, y: 300 }];
		const anchor = { x: 700, y: 310 };
		const fitted = fitPopup({ anchor, content: { width: 320, height: 900 }, frame, insets, avoid });
		const box = {
			left: fitted.left,
			top: fitted.top,
			right: fitted.left + 320,
			bottom: fitted.top + fitted.maxHeight,
		};
		expect(fitted.maxHeight).toBeLessThan(440);
		expect(boxHolds(box, avoid[0]!)).toBe(false);
		expect(boxHolds(box, anchor)).toBe(false);
	});

	it('may be higher on a large map', () => {
		const fitted = fitPopup({
			anchor: { x: 100, y: 500 },
			content: { width: 320, height: 900 },
			frame: { width: 1400, height: 1000 },
			insets,
			avoid: [],
		});
		expect(fitted.maxHeight).toBe(600);
	});

	it('is never higher than the frame has room for', () => {
		const fitted = fitPopup({
			anchor: { x: 50, y: 50 },
			content: { width: 320, height: 900 },
			frame: { width: 864, height: 200 },
			insets,
			avoid: [],
		});
		expect(fitted.maxHeight).toBe(200 - 16 - 32);
	});
});

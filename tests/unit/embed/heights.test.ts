import { describe, expect, it } from 'vitest';
import { embedHeight, heightTable } from '$lib/embed/heights';

describe.each([false, true])('the height that an embed asks for, panel: %s', (panel) => {
	const heights = Array.from({ length: 4001 }, (_, width) => embedHeight({ width, panel }));

	it('is never more at a larger width, so that a scroll bar can make no loop', () => {
		expect(heights.findIndex((height, width) => width > 0 && height > heights[width - 1]!)).toBe(-1);
	});

	it('is one that WordPress allows', () => {
		expect(Math.min(...heights)).toBeGreaterThanOrEqual(200);
		expect(Math.max(...heights)).toBeLessThanOrEqual(1000);
	});

	it('changes where the table says, and nowhere else', () => {
		const changes = heights.flatMap((height, from) =>
			height === heights[from - 1] ? [] : [{ panel, from, height }],
		);
		expect(heightTable.filter((row) => row.panel === panel)).toEqual(changes);
	});
});

it('comes to the same with a scroll bar of any width', () => {
	for (const panel of [false, true]) {
		for (let bar = 1; bar <= 30; bar++) {
			for (let width = 280; width <= 1300; width++) {
				// A host shows its bar where the frame is high: with it the frame is no lower, so the bar stays.
				const without = embedHeight({ width, panel });
				expect(embedHeight({ width: width - bar, panel })).toBeGreaterThanOrEqual(without);
			}
		}
	}
});

it('is known for a width that is none', () => {
	expect(embedHeight({ width: -1, panel: false })).toBe(600);
	expect(embedHeight({ width: 320.5, panel: true })).toBe(920);
});

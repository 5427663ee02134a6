/** Where a press hits what it is meant for. */
import type { Locator } from '@playwright/test';

/** How wide and high the part is, around an element's middle, in which a press hits it. */
export async function measureTarget(target: Locator): Promise<{ width: number; height: number }> {
	return target.evaluate((element) => {
		const box = element.getBoundingClientRect();
		const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
		const hits = (right: number, down: number) =>
			element.contains(document.elementFromPoint(x + right, y + down)) ? 1 : 0;
		const extent = (right: number, down: number) => {
			let length = 0;
			while (length < 100 && hits(right * length, down * length)) length += 0.5;
			return length;
		};
		return { width: extent(1, 0) + extent(-1, 0), height: extent(0, 1) + extent(0, -1) };
	});
}

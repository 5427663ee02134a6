/** Names on the drawn map, at telling sizes: none over another, none under what lies over the map. */
import { waitForStill } from './map-page';
import { expect, test } from './watched-page';

const story = './ukraine-day-four/';
const embed = './embed/ukraine-day-four/';
const sizes: [string, number, number][] = [
	[story, 320, 640],
	[story, 320, 844],
	[story, 360, 844],
	[story, 375, 667],
	[story, 390, 844],
	[story, 844, 390],
	[story, 1280, 800],
	[story, 1920, 1080],
	[embed, 280, 320],
	[embed, 320, 480],
	[embed, 320, 600],
	[embed, 350, 500],
	[embed, 360, 640],
	[embed, 640, 360],
	[embed, 640, 480],
	['./embed/zimbabwe-cholera/', 320, 480],
];

for (const [address, width, height] of sizes) {
	test(`names keep apart in ${address} at ${String(width)} × ${String(height)}`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await page.goto(address);
		const map = await waitForStill(page);
		const over = await map.evaluate((section) => {
			const frame = section.getBoundingClientRect();
			// Of a line of text the letters, and two pixels less on each side.
			const boxOf = (element: Element, inset: number) => {
				const { left, right, top, bottom } = element.getBoundingClientRect();
				const [middle, half] = [(top + bottom) / 2, ((bottom - top) / 2) * inset];
				return {
					name: element.textContent || element.className,
					left: left + 1,
					right: right - 1,
					top: middle - half,
					bottom: middle + half,
				};
			};
			const isSeen = (element: Element) =>
				element.checkVisibility() && getComputedStyle(element).visibility === 'visible';
			const texts = [...section.querySelectorAll('.drawing .framing text')]
				.filter(isSeen)
				.map((text) => boxOf(text, 0.6))
				.filter(({ left, right, top, bottom }) => {
					return right > frame.left && left < frame.right && bottom > frame.top && top < frame.bottom;
				});
			const covers = [...section.querySelectorAll('[data-covers]')]
				.filter(isSeen)
				.map((element) => boxOf(element, 1));
			type Named = ReturnType<typeof boxOf>;
			const meet = (a: Named, b: Named) =>
				a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
			return texts.flatMap((text, i) =>
				[...texts.slice(i + 1), ...covers]
					.filter((other) => meet(text, other))
					.map((other) => `${text.name} × ${other.name}`),
			);
		});
		expect(over).toEqual([]);
	});
}

/** How well two colours can be told apart, as WCAG 2.2 defines it. */

/** Red, green and blue, each 0 to 255; what follows is left out. */
type Color = readonly number[];

/** The contrast ratio of two colours, in any order: from 1 to 21. */
export function contrast(a: Color, b: Color): number {
	const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
	return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance. */
function luminance(color: Color): number {
	const [red = 0, green = 0, blue = 0] = color.map((value) => {
		const share = value / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

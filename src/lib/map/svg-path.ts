/** Lines and rings of pixels as the data of an SVG path: relative and rounded, so that it is short. */
import type { Pixel } from './frame';
import { shortNumber } from './svg-element';

/** How finely a path is written. */
export interface Grid {
	/** Units of the path to a pixel. */
	perPixel: number;
	/** Decimals of a unit. */
	decimals: number;
}

/** The data of a path of lines, or of rings where it is closed; "" where nothing is left of them. */
export function pathData(lines: Pixel[][], { perPixel, decimals }: Grid, closed: boolean): string {
	const steps = 10 ** decimals;
	const snap = (pixels: number) => Math.round(pixels * perPixel * steps);
	let [x, y] = [0, 0];
	const relative = (point: Pixel): string => {
		const [dx, dy] = [point.x - x, point.y - y];
		[x, y] = [point.x, point.y];
		return pair(shortNumber(dx / steps, decimals), shortNumber(dy / steps, decimals));
	};
	return lines
		.map((line) =>
			withoutRepeats(
				line.map((pixel) => ({ x: snap(pixel.x), y: snap(pixel.y) })),
				closed,
			),
		)
		.filter((line) => line.length > (closed ? 2 : 1))
		.map((line) => {
			const [start] = line;
			// A first relative move counts from the origin; after "z" the pen is at the ring's start.
			const data = line.map(relative).reduce(join);
			if (closed && start) [x, y] = [start.x, start.y];
			return `m${data}${closed ? 'z' : ''}`;
		})
		.join('');
}

function withoutRepeats(line: Pixel[], closed: boolean): Pixel[] {
	const kept = line.filter(({ x, y }, i) => x !== line[i - 1]?.x || y !== line[i - 1]?.y);
	const [first, last] = [kept[0], kept.at(-1)];
	if (closed && kept.length > 1 && first?.x === last?.x && first?.y === last?.y) kept.pop();
	return kept;
}

function pair(x: string, y: string): string {
	return join(x, y);
}

/** A minus sign parts two numbers by itself. */
function join(before: string, after: string): string {
	return after.startsWith('-') ? before + after : `${before} ${after}`;
}

/** Screenshots as numbers: how far something has moved from one to the other. */
import { Resvg } from '@resvg/resvg-js';

/** A screenshot's pixels, which are the screen's. */
export interface Picture {
	width: number;
	height: number;
	/** Red, green, blue and opacity of each pixel, row by row. */
	pixels: Buffer;
}

export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** How far a shift is looked for, in pixels. */
const reach = 3;

/** Decodes a PNG. */
export function readPicture(png: Buffer): Picture {
	const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
	const image = `<image width="${width}" height="${height}" href="data:image/png;base64,${png.toString('base64')}"/>`;
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${image}</svg>`;
	return { width, height, pixels: new Resvg(svg).render().pixels };
}

/** Mean difference between two pictures over a box, when the second is looked at `right` and `down` of it: 0 to 255. */
export function difference(one: Picture, other: Picture, box: Box, right = 0, down = 0): number {
	let [sum, count] = [0, 0];
	for (let y = Math.round(box.y); y < box.y + box.height; y++) {
		for (let x = Math.round(box.x); x < box.x + box.width; x++) {
			for (let channel = 0; channel < 3; channel++) {
				sum += Math.abs(valueAt(one, x, y, channel) - valueAt(other, x + right, y + down, channel));
				count++;
			}
		}
	}
	return sum / count;
}

/**
 * How far what the box shows has moved from the first picture to the second, to a part of a pixel.
 *
 * @returns also how much the best match differs, and how much the worst: alike where the box has no feature to find
 */
export function findShift(one: Picture, other: Picture, box: Box) {
	const steps = Array.from({ length: 2 * reach + 1 }, (_, i) => i - reach);
	const tried = steps.flatMap((y) => steps.map((x) => ({ x, y, by: difference(one, other, box, x, y) })));
	const best = tried.reduce((a, b) => (b.by < a.by ? b : a));
	const worst = Math.max(...tried.map(({ by }) => by));
	const at = (x: number, y: number) => tried.find((shift) => shift.x === x && shift.y === y)?.by;
	return {
		x: best.x + refine(at(best.x - 1, best.y), best.by, at(best.x + 1, best.y)),
		y: best.y + refine(at(best.x, best.y - 1), best.by, at(best.x, best.y + 1)),
		left: best.by,
		worst,
	};
}

/** Where between its neighbours the least difference would be: the differences grow evenly to both sides. */
function refine(before: number | undefined, least: number, after: number | undefined): number {
	if (before === undefined || after === undefined) return 0;
	const slope = Math.max(before, after) - least;
	return slope === 0 ? 0 : (before - after) / (2 * slope);
}

function valueAt({ width, height, pixels }: Picture, x: number, y: number, channel: number): number {
	const [column, row] = [Math.min(width - 1, Math.max(0, x)), Math.min(height - 1, Math.max(0, y))];
	return pixels[(row * width + column) * 4 + channel] ?? 0;
}

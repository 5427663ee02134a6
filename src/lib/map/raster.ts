/** Draws shapes into pixels without a canvas: each is a signed distance, in pixels, negative inside. */
import { channels } from './palette';

/** An image as `Map.addImage` takes it, and the number of its pixels to a CSS pixel. */
export interface RasterImage {
	width: number;
	height: number;
	/** RGBA, not premultiplied. */
	data: Uint8ClampedArray;
	pixelRatio: number;
}

/** The signed distance in pixels of a point from a shape's edge. */
export type Shape = (x: number, y: number) => number;

/** A shape in a colour. */
export interface Paint {
	shape: Shape;
	/** `#rrggbb` */
	color: string;
	/** 1 unless given. */
	opacity?: number;
}

/** Enough for sharp edges on screens of up to three pixels to one. */
const pixelRatio = 2;

/** Draws the paints over one another, the first undermost. The shapes' origin is the middle of the image. */
export function drawImage(width: number, height: number, paints: Paint[]): RasterImage {
	const layers = paints.map(({ color, opacity = 1, shape }) => ({ shape, opacity, color: channels(color) }));
	return drawPixels(width, height, (x, y, pixel, data) => {
		for (const { shape, color, opacity } of layers) {
			const covered = opacity * Math.max(0, Math.min(1, 0.5 - shape(x, y) * pixelRatio));
			if (covered > 0) paintOver(data, pixel, color, covered);
		}
	});
}

/** Lays a colour over a pixel. */
function paintOver(data: Uint8ClampedArray, pixel: number, color: number[], covered: number): void {
	const under = (data[pixel + 3]! / 255) * (1 - covered);
	const alpha = covered + under;
	for (let i = 0; i < 3; i++) data[pixel + i] = (color[i]! * covered + data[pixel + i]! * under) / alpha;
	data[pixel + 3] = alpha * 255;
}

/**
 * Draws how far each pixel is from a shape's edge, from which MapLibre makes it in any colour and at any size: the edge is at
 * three quarters of all opacity, and a pixel is an eighth of it.
 */
export function drawDistances(width: number, height: number, shape: Shape): RasterImage {
	return drawPixels(width, height, (x, y, pixel, data) => {
		data[pixel + 3] = 255 * (0.75 - (shape(x, y) * pixelRatio) / 8);
	});
}

/**
 * An image of a size in CSS pixels.
 *
 * @param draw is given the middle of each pixel, in CSS pixels from the middle of the image, and where its channels begin
 */
function drawPixels(
	width: number,
	height: number,
	draw: (x: number, y: number, pixel: number, data: Uint8ClampedArray) => void,
): RasterImage {
	const [columns, rows] = [Math.ceil(width * pixelRatio), Math.ceil(height * pixelRatio)];
	const data = new Uint8ClampedArray(columns * rows * 4);
	for (let row = 0; row < rows; row++) {
		const y = (row + 0.5) / pixelRatio - height / 2;
		for (let column = 0; column < columns; column++)
			draw((column + 0.5) / pixelRatio - width / 2, y, (row * columns + column) * 4, data);
	}
	return { width: columns, height: rows, data, pixelRatio };
}

/** A disc around the middle. */
export function disc(radius: number): Shape {
	return (x, y) => Math.hypot(x, y) - radius;
}

/** A square on its corner, `radius` from the middle to a corner. */
export function diamond(radius: number): Shape {
	return (x, y) => (Math.abs(x) + Math.abs(y) - radius) / Math.SQRT2;
}

/** A bar with round ends, lying, from end to end twice `reach` wide. */
export function pill(reach: number, radius: number): Shape {
	return (x, y) => Math.hypot(Math.max(Math.abs(x) - (reach - radius), 0), y) - radius;
}

/** The line along a shape's edge. */
export function outline(shape: Shape, width: number): Shape {
	return (x, y) => Math.abs(shape(x, y)) - width / 2;
}

/** Dots of a radius, evenly on a circle. */
export function dotRing(circle: number, count: number, radius: number): Shape {
	const step = (2 * Math.PI) / count;
	return (x, y) => {
		const angle = Math.round(Math.atan2(y, x) / step) * step;
		return Math.hypot(x - circle * Math.cos(angle), y - circle * Math.sin(angle)) - radius;
	};
}

/** Lines that rise to the right, a distance apart as measured along x. They tile where the image's width is a multiple of it. */
export function hatching(step: number, width: number): Shape {
	return (x, y) => {
		const along = (((x + y) % step) + step) % step;
		return Math.abs(along - step / 2) / Math.SQRT2 - width / 2;
	};
}

/** What all of the shapes have. */
export function intersection(...shapes: Shape[]): Shape {
	return (x, y) => Math.max(...shapes.map((shape) => shape(x, y)));
}

/** What any of the shapes has. */
export function union(...shapes: Shape[]): Shape {
	return (x, y) => Math.min(...shapes.map((shape) => shape(x, y)));
}

/** A shape so many pixels to the right and down. */
export function moved(shape: Shape, dx: number, dy: number): Shape {
	return (x, y) => shape(x - dx, y - dy);
}

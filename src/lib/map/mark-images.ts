/** The map's images, drawn from the palette: marks, arrowheads and the dots of cities. */
import { clusterSizes } from './cluster-size';
import { flowHead, headShape, widestFlow } from './flow-scale';
import { imageId, type ImageKey } from './ids';
import { markRadius, markShapes, markStates, type MarkShape, type MarkState } from './marks';
import { palettes, type Accent, type Palette } from './palette';
import {
	diamond,
	disc,
	dotRing,
	drawImage,
	hatching,
	intersection,
	moved,
	outline,
	pill,
	union,
	type Paint,
	type RasterImage,
	type Shape,
} from './raster';

type DrawnKey = Exclude<ImageKey, { image: 'hatch' }>;

const clusterRadii = Array.from(
	{ length: clusterSizes.most - clusterSizes.least + 1 },
	(_, i) => clusterSizes.least + i,
);
const accents: readonly Accent[] = ['event', 'flow'];
/** Pixels around a mark's image for the ring of an open one. */
export const ringRoom = 5;
/** Of an image that shows nothing and keeps labels away. */
export const clearanceSize = 12;

/** The width in pixels of an arrowhead's image; layers scale it down to the flow's. */
export const arrowheadWidth = flowHead(widestFlow).width;

/** Every image that a style may name, but for the hatching, which differs from map to map. */
export const imageKeys: readonly DrawnKey[] = [
	{ image: 'clearance' },
	...(['light', 'dark'] as const).flatMap(themeKeys),
];

function themeKeys(theme: Palette['name']): DrawnKey[] {
	return [
		{ image: 'city', theme },
		...markStates.flatMap((state): DrawnKey[] => [
			{ image: 'arrowhead', theme, state },
			...accents.flatMap((accent): DrawnKey[] => [
				...clusterRadii.map((radius) => ({ image: 'cluster' as const, theme, accent, state, radius })),
				...markShapes.map((shape) => ({ image: 'mark' as const, theme, shape, accent, state })),
			]),
		]),
	];
}

const keys = new Map(imageKeys.map((key) => [imageId(key), key] as const));

const drawn = new Map<string, RasterImage>();

/** Draws an image by its name, each once; undefined where no style has such a name. */
export function drawNamedImage(id: string): RasterImage | undefined {
	const key = keys.get(id);
	if (!key) return undefined;
	const image = drawn.get(id) ?? drawKeyImage(key);
	drawn.set(id, image);
	return image;
}

function drawKeyImage(key: DrawnKey): RasterImage {
	if (key.image === 'clearance') return drawImage(clearanceSize, clearanceSize, []);
	const palette = palettes[key.theme];
	switch (key.image) {
		case 'mark':
			return drawMark(palette, key.shape, key.accent, key.state);
		case 'cluster': {
			const size = (key.radius + ringRoom) * 2;
			return drawImage(
				size,
				size,
				clusterPaints(palette, key.radius, accentColor(palette, key.accent, key.state)),
			);
		}
		case 'arrowhead':
			return drawArrowhead(key.state === 'open' ? palette.flowInk : palette.flow);
		case 'city':
			return drawImage(6, 6, [{ shape: disc(1.75), color: palette.cityLabel }]);
	}
}

function accentColor(palette: Palette, accent: Accent, state: MarkState): string {
	return state === 'quiet' ? palette.muted : palette[accent];
}

function drawMark(palette: Palette, shape: MarkShape, accent: Accent, state: MarkState): RasterImage {
	const radius = markRadius[shape];
	const size = (radius + ringRoom) * 2;
	const paints = markPaints(palette, shape, accentColor(palette, accent, state));
	return drawImage(size, size, state === 'open' ? [...openPaints(palette, shape), ...paints] : paints);
}

function markPaints({ paper }: Palette, shape: MarkShape, color: string): Paint[] {
	switch (shape) {
		case 'town':
			return [
				{ shape: disc(8), color, opacity: 0.22 },
				{ shape: disc(5.5), color: paper },
				{ shape: disc(4.75), color },
			];
		case 'crossing':
			return [
				{ shape: diamond(9), color: paper },
				{ shape: outline(diamond(7), 2.25), color },
			];
		case 'country':
			return [
				{ shape: disc(5), color: paper },
				{ shape: outline(disc(3.75), 1.5), color },
			];
		case 'area':
			return [
				{ shape: disc(7), color: paper },
				{ shape: intersection(disc(5.5), hatching(3.6, 0.9)), color },
				{ shape: outline(disc(6), 1), color },
			];
		case 'border':
			return [
				{ shape: pill(9, 4.5), color: paper },
				{ shape: union(disc(1.75), moved(disc(1.75), -4.75, 0), moved(disc(1.75), 4.75, 0)), color },
			];
		case 'inferred':
			return [
				{ shape: disc(7), color: paper, opacity: 0.85 },
				{ shape: dotRing(5.25, 11, 1.05), color },
				{ shape: disc(1.5), color },
			];
	}
}

/** As a town's mark is, only larger. */
function clusterPaints({ paper }: Palette, radius: number, color: string): Paint[] {
	return [
		{ shape: disc(radius), color, opacity: 0.22 },
		{ shape: disc(radius - 2.5), color: paper },
		{ shape: disc(radius - 3.25), color },
	];
}

/** The double outline of an open mark: paper, then ink. */
function openPaints({ paper, ink }: Palette, shape: MarkShape): Paint[] {
	const edge = (reach: number): Shape => {
		if (shape === 'crossing') return diamond(reach + 1);
		return shape === 'border' ? pill(reach, reach - 4.5) : disc(reach);
	};
	const radius = markRadius[shape];
	return [
		{ shape: edge(radius + 4), color: ink },
		{ shape: edge(radius + 2), color: paper },
	];
}

/** Points up; its base is the lower edge of the image. */
function drawArrowhead(color: string): RasterImage {
	const [width, height] = [arrowheadWidth, arrowheadWidth * headShape];
	const slope = width / 2 / height;
	const across = Math.hypot(1, slope);
	const side: Shape = (x, y) => (Math.abs(x) - (y + height / 2) * slope) / across;
	return drawImage(width, height, [{ shape: side, color }]);
}

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { projectPixel } from '$lib/map/camera';
import { designs, firstView } from '$lib/map/first-view';
import {
	chooseDesign,
	drawnDesigns,
	fitView,
	leastWide,
	viewCorner,
	type DesignName,
} from '$lib/map/view-fit';
import { borders } from '$lib/server/geography';
import { storyExtent } from '$lib/story/extent';
import { storyFeatures } from '$lib/story/features';
import { readUkraine } from '../../story-pieces';

/** What a style sheet shows of a design from which size on, or up to which. */
interface Query {
	design: DesignName;
	limits: Partial<Record<'min-width' | 'max-width' | 'min-height' | 'max-height', number>>;
}

const css = readFileSync('src/lib/map/svg-inline.css', 'utf8');
const queries = [...css.matchAll(/@container ([^{]+)\{\s*\.story-drawing\.(\w+) \{\s*display: block/g)].map(
	([, condition = '', design = '']): Query => ({
		design: design as DesignName,
		limits: Object.fromEntries<number>(
			[...condition.matchAll(/\((\S+): (\d+)px\)/g)].map(
				([, name = '', pixels]) => [name, Number(pixels)] as const,
			),
		),
	}),
);

/** As the style sheet has it: the last of those that it shows hides narrow, which is shown otherwise. */
function designByStyle(drawn: readonly DesignName[], width: number, height: number): DesignName {
	const shown = queries.filter(
		({ design, limits }) =>
			drawn.includes(design) &&
			width >= (limits['min-width'] ?? 0) &&
			width <= (limits['max-width'] ?? Infinity) &&
			height >= (limits['min-height'] ?? 0) &&
			height <= (limits['max-height'] ?? Infinity),
	);
	expect(shown.length).toBeLessThanOrEqual(1);
	return shown[0]?.design ?? 'narrow';
}

describe('chooseDesign', () => {
	it('is read from a style sheet that names every design but the last', () => {
		expect(queries.map(({ design }) => design).sort()).toEqual(['small', 'wide']);
		for (const { limits } of queries) expect(Object.keys(limits).length).toBeGreaterThan(0);
		for (const { design } of queries) expect(css).toContain(`.story-drawing.${design} ~ .narrow {`);
	});

	it.each(Object.entries(drawnDesigns))('agrees with the style sheet at every size: %s', (_, drawn) => {
		const edges = queries.flatMap(({ limits }) => Object.values(limits));
		const lengths = [200, 320, 375, 414, 600, 1280, 1920, ...edges.flatMap((at) => [at - 1, at, at + 1])];
		for (const width of lengths)
			for (const height of lengths)
				expect(chooseDesign(drawn, { width, height })).toBe(designByStyle(drawn, width, height));
	});

	it('is the design itself at its own size', () => {
		for (const [name, { frame }] of Object.entries(designs))
			expect(chooseDesign(drawnDesigns.page, frame)).toBe(name);
	});

	it('is the design itself at the smallest size that it has room for', () => {
		for (const [name, { smallest }] of Object.entries(designs))
			expect(chooseDesign(drawnDesigns.page, smallest)).toBe(name);
		const { limits } = queries.find(({ design }) => design === 'wide')!;
		const { width, height } = designs.wide.smallest;
		expect(limits).toEqual({ 'min-width': width, 'min-height': height });
	});

	it('shows no design that a page does not draw', () => {
		expect(chooseDesign(drawnDesigns.embed, designs.wide.frame)).toBe('narrow');
		expect(chooseDesign(['narrow'], designs.small.frame)).toBe('narrow');
	});
});

describe('the sizes that style sheets have too', () => {
	it.each(['MapControls', 'MapLegend'])(
		'%s has the room of a wide map where the map is wide',
		(component) => {
			const source = readFileSync(`src/lib/components/${component}.svelte`, 'utf8');
			const sizes = [
				...source.matchAll(/@container map \(min-width: ([\d.]+)px\) and \(min-height: ([\d.]+)px\)/g),
			].map(([, width, height]) => ({ width: Number(width), height: Number(height) }));
			expect(sizes).toEqual([leastWide]);
		},
	);
});

describe('fitView', () => {
	const ukraine = readUkraine();
	const view = firstView(ukraine, storyFeatures(ukraine, borders), designs.wide);

	it('is the view’s own camera at its own size', () => {
		const { center, zoom } = fitView(view, view.frame);
		expect(zoom).toBeCloseTo(view.camera.zoom, 9);
		expect(center[0]).toBeCloseTo(view.camera.center[0], 9);
		expect(center[1]).toBeCloseTo(view.camera.center[1], 9);
	});

	it('keeps every position where it is in the view, larger or smaller, in the middle', () => {
		const { frame, camera } = view;
		for (const size of [
			{ width: 1200, height: 700 },
			{ width: 500, height: 900 },
			{ width: 2000, height: 1500 },
			{ width: 837, height: 641 },
		]) {
			const scale = Math.min(size.width / frame.width, size.height / frame.height);
			const fitted = fitView(view, size);
			for (const { point } of storyExtent(ukraine).near) {
				const [own, now] = [projectPixel(point, camera, frame), projectPixel(point, fitted, size)];
				// Whole pixels, at which browsers paint an SVG.
				const left = Math.round((size.width - frame.width * scale) / 2);
				const top = Math.round((size.height - frame.height * scale) / 2);
				expect(now.x).toBeCloseTo(own.x * scale + left, 6);
				expect(now.y).toBeCloseTo(own.y * scale + top, 6);
			}
		}
	});

	it.each([
		// Of a map of 324.59 pixels, a drawing of 300 lies at 12.297.
		{ y: 0, height: 324.59, pixelRatio: 1, top: 12 },
		{ y: 0, height: 324.59, pixelRatio: 2, top: (12 + 12.5) / 2 },
		{ y: 0, height: 324.59, pixelRatio: 3, top: (12 + 37 / 3) / 2 },
		{ y: 0.4, height: 324.59, pixelRatio: 1, top: 13 },
		// In CSS pixels from 117 to 129, in the screen's from 116.5 to 129.
		{ y: 116.6, height: 324.59, pixelRatio: 2, top: (12 + 12.5) / 2 },
	])(
		'stands at whole pixels, or halfway between the screen’s and CSS’s: $height from $y, $pixelRatio to one',
		({ y, height, pixelRatio, top }) => {
			const { frame, camera } = view;
			const size = { width: (300 * frame.width) / frame.height, height };
			const fitted = fitView(view, size, { corner: { x: 0, y }, pixelRatio });
			const scale = 300 / frame.height;
			for (const { point } of storyExtent(ukraine).near) {
				const [own, now] = [projectPixel(point, camera, frame), projectPixel(point, fitted, size)];
				expect(now.x).toBeCloseTo(own.x * scale, 6);
				expect(now.y).toBeCloseTo(own.y * scale + top, 6);
			}
		},
	);
});

describe('viewCorner', () => {
	it('is what stands in the corner of the view', () => {
		const ukraine = readUkraine();
		const view = firstView(ukraine, storyFeatures(ukraine, borders), designs.narrow);
		const { x, y } = projectPixel(viewCorner(view), view.camera, view.frame);
		expect(x).toBeCloseTo(0, 6);
		expect(y).toBeCloseTo(0, 6);
	});
});

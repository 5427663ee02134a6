/** The drawing and MapLibre's map agree: where things are, how wide lines are, which colours and letters they have. */
import {
	createPropertyExpression,
	v8,
	type StylePropertySpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { projectPixel } from '$lib/map/camera';
import { designs, firstView } from '$lib/map/first-view';
import { flowArrows } from '$lib/map/flow-arrows';
import { detailFace, labelFaces } from '$lib/map/map-labels';
import { fonts } from '$lib/map/fonts';
import { palettes } from '$lib/map/palette';
import { basemapLayers, basemapLabels } from '$lib/map/style-basemap';
import { flowLineLayers } from '$lib/map/style-flows';
import { shapeLayers } from '$lib/map/style-shapes';
import { svgColors } from '$lib/map/svg-colors';
import { drawingPaintings, drawnView } from '$lib/map/svg-drawing';
import { drawGeometry } from '$lib/map/svg-geometry';
import { sampleBasemap } from './sample-basemap';
import { sampleFeatures, sampleStory } from './sample-story';

const drawing = { story: sampleStory, features: sampleFeatures, basemap: sampleBasemap };
const view = firstView(sampleStory, sampleFeatures, designs.wide);
const zooms = [2, 3, 3.7, 4.69, 5, 6.4, 8, 9];

/** The width that MapLibre gives a line. */
function evaluateWidth(value: unknown, zoom: number, properties = {}): unknown {
	const made = createPropertyExpression(
		value,
		'line-width',
		v8.paint_line['line-width'] as StylePropertySpecification,
	);
	if (made.result === 'error') return value;
	return made.value.evaluate({ zoom }, { type: 2, properties });
}

const styleLayers = [
	...basemapLayers(sampleStory, palettes.light),
	...shapeLayers(palettes.light, 'reports', null),
	...flowLineLayers(palettes.light, 'reports'),
];

/** Of the drawing's classes, the style's layers. */
const layerOf: Record<string, string> = {
	'line river': 'rivers',
	'line border': 'borders',
	'line story-border': 'story-borders',
	'line unsettled': 'unsettled-lines',
	'line band event': 'reported-borders-band',
	'line dots event': 'reported-borders',
	'edge event': 'reported-areas-edge',
};

describe('paintings', () => {
	it.each(zooms)('have the widths of the style at zoom %d', (zoom) => {
		const drawn = drawnView(drawing, { ...view, camera: { ...view.camera, zoom } });
		const paintings = drawingPaintings(drawn);
		for (const [name, id] of Object.entries(layerOf)) {
			const layer = styleLayers.find((one) => one.id === id)!;
			const width = (layer.paint as Record<string, unknown>)['line-width'];
			const painted = paintings.filter(({ attributes }) => attributes.class === name);
			expect(painted.length).toBeGreaterThan(0);
			for (const { attributes } of painted)
				expect(attributes['stroke-width']).toBeCloseTo(Number(evaluateWidth(width, zoom)), 1);
		}
	});

	it.each(zooms)('have the widths of flows at zoom %d', (zoom) => {
		const drawn = drawnView(drawing, { ...view, camera: { ...view.camera, zoom } });
		const shafts = drawingPaintings(drawn).filter(({ attributes }) =>
			String(attributes.class).includes('shaft'),
		);
		const arrows = flowArrows(sampleStory, sampleFeatures);
		expect(shafts.map(({ part }) => part)).toEqual(arrows.map(({ id }) => id));
		arrows.forEach(({ width, known }, i) => {
			const layer = styleLayers.find(({ id }) => id === (known ? 'flows' : 'flows-unknown'))!;
			const paint = layer.paint as Record<string, unknown>;
			const { attributes } = shafts[i]!;
			const expected = evaluateWidth(paint['line-width'], zoom, { width });
			expect(attributes['stroke-width']).toBeCloseTo(Number(expected), 1);
			expect(attributes['stroke-opacity']).toBe(paint['line-opacity']);
			expect(attributes['stroke-dasharray'] !== undefined).toBe(!known);
		});
	});

	it('lie over one another as the layers do', () => {
		const order = drawingPaintings(drawnView(drawing, view)).flatMap(({ attributes }) => {
			const id = layerOf[String(attributes.class)];
			return id ? [styleLayers.findIndex((one) => one.id === id)] : [];
		});
		expect(order).toEqual([...order].sort((a, b) => a - b));
	});
});

describe('geometry', () => {
	it('is where web Mercator on tiles of 512 pixels has it, to less than a pixel', () => {
		const { frame, camera } = view;
		const box = { left: -5000, top: -5000, right: 5000, bottom: 5000 };
		const project = (position: number[]) => projectPixel(position, camera, frame);
		const drawn = drawGeometry(sampleBasemap, { box, views: [{ box, pixel: 1 }], project });
		const scale = (512 * 2 ** camera.zoom) / (2 * Math.PI);
		const mercator = ([longitude = 0, latitude = 0]: number[]) => {
			const [x, y] = [(longitude * Math.PI) / 180, (latitude * Math.PI) / 180];
			return [scale * x, -scale * Math.log(Math.tan(Math.PI / 4 + y / 2))] as const;
		};
		const [middleX, middleY] = mercator(camera.center);
		for (const corner of [
			[15, 58],
			[25, 58],
			[25, 68],
			[15, 68],
		]) {
			const [x, y] = mercator(corner);
			const expected = { x: x - middleX + frame.width / 2, y: y - middleY + frame.height / 2 };
			const nearest = Math.min(
				...drawn
					.country('SE')
					.flat()
					.map((pixel) => Math.hypot(pixel.x - expected.x, pixel.y - expected.y)),
			);
			expect(nearest).toBeLessThan(0.01);
		}
	});

	it('has one outline for all land: no country’s edge lies inside it', () => {
		const box = { left: -5000, top: -5000, right: 5000, bottom: 5000 };
		const project = (position: number[]) => projectPixel(position, view.camera, view.frame);
		const { land } = drawGeometry(sampleBasemap, { box, views: [{ box, pixel: 1 }], project });
		expect(land).toHaveLength(1);
	});
});

describe('svg.css', () => {
	const css = readFileSync('src/lib/map/svg.css', 'utf8');
	const rule = (selector: string) => {
		const escaped = selector.replaceAll('.', '\\.');
		return new RegExp(`(^|\\n)${escaped} \\{([^}]*)\\}`).exec(css)?.[2] ?? '';
	};
	const weights = { [fonts.regular]: '400', [fonts.semibold]: '600', [fonts.italic]: '400' };

	it.each(Object.entries({ ...labelFaces, detail: detailFace }))(
		'sets labels as MapLibre does: %s',
		(role, { size, font, spacing }) => {
			const own = role === 'detail' ? rule('.story-drawing .detail') : rule(`.story-drawing .${role}-label`);
			const all = rule('.story-drawing text');
			const value = (property: string) =>
				new RegExp(`${property}: ([^;]*);`).exec(own)?.[1] ??
				new RegExp(`${property}: ([^;]*);`).exec(all)?.[1];
			expect(value('font-size')).toBe(`${size}px`);
			expect(value('font-weight')).toBe(weights[font]);
			expect(value('font-style') === 'italic').toBe(font === fonts.italic);
			expect(value('letter-spacing')).toBe(spacing === undefined ? undefined : `${spacing}em`);
		},
	);

	it('sets names of the base map as MapLibre does', () => {
		const [cities, countries] = basemapLabels(sampleStory, palettes.light).map(
			({ layout }) => layout as Record<string, unknown>,
		);
		expect(rule('.story-drawing .city')).toContain(`font-size: ${String(cities?.['text-size'])}px`);
		const [, , own, other] = countries?.['text-size'] as unknown[];
		expect(rule('.story-drawing .own')).toContain(`font-size: ${String(own)}px`);
		expect(rule('.story-drawing .name')).toContain(`font-size: ${String(other)}px`);
		const [, , ownSpacing, spacing] = countries?.['text-letter-spacing'] as unknown[];
		expect(rule('.story-drawing .own')).toContain(`letter-spacing: ${String(ownSpacing)}em`);
		expect(rule('.story-drawing .name')).toContain(`letter-spacing: ${String(spacing)}em`);
	});

	it('names only colours that a palette has', () => {
		const inline = readFileSync('src/lib/map/svg-inline.css', 'utf8');
		const used = [...(css + inline).matchAll(/var\(--map-([a-z-]+)\)/g)].map(([, name = '']) => name);
		expect(used.length).toBeGreaterThan(10);
		for (const palette of Object.values(palettes)) {
			const colours = svgColors(palette);
			for (const name of used.filter((one) => one !== 'font'))
				expect(colours.get(name)).toMatch(/^#[0-9a-f]{6}$/);
		}
	});
});

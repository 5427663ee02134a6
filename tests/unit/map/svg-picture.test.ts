import { describe, expect, it } from 'vitest';
import { noInsets } from '$lib/map/frame';
import { frameLabels } from '$lib/map/framed-labels';
import { homeCamera } from '$lib/map/home-camera';
import { projectPixel } from '$lib/map/camera';
import { palettes } from '$lib/map/palette';
import { svgColors } from '$lib/map/svg-colors';
import { paintCss } from '$lib/map/svg-colors';
import { drawStorySvg } from '$lib/map/svg-picture';
import { storyExtent } from '$lib/story/extent';
import { sampleBasemap } from './sample-basemap';
import { sampleFeatures, sampleStory } from './sample-story';
import { classed, elementsOf, named, positionOf, readSvg } from './svg-document';

const frame = { width: 700, height: 500 };
const camera = homeCamera(sampleStory, sampleFeatures, frame, noInsets);
const labels = frameLabels(sampleStory, sampleFeatures, { camera, frame, insets: noInsets, covered: [] });
const input = { story: sampleStory, features: sampleFeatures, basemap: sampleBasemap, camera, frame, labels };

describe('drawStorySvg', () => {
	const svg = drawStorySvg({ ...input, palette: palettes.light });
	const root = readSvg(svg);

	it('stands alone: its size, its colours, and no link', () => {
		expect(root.getAttribute('width')).toBe('700');
		expect(root.getAttribute('viewBox')).toBe('0 0 700 500');
		expect(svg).not.toMatch(/var\(|NaN|undefined/);
		expect(named(root, 'a')).toEqual([]);
		expect(named(root, 'style')[0]?.textContent).toContain(palettes.light.event);
		expect(drawStorySvg({ ...input, palette: palettes.dark })).toContain(palettes.dark.event);
	});

	it('has a mark for each near place where it is', () => {
		const marks = named(root, 'use').map((mark) => positionOf(mark, frame));
		const near = storyExtent(sampleStory).near;
		expect(marks).toHaveLength(near.length);
		for (const { point } of near) {
			const { x, y } = projectPixel(point, camera, frame);
			expect(marks.some((mark) => Math.hypot(mark.x - x, mark.y - y) < 0.1)).toBe(true);
		}
	});

	it('draws each layer of the base map, and what is reported over it', () => {
		const order = ['sea', 'land', 'country', 'river', 'story-border', 'unsettled', 'band', 'shaft'];
		const all = elementsOf(root);
		const places = order.map((name) => all.indexOf(classed(root, name)[0]!));
		expect(places).toEqual([...places].sort((a, b) => a - b));
		expect(places.every((place) => place > 0)).toBe(true);
	});

	it('names cities that touch nothing, with their signs as they are', () => {
		const names = classed(root, 'city').map(({ textContent }) => textContent);
		expect(names).toContain('Bearings & <Co>');
		expect(names).not.toContain('Under Alpha');
	});
});

describe('paintCss', () => {
	it('puts the palette’s colours in, and refuses one that it lacks', () => {
		expect(paintCss('a { fill: var(--map-event-ink); } /* b */', palettes.dark)).toBe(
			`a { fill: ${palettes.dark.eventInk}; }`,
		);
		expect(() => paintCss('a { fill: var(--map-none); }', palettes.dark)).toThrow(RangeError);
	});

	it('says the colours that custom properties give a page', () => {
		expect(svgColors(palettes.light).get('story-border')).toBe(palettes.light.storyBorder);
		expect(svgColors(palettes.light).get('line')).toBeUndefined();
	});
});

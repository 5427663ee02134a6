import { describe, expect, it } from 'vitest';
import { thumbnailSize } from '$lib/map/image-sizes';
import { palettes } from '$lib/map/palette';
import { drawThumbnail } from '$lib/map/svg-thumbnail';
import { storyExtent } from '$lib/story/extent';
import { sampleBasemap } from './sample-basemap';
import { sampleFeatures, sampleStory } from './sample-story';
import { elementsOf, named, positionOf, readSvg } from './svg-document';

const drawing = { story: sampleStory, features: sampleFeatures, basemap: sampleBasemap };

describe('drawThumbnail', () => {
	const root = readSvg(drawThumbnail({ ...drawing, palette: palettes.light }));

	it('is a map alone, with every near place in it', () => {
		const { width, height } = thumbnailSize;
		expect(root.getAttribute('viewBox')).toBe(`0 0 ${width} ${height}`);
		const marks = named(root, 'use').map((mark) => positionOf(mark, thumbnailSize));
		expect(marks).toHaveLength(storyExtent(sampleStory).near.length);
		for (const { x, y } of marks) {
			expect(x > 0 && x < width).toBe(true);
			expect(y > 0 && y < height).toBe(true);
		}
		expect(elementsOf(root).map(({ nodeName }) => nodeName)).not.toContain('a');
	});

	it('has the colours of its theme', () => {
		const dark = drawThumbnail({ ...drawing, palette: palettes.dark });
		expect(dark).toContain(palettes.dark.sea);
		expect(dark).not.toContain(palettes.light.sea);
	});
});

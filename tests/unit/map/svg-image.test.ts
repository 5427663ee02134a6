import { describe, expect, it } from 'vitest';
import { palettes } from '$lib/map/palette';
import { serifWidth } from '$lib/map/serif-width';
import { imageSizes } from '$lib/map/image-sizes';
import { drawStoryImage } from '$lib/map/svg-image';
import { textWidth } from '$lib/map/text-width';
import { fonts } from '$lib/map/fonts';
import { borders } from '$lib/server/geography';
import { storyBasemap } from '$lib/server/story-basemap';
import { storyAltText } from '$lib/story/alt-text';
import { storyFeatures } from '$lib/story/features';
import { makePlace, makeStory, readUkraine } from '../../story-pieces';
import { sampleBasemap } from './sample-basemap';
import { sampleFeatures, sampleStory } from './sample-story';
import { classed, named, readSvg } from './svg-document';

const ukraine = readUkraine();
const wordy = makeStory({
	title: 'A title with <signs> & of such a length that no editor would ever let it pass, and yet it must fit',
	kicker: 'A kicker that is rather long as well, for a kicker, which should be short',
	summary: 'A summary. '.repeat(40),
	source: { description: 'A source that takes some lines to describe. '.repeat(4), paragraphs: 1 },
	places: [makePlace()],
});
const drawings = {
	Ukraine: { story: ukraine, features: storyFeatures(ukraine, borders), basemap: storyBasemap(ukraine) },
	sample: { story: sampleStory, features: sampleFeatures, basemap: sampleBasemap },
	wordy: { story: wordy, features: storyFeatures(wordy, borders), basemap: sampleBasemap },
};
const cases = Object.entries(drawings).flatMap(([name, drawing]) =>
	Object.entries(imageSizes).map(([kind, size]) => ({ name, drawing, kind, size })),
);

describe('drawStoryImage', () => {
	const palette = palettes.light;

	it.each(cases)('of $name: lines of the column lie in it and touch no other: $kind', (one) => {
		const { drawing, size } = one;
		const root = readSvg(drawStoryImage({ ...drawing, palette }, size));
		const lines = classed(root, 'image-text').map((line) => {
			const name = line.getAttribute('class') ?? '';
			const letters = Number(line.getAttribute('font-size'));
			const [x, y] = [Number(line.getAttribute('x')), Number(line.getAttribute('y'))];
			const text = line.textContent ?? '';
			const font = name.includes('kicker') ? fonts.semibold : fonts.regular;
			const width = name.includes('title')
				? serifWidth(text, letters)
				: textWidth(text, { font, size: letters });
			return { text, left: x, right: x + width, top: y - letters * 0.75, bottom: y + letters * 0.22 };
		});
		expect(lines.length).toBeGreaterThan(5);
		const sorted = lines.sort((a, b) => a.top - b.top);
		for (const [i, line] of sorted.entries()) {
			expect(line.left).toBeGreaterThan(0);
			expect(line.right).toBeLessThan(size.column);
			expect(line.top).toBeGreaterThan(0);
			expect(line.bottom).toBeLessThan(size.height);
			if (i > 0) expect(line.top).toBeGreaterThanOrEqual(sorted[i - 1]!.bottom - 0.5);
		}
	});

	it.each(cases)('of $name: says title, day, source and whose borders: $kind', ({ drawing, size }) => {
		const root = readSvg(drawStoryImage({ ...drawing, palette }, size));
		const words = classed(root, 'image-text')
			.map(({ textContent }) => textContent)
			.join(' ');
		expect(words).toContain(drawing.story.title);
		expect(words).toContain(drawing.story.source.description.trim());
		expect(words).toMatch(/As of \d+ \w+ \d{4}/);
		expect(words).toContain('United Nations');
		expect(words).toContain('Natural Earth');
		expect(named(root, 'title')[0]?.textContent).toBe(drawing.story.title);
		expect(named(root, 'desc')[0]?.textContent).toBe(storyAltText(drawing.story));
	});

	it('takes rules for fonts in', () => {
		const root = readSvg(drawStoryImage({ ...drawings.sample, palette }, imageSizes.card, '@font-face{}'));
		expect(named(root, 'style')[0]?.textContent).toMatch(/^@font-face\{\}/);
	});

	it('has a legend of what is in sight', () => {
		const root = readSvg(drawStoryImage({ ...drawings.Ukraine, palette }, imageSizes.large));
		const words = classed(root, 'quiet').map(({ textContent }) => textContent);
		expect(words).toContain('border crossing');
		expect(words).not.toContain('place implied, not named');
	});
});

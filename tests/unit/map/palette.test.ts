import { describe, expect, it } from 'vitest';
import { channels, mixColors, palettes, type Palette } from '$lib/map/palette';
import { flowOpacity } from '$lib/map/style-flows';
import { contrast as contrastOf } from '../../contrast';

/** Of two colours of a palette. */
function contrast(a: string, b: string): number {
	return contrastOf(channels(a), channels(b));
}

const grounds = ['land', 'country', 'sea'] as const;
const texts = ['label', 'cityLabel', 'ink', 'eventInk', 'flowInk', 'muted'] as const;
const marks = ['event', 'flow', 'muted'] as const;
const pageGrounds = ['paper', 'shade'] as const;
const pageTexts = ['ink', 'quiet', 'event', 'flow'] as const;

describe.each(Object.values(palettes))('the $name palette', (palette) => {
	const pairs = <T extends keyof Palette>(colors: readonly T[]) =>
		colors.flatMap((color) => grounds.map((ground) => [color, ground] as const));

	it.each(pairs(texts))('has %s readable on %s', (color, ground) => {
		expect(contrast(palette[color], palette[ground])).toBeGreaterThanOrEqual(4.5);
	});

	it.each(pairs(marks))('has %s visible on %s', (color, ground) => {
		expect(contrast(palette[color], palette[ground])).toBeGreaterThanOrEqual(3);
	});

	it.each(marks)('has %s visible on the paper inside marks', (color) => {
		expect(contrast(palette[color], palette.paper)).toBeGreaterThanOrEqual(3);
	});

	it.each(marks)('has the counts of clusters, which are paper, readable on %s', (color) => {
		expect(contrast(palette.paper, palette[color])).toBeGreaterThanOrEqual(4.5);
	});

	it.each(grounds)('has arrows visible on %s, which shows through them', (ground) => {
		for (const opacity of Object.values(flowOpacity)) {
			const seen = mixColors(palette.flow, palette[ground], opacity);
			expect(contrast(seen, palette[ground])).toBeGreaterThanOrEqual(3);
		}
	});

	it.each(texts)('has %s readable on its halo', (color) => {
		expect(contrast(palette[color], palette.halo)).toBeGreaterThanOrEqual(4.5);
	});

	it.each(grounds)(
		'has nothing of the base map as strong on %s as the names of reported places',
		(ground) => {
			const base = ['label', 'cityLabel', 'border', 'storyBorder', 'disputed', 'river'] as const;
			const strongest = Math.max(...base.map((color) => contrast(palette[color], palette[ground])));
			for (const color of ['ink', 'eventInk', 'flowInk'] as const) {
				expect(contrast(palette[color], palette[ground])).toBeGreaterThan(strongest);
			}
		},
	);

	it.each(pageTexts.flatMap((color) => pageGrounds.map((ground) => [color, ground] as const)))(
		'has %s readable on the page’s %s',
		(color, ground) => {
			expect(contrast(palette[color], palette[ground])).toBeGreaterThanOrEqual(4.5);
		},
	);

	it.each([...pageGrounds, ...grounds])(
		'has the ring of the focus, which is ink, visible on %s',
		(ground) => {
			expect(contrast(palette.ink, palette[ground])).toBeGreaterThanOrEqual(3);
		},
	);

	it('has the two accents of the design', () => {
		const expected = { light: ['#b23a24', '#2a6f97'], dark: ['#e07a64', '#6fb3dc'] };
		expect([palette.event, palette.flow]).toEqual(expected[palette.name]);
	});
});

describe('mixColors', () => {
	it('goes from the second colour to the first', () => {
		expect(mixColors('#ff8000', '#000000', 0)).toBe('#000000');
		expect(mixColors('#ff8000', '#000000', 0.5)).toBe('#804000');
		expect(mixColors('#ff8000', '#000000', 1)).toBe('#ff8000');
	});
});

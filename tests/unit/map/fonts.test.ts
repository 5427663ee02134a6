import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fonts, textFont } from '$lib/map/fonts';
import { labelFamilies } from '$lib/map/label-font';

const maplibre = dirname(createRequire(import.meta.url).resolve('maplibre-gl/package.json'));
const glyphManager = readFileSync(join(maplibre, 'src/render/glyph_manager.ts'), 'utf8');

describe('textFont', () => {
	it.each(Object.values(fonts))('asks for %s in the families of the page', (font) => {
		expect(textFont(font)).toEqual([font, ...labelFamilies]);
	});

	it('names cuts in words that MapLibre reads', () => {
		expect(glyphManager).toMatch(/_fontWeight\(fontFamilies\[0\]\)/);
		expect(glyphManager).toMatch(/regular: 400/);
		expect(glyphManager).toMatch(/semibold: 600/);
		expect(glyphManager).toMatch(/\/italic\/i\.test/);
	});
});

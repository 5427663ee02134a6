import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countTiers, tieredLabels, tiers } from '$lib/map/label-tiers';

const css = readFileSync('src/lib/map/svg-inline.css', 'utf8');

/** The sizes on which svg-inline.css hides what is of a tier. */
function hidden({ least }: (typeof tiers)[number]): string {
	const each = least.map(({ width, height }) => {
		return width === 0 ? `(height < ${height}px)` : `(width < ${width}px) or (height < ${height}px)`;
	});
	const [only, broad] = each;
	return broad === undefined ? only! : `${only} and (${broad})`;
}

describe('tiers', () => {
	it.each(tiers)('are those of the style sheet: $name', (tier) => {
		expect(css).toContain(
			`@container ${hidden(tier)} {\n\t.story-drawing .${tier.name} {\n\t\tdisplay: none;`,
		);
	});

	it('are each of the tiers before it', () => {
		tiers.forEach(({ least }, i) => {
			for (const size of least) expect(countTiers(size)).toBeGreaterThanOrEqual(i + 1);
		});
	});
});

describe('tieredLabels', () => {
	const labels = [
		{ id: 'always' },
		{ id: 'fair', tier: 'fair' as const },
		{ id: 'vast', tier: 'vast' as const },
	];
	const shown = (width: number, height: number) =>
		tieredLabels(labels, { width, height }).map(({ id }) => id);

	it('has more of them the larger the map is', () => {
		expect(shown(280, 207)).toEqual(['always']);
		expect(shown(280, 274.99)).toEqual(['always']);
		expect(shown(280, 275)).toEqual(['always', 'fair']);
		expect(shown(864, 800)).toEqual(['always', 'fair', 'vast']);
	});

	it('has more on a map that is broad, though low', () => {
		expect(shown(559, 240)).toEqual(['always']);
		expect(shown(560, 240)).toEqual(['always', 'fair']);
	});
});

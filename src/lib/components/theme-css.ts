/** Writes theme.css: both themes as custom properties, each colour once. Run by a test; no page has it. */
import { labelFontFamily } from '$lib/map/label-font';
import { palettes, type Palette } from '$lib/map/palette';
import { svgColors } from '$lib/map/svg-colors';

/** The colours that page.css and the components name. */
const pageNames = [
	'paper',
	'ink',
	'quiet',
	'line',
	'shade',
	'sea',
	'event',
	'flow',
] as const satisfies (keyof Palette)[];

/**
 * The style sheet. A colour is `light-dark()` of the palettes', and `color-scheme` chooses: by the reader's preference, or
 * by the switch, which sets `data-theme`. Paper is light.
 */
export function themeCss(): string {
	const { light, dark } = palettes;
	const darkOnMap = svgColors(dark);
	const page = pageNames.map((name) => declare(name, `light-dark(${light[name]}, ${dark[name]})`));
	const map = [...svgColors(light)].map(([name, color]) =>
		declare(
			`map-${name}`,
			pageNames.some((shared) => shared === name)
				? `var(--${name})`
				: `light-dark(${color}, ${darkOnMap.get(name) ?? color})`,
		),
	);
	return `/* Written from palette.ts and label-font.ts by theme-css.ts: see its test. */
:root {
	color-scheme: light;
${[...page, ...map].join('\n')}
	--sans: ${labelFontFamily()};
	--map-font: var(--sans);
}

@media screen {
	:root {
		color-scheme: light dark;
	}

	:root[data-theme='light'] {
		color-scheme: light;
	}

	:root[data-theme='dark'] {
		color-scheme: dark;
	}
}
`;
}

function declare(name: string, value: string): string {
	return `\t--${name}: ${value};`;
}

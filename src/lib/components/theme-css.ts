/** Writes theme.css: both themes as custom properties, each colour once. Run by a test; no page has it. */
import { labelFontFamily } from '../map/label-font';
import { palettes, type Palette } from '../map/palette';
import { svgColours } from '../map/svg-colours';

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
	const darkOnMap = svgColours(dark);
	const page = pageNames.map((name) => declare(name, `light-dark(${light[name]}, ${dark[name]})`));
	const map = [...svgColours(light)].map(([name, colour]) =>
		declare(
			`map-${name}`,
			pageNames.some((shared) => shared === name)
				? `var(--${name})`
				: `light-dark(${colour}, ${darkOnMap.get(name) ?? colour})`,
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

/** The palette as svg.css has it: custom properties in a page, colours in a picture that stands alone. */
import { mixColors, type Palette } from './palette';

/** Families of letters in a picture; without the font, others of their kind. */
const pictureFonts = { font: "'Noto Sans', sans-serif", serif: "'Source Serif 4', Georgia, serif" };
/** The share of an accent in the band under a reported border; see `shapeLayers`. */
const bandShare = 0.25;

/** The palette's colours as declarations of custom properties, for a rule of a page's style sheet. */
export function svgColours(palette: Palette): string {
	return [...namedColours(palette)].map(([name, colour]) => `--map-${name}:${colour};`).join('');
}

/**
 * A style sheet with the palette's colours in the place of custom properties: what draws pictures may not know these.
 *
 * @throws {RangeError} when the style sheet names a colour that the palette lacks
 */
export function paintCss(css: string, palette: Palette): string {
	const colours = new Map([...namedColours(palette), ...Object.entries(pictureFonts)]);
	return css
		.replace(/\/\*.*?\*\//gs, '')
		.replace(/var\(--map-([a-z-]+)\)/g, (_, name: string) => {
			const colour = colours.get(name);
			if (!colour) throw new RangeError(`the palette has no "${name}"`);
			return colour;
		})
		.replace(/\s+/g, ' ')
		.trim();
}

function namedColours(palette: Palette): Map<string, string> {
	const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
	const band = (accent: string) => mixColors(accent, palette.country, bandShare);
	return new Map([
		...Object.entries(palette)
			.filter(([name]) => name !== 'name')
			.map(([name, colour]: [string, string]) => [kebab(name), colour] as const),
		['event-band', band(palette.event)],
		['flow-band', band(palette.flow)],
		['muted-band', band(palette.muted)],
	]);
}

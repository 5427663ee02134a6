/** The palette as svg.css has it: custom properties in a page, colours in a picture that stands alone. */
import { mixColors, type Palette } from './palette';

/** Families of letters in a picture; without the font, others of their kind. */
const pictureFonts = { font: "'Noto Sans', sans-serif", serif: "'Source Serif 4', Georgia, serif" };
/** What of a palette no drawing uses. */
const pageOnly = ['name', 'quiet', 'line', 'shade'];
/** The share of an accent in the band under a reported border; see `shapeLayers`. */
const bandShare = 0.25;

/**
 * The colours that svg.css names, by the name after `--map-`: those of the palette, and the pale bands under borders that
 * stand for an accent on land.
 */
export function svgColors(palette: Palette): Map<string, string> {
	const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
	const band = (accent: string) => mixColors(accent, palette.country, bandShare);
	return new Map([
		...Object.entries(palette)
			.filter(([name]) => !pageOnly.includes(name))
			.map(([name, color]: [string, string]) => [kebab(name), color] as const),
		['event-band', band(palette.event)],
		['flow-band', band(palette.flow)],
		['muted-band', band(palette.muted)],
	]);
}

/**
 * A style sheet with the palette's colours in the place of custom properties: what draws pictures may not know these.
 *
 * @throws {RangeError} when the style sheet names a colour that the palette lacks
 */
export function paintCss(css: string, palette: Palette): string {
	const colors = new Map([...svgColors(palette), ...Object.entries(pictureFonts)]);
	return css
		.replace(/\/\*.*?\*\//gs, '')
		.replace(/var\(--map-([a-z-]+)\)/g, (_, name: string) => {
			const color = colors.get(name);
			if (!color) throw new RangeError(`the palette has no "${name}"`);
			return color;
		})
		.replace(/\s+/g, ' ')
		.trim();
}

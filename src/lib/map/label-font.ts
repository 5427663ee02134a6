/**
 * The device's own sans-serif: the page's text and, drawn on the server or by MapLibre, the map's. It costs no request, and
 * names do not jump when MapLibre comes. In the order in which a device is asked for them.
 *
 * Chosen by measuring: Noto Sans cut down to the 53 letters on the map of the first story takes 7 to 8 KB as WOFF2 in each of
 * the three cuts, 23 KB in all. An embed may weigh 20 KB until it can be used.
 */
export const labelFamilies = [
	'system-ui',
	'-apple-system',
	'Segoe UI',
	'Roboto',
	'Noto Sans',
	'Helvetica Neue',
	'sans-serif',
] as const;

/** The families as CSS's `font-family` has them. */
export function labelFontFamily(): string {
	return labelFamilies.map((family) => (family.includes(' ') ? `'${family}'` : family)).join(', ');
}

/**
 * The device's own sans-serif: the page's text and, drawn on the server or by MapLibre, the map's. It costs no request, and
 * names do not jump when MapLibre comes. In the order in which a device is asked for them.
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

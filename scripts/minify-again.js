/** Minifies our own scripts once more: another minifier finds the two per cent that the first leaves. */
import { minify } from 'terser';

/** MapLibre's files come minified by their makers. */
const theirs = /\/(maplibre-gl|geojson-vt)-/;

/** @returns {import('vite').Plugin} */
export function minifyAgain() {
	return {
		name: 'minify-again',
		async generateBundle(_, bundle) {
			for (const file of Object.values(bundle)) {
				if (file.type !== 'chunk' || theirs.test(`/${file.fileName}`)) continue;
				const { code } = await minify(file.code, { module: true, compress: { passes: 3 } });
				file.code = code ?? file.code;
			}
		},
	};
}

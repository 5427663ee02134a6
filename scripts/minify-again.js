/** Minifies our own scripts once more: another minifier finds the two per cent that the first leaves. */
import { createRequire } from 'node:module';
import { minify } from 'terser';

/** MapLibre's files come minified by their makers. */
const theirs = /\/(maplibre-gl|geojson-vt)-/;

/** @type {import('terser').MinifyOptions} */
const options = { module: true, compress: { passes: 3 } };
const { version } = createRequire(import.meta.url)('terser/package.json');

/** @returns {import('vite').Plugin} */
export function minifyAgain() {
	return {
		name: 'minify-again',
		// A file's name tells what is in it: a hash of what comes before this, and of what this does.
		augmentChunkHash: () => JSON.stringify([version, options]),
		async generateBundle(_, bundle) {
			for (const file of Object.values(bundle)) {
				if (file.type !== 'chunk' || theirs.test(`/${file.fileName}`)) continue;
				const { code } = await minify(file.code, options);
				file.code = code ?? file.code;
			}
		},
	};
}

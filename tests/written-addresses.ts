/** The absolute addresses that a built site has written in its files, to be held against those that may stand there. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './import-graph';

/** A credit that readers may follow, names of vocabularies, which nobody fetches, and what libraries say of errors. */
const known = [
	/^https:\/\/www\.geonames\.org\/$/,
	/^http:\/\/www\.w3\.org\/(2000\/svg|1999\/xhtml|1999\/xlink|1998\/Math\/MathML|XML\/1998\/namespace|2000\/xmlns\/)$/,
	/^https:\/\/schema\.org$/,
	/^https:\/\/svelte\.dev\/e\//,
];
/** MapLibre has its credit, its documentation, and a base for addresses that have none. */
const knownInMaplibre =
	/^https:\/\/(maplibre\.org|maplibre\.invalid|github\.com\/(maplibre|mapbox)|wiki\.openstreetmap\.org)(\/|$)/;

export interface WrittenAddress {
	file: string;
	address: string;
}

/**
 * Finds every absolute address in a site that is neither the site's own, nor named above, nor in a story's file: where its
 * article can be read, for instance.
 *
 * @param site the folder of the built site
 * @param publicAddress the site's own, without a slash at the end; '' where it is to know none
 * @param stories the texts of its stories
 */
export function findForeignAddresses(
	site: string,
	publicAddress: string,
	stories: readonly string[],
): WrittenAddress[] {
	return writtenAddresses(site).filter(({ file, address }) => {
		if (publicAddress && (address === publicAddress || address.startsWith(`${publicAddress}/`))) return false;
		if (known.some((pattern) => pattern.test(address))) return false;
		if (file.includes('/maplibre-gl') && knownInMaplibre.test(address)) return false;
		return !stories.some((story) => story.includes(address));
	});
}

/** Every absolute address in a site's files, those of pictures left out. */
export function writtenAddresses(site: string): WrittenAddress[] {
	return listFiles(site)
		.filter((file) => !file.endsWith('.png'))
		.flatMap((file) => {
			const found = readFileSync(file, 'utf8').match(/\bhttps?:\/\/[^\s"'`<>(){}\\|^*,;]+/g) ?? [];
			return [...new Set(found)].map((address) => ({ file, address: address.replace(/(&.*|[.:])$/, '') }));
		});
}

/** The texts of the site's own stories. */
export function readStoryTexts(): string[] {
	const files = readdirSync('src/stories').filter((file) => file.endsWith('.yaml'));
	return files.map((file) => readFileSync(join('src/stories', file), 'utf8'));
}

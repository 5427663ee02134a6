/** Finding a place by any of its names. */
import type { Place } from './story';

/** Letters that Unicode does not take apart into a base letter and a mark. */
const STROKED: Record<string, string> = {
	ł: 'l',
	đ: 'd',
	ø: 'o',
	ħ: 'h',
	ŧ: 't',
	ı: 'i',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
};

/** Case, accents and punctuation set aside, so that "medyka shehyni" finds "Medyka–Shehyni". */
export function foldName(name: string): string {
	return name
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[łđøħŧıßæœ]/g, (letter) => STROKED[letter] ?? letter)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** The places one of whose names has a word that starts with the query, best match first. An empty query finds all. */
export function findPlaces(places: readonly Place[], query: string): Place[] {
	const wanted = foldName(query);
	if (!wanted) return [...places];
	return places
		.map((place) => ({
			place,
			rank: Math.min(...placeNames(place).map((name) => matchRank(foldName(name), wanted))),
		}))
		.filter(({ rank }) => rank < Infinity)
		.sort((a, b) => a.rank - b.rank)
		.map(({ place }) => place);
}

/** Every name of a place: shown, aliases, and a crossing's two sides. */
export function placeNames({ name, aliases, sides }: Place): string[] {
	return [name, ...aliases.map((alias) => alias.name), ...(sides ? [sides.from.name, sides.to.name] : [])];
}

function matchRank(name: string, wanted: string): number {
	if (name === wanted) return 0;
	if (name.startsWith(wanted)) return 1;
	return ` ${name}`.includes(` ${wanted}`) ? 2 : Infinity;
}

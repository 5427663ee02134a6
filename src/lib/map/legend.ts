/** What a legend explains: only the marks that a map has. */
import { storyFlows } from '$lib/story/flows';
import type { Place, Story } from '$lib/story/story';
import { writtenMessages } from '$lib/story/written-messages';
import { markShape, placeAccent, type MarkShape } from './marks';
import type { Accent } from './palette';

const words: Record<MarkShape | 'flow', string> = writtenMessages.map.legendItems;

/** A line of a legend. */
export interface LegendItem {
	/** The shape of a mark, or an arrow. */
	sign: keyof typeof words;
	/** Those of the marks that have this shape; none for arrows. */
	accents: Accent[];
	text: string;
}

/**
 * The lines of a legend, in the order of its words.
 *
 * @param places whose marks are on the map
 */
export function legendItems(story: Story, places: readonly Place[]): LegendItem[] {
	const accentsOf = (sign: LegendItem['sign']) => {
		const marked = places.filter((place) => markShape(place) === sign);
		return [...new Set(marked.map((place) => placeAccent(place, story)))].sort();
	};
	return (Object.keys(words) as LegendItem['sign'][])
		.map((sign) => ({ sign, accents: accentsOf(sign), text: words[sign] }))
		.filter(({ sign, accents }) => (sign === 'flow' ? storyFlows(story).length > 0 : accents.length > 0));
}

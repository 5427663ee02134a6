/** Makes MapLibre's map for a page: fetches what it takes, and MapLibre itself. */
import { resolve } from '$app/paths';
import type { StoryMap } from '$lib/map/adapter';
import type { StoryFeatures } from '$lib/story/features';
import type { View } from './addresses';
import { coveredBoxes } from './covered-boxes';
import type { MapEvents } from './live-map.svelte';
import type { MapFraming } from './map-framing.svelte';
import type { StoryData } from './story-data.svelte';
import { readTheme } from './theme';

export interface MapPage {
	slug: string;
	view: View;
	/** Leaves wheel and one-finger gestures to the page around an embed. */
	cooperative: boolean;
	data: StoryData;
	framing: MapFraming;
	/** The map's section, and the element in it that MapLibre fills. */
	elements: () => { section: HTMLElement | undefined; canvas: HTMLElement | undefined };
	/** Id of the open place. */
	selected: () => string | null;
	onMove: () => void;
	/** Ids of the places under the pointer, the likeliest first. */
	onPick: (ids: string[]) => void;
}

/**
 * Creates the map.
 *
 * @throws {Error} when the browser cannot draw it, or something cannot be fetched
 */
export async function createMap(page: MapPage, events: MapEvents): Promise<StoryMap> {
	const { slug, view, cooperative, data, framing, onMove, onPick } = page;
	const [{ createStoryMap }, { palettes }, features, loaded] = await Promise.all([
		import('$lib/map/adapter'),
		import('$lib/map/palette'),
		fetchFeatures(slug),
		data.load(),
	]);
	const { section, canvas } = page.elements();
	if (!section || !canvas) throw new Error('The page has been left.');
	return createStoryMap({
		container: canvas,
		story: loaded.story,
		features,
		basemap: new URL(resolve('/basemap/[story].json', { story: slug }), location.href).href,
		palette: palettes[readTheme()],
		view,
		selected: page.selected(),
		home: (size) => framing.showFirstView(loaded, size),
		insets: () => framing.insets(),
		covered: () => coveredBoxes(section),
		cooperative,
		reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
		onMove,
		onPick,
		...events,
	});
}

async function fetchFeatures(slug: string): Promise<StoryFeatures> {
	const address = resolve('/[story].geojson', { story: slug });
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${response.status} ${address}`);
	return (await response.json()) as StoryFeatures;
}

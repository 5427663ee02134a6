/** Makes MapLibre's map for a page. It is fetched with all that only this takes, when a reader means to use the map. */
import { createStoryMap } from '$lib/map/adapter';
import style from '$lib/map/adapter.css?inline';
import { palettes } from '$lib/map/palette';
import type { StoryMap } from '$lib/map/story-map';
import type { View } from '$lib/story/view';
import { adoptStyle } from './adopt-style';
import { coveredBoxes } from './covered-boxes';
import type { MapEvents } from './live-map.svelte';
import type { MapFraming } from './map-framing.svelte';
import type { PageAddresses } from './page-props';
import type { StoryData } from './story-data.svelte';
import { readTheme, watchTheme } from './theme';

export interface MapPage {
	addresses: PageAddresses;
	view: View;
	/** Leaves wheel and one-finger gestures to the page around an embed. */
	cooperative: boolean;
	data: StoryData;
	framing: MapFraming;
	/** The element that MapLibre fills. */
	canvas: () => HTMLElement | undefined;
	/** Id of the open place. */
	selected: () => string | null;
	onMove: () => void;
	/** Ids of the places that a click would pick, when a mouse is over them or a press begins. */
	onPoint: (ids: string[]) => void;
	/** Ids of the places under the pointer, the likeliest first. */
	onPick: (ids: string[]) => void;
}

adoptStyle(style);

/**
 * Creates the map.
 *
 * @throws {Error} when the browser cannot draw it, or something cannot be fetched
 */
export async function createMap(page: MapPage, events: MapEvents): Promise<StoryMap> {
	const { addresses, view, cooperative, data, framing, onMove, onPoint, onPick } = page;
	const loaded = await data.load();
	const [section, canvas] = [framing.element, page.canvas()];
	if (!section || !canvas) throw new Error('The page has been left.');
	return createStoryMap({
		container: canvas,
		story: loaded.story,
		features: loaded.features,
		far: loaded.far,
		basemap: new URL(addresses.basemap, location.href).href,
		palette: () => palettes[readTheme()],
		watchPalette: watchTheme,
		view,
		selected: page.selected(),
		home: (size) => framing.showFirstView(loaded, size),
		insets: () => framing.insets(),
		covered: () => coveredBoxes(section),
		cooperative,
		reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
		onMove,
		onPoint,
		onPick,
		...events,
	});
}

/** The style that MapLibre draws, kept up to date by as little as has changed. */
import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import { textFont } from './fonts';
import { sources } from './ids';
import { mapLetters } from './letters';
import { drawNamedImage } from './mark-images';
import { featureImages, framedSources, selectedParts, storyStyle, styleRoot, type StyleInput } from './style';
import { inTurns, nextTask } from './turns';

/** The style of a map that `DrawnStyle` has not begun to draw. */
export const emptyStyle: StyleSpecification = { ...styleRoot, sources: {}, layers: [] };

/** Ours are checked by tests. */
const unchecked = { validate: false };

/** What changes before MapLibre has been given the first style is drawn then. */
export class DrawnStyle {
	readonly #map: MapLibreMap;
	readonly #input: () => StyleInput;
	readonly #addImages: (ids: readonly string[]) => void;
	#isReady = false;
	#isStale = false;

	/**
	 * @param map made with `emptyStyle`
	 * @param input what the style shows now
	 * @param addImages adds images of names to the map
	 */
	constructor(map: MapLibreMap, input: () => StyleInput, addImages: (ids: readonly string[]) => void) {
		this.#map = map;
		this.#input = input;
		this.#addImages = addImages;
	}

	/**
	 * Gives the map its first style, bit by bit. So are its letters and images drawn: MapLibre would ask for each kind in one
	 * go, for which the page of a slow phone stands still. The empty style must have loaded.
	 */
	async begin(): Promise<void> {
		const input = this.#input();
		const first = storyStyle(input);
		const [layers, topmost] = [first.layers.slice(0, -1), first.layers.at(-1)!];
		const { style } = this.#map;
		const images = featureImages(first);
		await nextTask();
		await inTurns([
			// They load meanwhile.
			...Object.entries(first.sources).map(
				([id, source]) =>
					() =>
						style.addSource(id, source, unchecked),
			),
			...mapLetters(input.labels).map(({ font, letter }) => () => {
				const stack = textFont(font).join(',');
				return style.glyphManager.getGlyphs({ [stack]: { default: [letter] } });
			}),
			...images.map((id) => () => drawNamedImage(id)),
			...layers.map((layer) => () => style.addLayer(layer, undefined, unchecked)),
		]);
		this.#addImages(images);
		// Only this has the map look at its style again, which it may have done with some of the layers.
		this.#map.addLayer(topmost);
		this.#isReady = true;
		if (this.#isStale) this.draw();
	}

	/** Draws all anew. */
	draw(): void {
		if (this.#waits()) return;
		this.#map.setStyle(storyStyle(this.#input()), {
			// MapLibre replaces the address of a source by what it found there, and would fetch it anew.
			transformStyle: (previous, next) => {
				const basemap = previous?.sources[sources.basemap];
				return basemap ? { ...next, sources: { ...next.sources, [sources.basemap]: basemap } } : next;
			},
		});
	}

	/** Draws other marks and labels. */
	drawFramed(): void {
		if (!this.#waits()) this.#setSources(framedSources(this.#input()));
	}

	/** Draws another open place. */
	drawSelected(): void {
		if (this.#waits()) return;
		const parts = selectedParts(this.#input());
		this.#setSources(parts.sources);
		for (const { layer, property, value } of parts.paints)
			this.#map.setPaintProperty(layer, property as 'fill-color', value as string);
	}

	#waits(): boolean {
		this.#isStale ||= !this.#isReady;
		return !this.#isReady;
	}

	#setSources(data: Record<string, { data: FeatureCollection }>): void {
		for (const [id, source] of Object.entries(data))
			void this.#map.getSource<GeoJSONSource>(id)?.setData(source.data);
	}
}

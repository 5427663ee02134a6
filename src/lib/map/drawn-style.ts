/** The style that MapLibre draws, kept up to date by as little as has changed. */
import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { sources } from './ids';
import { framedSources, selectedParts, storyStyle, type StyleInput } from './style';

/** What changes before MapLibre has taken in the first style is drawn then. */
export class DrawnStyle {
	readonly #map: MapLibreMap;
	readonly #input: () => StyleInput;
	#isReady = false;
	#isStale = false;

	/**
	 * @param map made with `storyStyle` of the input
	 * @param input what the style shows now
	 */
	constructor(map: MapLibreMap, input: () => StyleInput) {
		this.#map = map;
		this.#input = input;
		void map.once('style.load', () => {
			this.#isReady = true;
			if (this.#isStale) this.draw();
		});
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

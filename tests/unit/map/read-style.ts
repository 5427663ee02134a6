/** What a style has, as tests ask for it. */
import type { FeatureCollection } from 'geojson';
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';

/** The layer of an id. */
export function readLayer(style: StyleSpecification, id: string): LayerSpecification {
	return style.layers.find((one) => one.id === id)!;
}

/** The features of a source. */
export function readData(style: StyleSpecification, source: string): FeatureCollection {
	const found = style.sources[source];
	if (found?.type !== 'geojson' || typeof found.data === 'string') throw new Error(`no data in ${source}`);
	return found.data as FeatureCollection;
}

/** Gives a map the images that its style names. */
import type { Position } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { drawHatching } from './hatching';
import { imageId } from './ids';
import { drawNamedImage } from './mark-images';
import type { RasterImage } from './raster';

const hatch = imageId({ image: 'hatch' });

/**
 * Adds images as they are missed. The hatching is drawn anew wherever the map rests: its stripes keep their size.
 *
 * @param corner where the hatching begins
 * @returns adds the images of some names before they are missed
 */
export function provideImages(map: MapLibreMap, corner: () => Position): (ids: readonly string[]) => void {
	let shown = '';
	const find = () => [map.getZoom(), ...corner()].join(' ');
	const add = (id: string, image: RasterImage | undefined, sdf = false) => {
		if (image && !map.hasImage(id)) map.addImage(id, image, { pixelRatio: image.pixelRatio, sdf });
	};
	const addHatching = () => {
		shown = find();
		add(hatch, drawHatching(map.getZoom(), corner()), true);
	};
	map.setMissingStyleImageResolver((id) => {
		if (id === hatch) addHatching();
		else add(id, drawNamedImage(id));
	});
	map.on('moveend', () => {
		if (!map.hasImage(hatch) || shown === find()) return;
		map.removeImage(hatch);
		addHatching();
	});
	return (ids) => {
		for (const id of ids) add(id, drawNamedImage(id));
	};
}
